// PDUs that were damaged on the way. OTPOST_MUTATIONS in the environment asks for more of them: a million, say.
#include <cstdlib>
#include <random>
#include <string>

#include "modem/sms/decode.hpp"
#include "modem/sms/join.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixture_lines.hpp"
#include "tests/support/utf8.hpp"

using namespace otpost::sms;

namespace {

int mutations() {
  const char* asked = std::getenv("OTPOST_MUTATIONS");
  return asked != nullptr ? std::atoi(asked) : 20'000;
}

// One to four octets changed, and now and then an end cut off or a piece sent twice.
std::string damage(std::string hex, std::mt19937& random) {
  const auto below = [&](std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
  };
  for (std::size_t left = 1 + below(4); left > 0 && !hex.empty(); --left) {
    hex[below(hex.size())] = "0123456789ABCDEF"[below(16)];
  }
  if (!hex.empty() && below(4) == 0) hex.resize(below(hex.size()));
  if (!hex.empty() && below(8) == 0) hex.insert(below(hex.size()), hex.substr(below(hex.size())));
  if (below(100) == 0) hex += static_cast<char>(below(256));
  return hex;
}

}  // namespace

TEST_CASE("A damaged PDU still gives valid UTF-8 and a part within its total") {
  const auto seeds = otpost::test::fixture_lines("sms_pdus.txt");
  REQUIRE(seeds.empty() == false);
  std::mt19937 random(20261124);
  for (int i = 0, count = mutations(); i < count; ++i) {
    const std::string hex = damage(seeds[static_cast<std::size_t>(i) % seeds.size()], random);
    const Pdu pdu = decode(hex);
    const bool valid = otpost::test::is_valid_utf8(pdu.text) && otpost::test::is_valid_utf8(pdu.sender.text) &&
                       otpost::test::is_valid_utf8(pdu.smsc) && otpost::test::is_valid_utf8(join({&pdu, 1}));
    const bool numbered =
        !pdu.concatenation || (pdu.concatenation->part >= 1 && pdu.concatenation->part <= pdu.concatenation->total);
    if (!valid || !numbered) FAIL(hex);
  }
}
