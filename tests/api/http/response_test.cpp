#include "api/http/response.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include "api/http/problem.hpp"
#include "api/http/security_fields.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::http;

TEST_CASE("An answer that says nothing else is not stored") {
  const auto response = json_response(201, {{"code", "123456"}});
  CHECK(header_of(response, After::keep_alive) ==
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nCache-Control: no-store\r\nContent-Length: "
        "17\r\n\r\n");
}

TEST_CASE("The last answer of a connection says so") {
  CHECK(header_of(no_content(), After::close) ==
        "HTTP/1.1 204 No Content\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n");
}

TEST_CASE("An asset keeps its own caching") {
  Response response;
  response.static_body = "abc";
  response.fields.emplace_back("cache-control", "no-cache");
  const auto header = header_of(response, After::keep_alive);
  CHECK(header.find("no-store") == std::string::npos);
  CHECK(header.find("Content-Length: 3") != std::string::npos);
}

TEST_CASE("A date is written as HTTP writes it") {
  CHECK(http_date(std::chrono::sys_days{std::chrono::year{2026} / 11 / 4} + std::chrono::hours{9}) ==
        "Wed, 04 Nov 2026 09:00:00 GMT");
}

TEST_CASE("A problem has type, title, status and detail") {
  const auto response = to_response(audit_unavailable("the disk is full"));
  CHECK(response.status == 503);
  CHECK(response.fields.front().second == "application/problem+json");
  const auto body = boost::json::parse(response.body).as_object();
  CHECK(body.at("type") == "audit_unavailable");
  CHECK(body.at("title") == "Service Unavailable");
  CHECK(body.at("status") == 503);
  CHECK(body.at("detail").as_string().find("the disk is full") != boost::json::string::npos);
}

TEST_CASE("Scripts of others, frames and forwarded secrets are refused on every answer") {
  Response response;
  add_security_fields(response, *parse_public_url("http://127.0.0.1"));
  const auto header = header_of(response, After::close);
  for (const auto* part : {"default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
                           "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
                           "Cross-Origin-Opener-Policy: same-origin", "clipboard-write=(self)"}) {
    CAPTURE(part);
    CHECK(header.find(part) != std::string::npos);
  }
  CHECK(header.find("Strict-Transport-Security") == std::string::npos);
}

TEST_CASE("Browsers are told to come back by TLS where the public URL is https") {
  Response response;
  add_security_fields(response, *parse_public_url("https://otp.example.com"));
  CHECK(response.has_field("strict-transport-security"));
}
