#include "api/http/network.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::http;

namespace {

bool holds(const char* network, const char* address) {
  return parse_network(network)->contains(*parse_address(address));
}

}  // namespace

TEST_CASE("A network holds the addresses that share its prefix") {
  CHECK(holds("10.0.0.0/8", "10.255.255.255"));
  CHECK_FALSE(holds("10.0.0.0/8", "11.0.0.0"));
  CHECK(holds("192.0.2.128/25", "192.0.2.129"));
  CHECK_FALSE(holds("192.0.2.128/25", "192.0.2.127"));
  CHECK(holds("0.0.0.0/0", "255.1.2.3"));
  CHECK_FALSE(holds("0.0.0.0/0", "2001:db8::1"));
  CHECK(holds("2001:db8::/33", "2001:db8:7fff::1"));
  CHECK_FALSE(holds("2001:db8::/33", "2001:db8:8000::1"));
  CHECK(holds("::/0", "2001:db8::1"));
}

TEST_CASE("An address alone is a network of one") {
  CHECK(holds("192.0.2.1", "192.0.2.1"));
  CHECK_FALSE(holds("192.0.2.1", "192.0.2.2"));
}

TEST_CASE("Host bits of a network are ignored") {
  CHECK(*parse_network("10.1.2.3/8") == *parse_network("10.0.0.0/8"));
}

TEST_CASE("An IPv4 address mapped into IPv6 is the same client") {
  CHECK(*parse_address("::ffff:10.1.2.3") == *parse_address("10.1.2.3"));
  CHECK(to_text(*parse_address("::ffff:10.1.2.3")) == "10.1.2.3");
  CHECK(to_text(*parse_address("2001:DB8:0::1")) == "2001:db8::1");
}

TEST_CASE("What is no network is refused") {
  for (const auto* text : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8x", "10.0.0/8",
                           "2001:db8::/129", "example.com", "10.0.0.1:80", "[::1]"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_network(text));
  }
}

TEST_CASE("One attacker is taken to hold a /24 or a /64") {
  const auto network = [](const char* text) { return throttled_network(*parse_address(text)); };
  CHECK(network("192.0.2.1") == network("192.0.2.254"));
  CHECK(network("192.0.2.1") != network("192.0.3.1"));
  CHECK(network("2001:db8:0:1::1") == network("2001:db8:0:1:ffff::1"));
  CHECK(network("2001:db8:0:1::1") != network("2001:db8:0:2::1"));
}

TEST_CASE("Loopback is 127.0.0.0/8 and ::1") {
  CHECK(parse_address("127.0.0.1")->is_loopback());
  CHECK(parse_address("127.8.9.1")->is_loopback());
  CHECK(parse_address("::1")->is_loopback());
  CHECK_FALSE(parse_address("128.0.0.1")->is_loopback());
  CHECK_FALSE(parse_address("::2")->is_loopback());
  CHECK_FALSE(parse_address("0.0.0.0")->is_loopback());
}
