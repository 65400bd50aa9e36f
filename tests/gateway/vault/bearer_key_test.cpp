#include "gateway/vault/bearer_key.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::vault;

TEST_CASE("A new key has the prefix and a checksum that fits") {
  const auto key = new_bearer_key();
  CHECK(key.expose().starts_with("otpost_"));
  CHECK(key.size() == 55);
  CHECK(is_bearer_key(key.expose()));
}

TEST_CASE("Two keys are never the same") {
  CHECK(new_bearer_key().expose() != new_bearer_key().expose());
}

TEST_CASE("A key with one character changed is no key") {
  const auto key = new_bearer_key();
  for (std::size_t at = 0; at < key.size(); ++at) {
    std::string changed{key.expose()};
    changed[at] = changed[at] == 'A' ? 'B' : 'A';
    CAPTURE(at);
    CHECK_FALSE(is_bearer_key(changed));
  }
}

TEST_CASE("A key that is cut, lengthened or foreign is no key") {
  const std::string key{new_bearer_key().expose()};
  CHECK_FALSE(is_bearer_key(key.substr(0, key.size() - 1)));
  CHECK_FALSE(is_bearer_key(key + "A"));
  CHECK_FALSE(is_bearer_key(""));
  CHECK_FALSE(is_bearer_key("otpost_"));
  CHECK_FALSE(is_bearer_key("otpost_" + std::string(48, '!')));
}

TEST_CASE("The hash of a key is the SHA-256 of its text") {
  // FIPS 180-4, the example "abc".
  CHECK(bearer_key_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("Hashes are the same in every digit or not at all") {
  const auto hash = bearer_key_hash("abc");
  CHECK(same_key_hash(hash, hash));
  CHECK_FALSE(same_key_hash(hash, bearer_key_hash("abd")));
  CHECK_FALSE(same_key_hash(hash, hash.substr(1)));
  CHECK_FALSE(same_key_hash(hash, ""));
}
