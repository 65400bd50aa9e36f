#include "gateway/vault/session_token.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::vault;

TEST_CASE("A session token is 256 bits in base64url, and never the same twice") {
  const auto one = new_session_token();
  CHECK(one.size() == 43);
  CHECK(one.expose().find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") ==
        std::string_view::npos);
  CHECK(one.expose() != new_session_token().expose());
}

TEST_CASE("What is kept of a session token is its SHA-256") {
  // FIPS 180-4, the example "abc".
  const auto hash = hash_of_session_token("abc");
  CHECK(hash.front() == 0xba);
  CHECK(hash.back() == 0xad);
  CHECK(hash != hash_of_session_token("abd"));
}
