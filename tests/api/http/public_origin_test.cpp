#include "api/http/public_origin.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::http;

TEST_CASE("The origin is the public URL as a browser writes it") {
  const auto origin = [](const char* url) { return parse_public_url(url)->origin; };
  CHECK(origin("https://otp.example.com") == "https://otp.example.com");
  CHECK(origin("https://OTP.Example.com:443/") == "https://otp.example.com");
  CHECK(origin("https://otp.example.com:8443") == "https://otp.example.com:8443");
  CHECK(origin("http://127.0.0.1:80") == "http://127.0.0.1");
  CHECK(origin("http://[::1]:8080") == "http://[::1]:8080");
}

TEST_CASE("The authority is what its Host field says") {
  CHECK(parse_public_url("https://otp.example.com:8443/")->authority == "otp.example.com:8443");
  CHECK(parse_public_url("http://[::1]:8080")->authority == "[::1]:8080");
  CHECK(authority_of("::1", 8080) == "[::1]:8080");
  CHECK(authority_of("127.0.0.1", 8080) == "127.0.0.1:8080");
}

TEST_CASE("Plain http stays on the machine only on loopback") {
  CHECK(parse_public_url("http://127.0.0.1:8080")->on_loopback());
  CHECK(parse_public_url("http://[::1]")->on_loopback());
  CHECK(parse_public_url("http://localhost:8080")->on_loopback());
  CHECK_FALSE(parse_public_url("http://192.168.0.1")->on_loopback());
  CHECK_FALSE(parse_public_url("http://localhost.example.com")->on_loopback());
}

TEST_CASE("A public URL has a scheme and a host, and no more than a port") {
  for (const auto* url :
       {"", "otp.example.com", "ftp://otp.example.com", "https://", "https://a/b", "https://a?b", "https://u@a",
        "https://a:", "https://a:x", "https://a:70000", "https://[::1", "https://[x]", "https://[::1]a"}) {
    CAPTURE(url);
    CHECK_FALSE(parse_public_url(url));
  }
}
