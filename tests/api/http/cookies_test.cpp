#include "api/http/cookies.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::http;

namespace {

const PublicOrigin far_away = *parse_public_url("https://otp.example.com");
const PublicOrigin here = *parse_public_url("http://127.0.0.1:8080");

std::optional<std::string> read(std::initializer_list<const char*> fields) {
  Request request;
  for (const auto* field : fields) request.fields.push_back({"cookie", field});
  return read_cookie(request, "otpost_session");
}

}  // namespace

TEST_CASE("The session cookie is bound to its host and hidden from scripts") {
  CHECK(session_cookie(far_away, "abc", std::chrono::hours{12}) ==
        "__Host-otpost_session=abc; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure");
}

TEST_CASE("Plain http on loopback has a cookie that is not Secure, under another name") {
  CHECK(session_cookie(here, "abc", std::chrono::hours{12}) ==
        "otpost_session=abc; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict");
}

TEST_CASE("Signing out makes the browser forget the cookie") {
  CHECK(forgotten_session_cookie(here) == "otpost_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict");
}

TEST_CASE("The cookie is found among others") {
  CHECK(read({"a=b; otpost_session=abc;c=d"}) == "abc");
  CHECK(read({"a=b", "otpost_session=abc"}) == "abc");
  CHECK(read({"otpost_session="}) == "");
}

TEST_CASE("A cookie of nearly the name is another cookie") {
  CHECK_FALSE(read({"xotpost_session=abc; otpost_sessionx=abc; OTPOST_SESSION=abc; otpost_session"}));
  CHECK_FALSE(read({}));
}

TEST_CASE("A cookie that is there twice is not believed") {
  CHECK_FALSE(read({"otpost_session=abc; otpost_session=abd"}));
  CHECK_FALSE(read({"otpost_session=abc", "otpost_session=abc"}));
}
