#include "api/http/forwarded.hpp"

#include <vector>

#include "tests/support/catch.hpp"

using namespace otpost::http;

namespace {

std::string client(const char* peer, const char* forwarded, std::initializer_list<const char*> trusted) {
  std::vector<Network> networks;
  for (const auto* network : trusted) networks.push_back(*parse_network(network));
  return to_text(client_address(*parse_address(peer), forwarded, networks));
}

}  // namespace

TEST_CASE("Nobody is believed by default") {
  CHECK(client("192.0.2.1", "198.51.100.9", {}) == "192.0.2.1");
}

TEST_CASE("A trusted proxy says who its client is") {
  CHECK(client("127.0.0.1", "198.51.100.9", {"127.0.0.1"}) == "198.51.100.9");
  CHECK(client("127.0.0.1", "", {"127.0.0.1"}) == "127.0.0.1");
}

TEST_CASE("What a client claims to be stands left of what the proxy saw, and is not believed") {
  CHECK(client("127.0.0.1", "10.0.0.1, 198.51.100.9", {"127.0.0.1"}) == "198.51.100.9");
}

TEST_CASE("A chain of trusted proxies is walked from the right") {
  CHECK(client("127.0.0.1", "203.0.113.5, 198.51.100.9, 10.0.0.2 ,10.0.0.1", {"127.0.0.1", "10.0.0.0/8"}) ==
        "198.51.100.9");
}

TEST_CASE("What does not parse ends the walk at the last hop believed") {
  CHECK(client("127.0.0.1", "198.51.100.9, unknown", {"127.0.0.1"}) == "127.0.0.1");
  CHECK(client("127.0.0.1", "unknown, 10.0.0.1", {"127.0.0.1", "10.0.0.0/8"}) == "10.0.0.1");
  CHECK(client("127.0.0.1", "198.51.100.9,", {"127.0.0.1"}) == "127.0.0.1");
}
