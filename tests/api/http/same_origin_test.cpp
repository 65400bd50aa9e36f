#include "api/http/same_origin.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::http;

namespace {

Request with(std::vector<Field> fields) {
  Request request;
  request.fields = std::move(fields);
  return request;
}

const PublicOrigin ours = *parse_public_url("https://otp.example.com");

}  // namespace

TEST_CASE("Only the public URL's origin is ours, octet by octet") {
  CHECK(is_from_our_pages(with({{"origin", "https://otp.example.com"}}), ours));
  for (const auto* origin :
       {"", "null", "http://otp.example.com", "https://otp.example.com:443", "https://OTP.example.com",
        "https://otp.example.com/", "https://otp.example.com.evil.example", "https://evil.example",
        "https://evilotp.example.com"}) {
    CAPTURE(origin);
    CHECK_FALSE(is_from_our_pages(with({{"Origin", origin}}), ours));
  }
}

TEST_CASE("No Origin and two Origins are not ours") {
  CHECK_FALSE(is_from_our_pages(with({}), ours));
  CHECK_FALSE(
      is_from_our_pages(with({{"Origin", "https://otp.example.com"}, {"Origin", "https://otp.example.com"}}), ours));
}

TEST_CASE("JSON is application/json with or without parameters, and nothing that a form can send") {
  CHECK(is_json(with({{"Content-Type", "application/json"}})));
  CHECK(is_json(with({{"content-type", "Application/JSON ; charset=utf-8"}})));
  for (const auto* type : {"", "text/plain", "application/json-patch+json", "text/plain; application/json",
                           "application/x-www-form-urlencoded", "json"}) {
    CAPTURE(type);
    CHECK_FALSE(is_json(with({{"Content-Type", type}})));
  }
  CHECK_FALSE(is_json(with({})));
  CHECK_FALSE(is_json(with({{"Content-Type", "application/json"}, {"Content-Type", "application/json"}})));
}
