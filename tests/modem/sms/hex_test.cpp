#include "modem/sms/hex.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

using Bytes = std::vector<std::uint8_t>;

}  // namespace

TEST_CASE("Octets are written in either case") {
  const Bytes octets = {0x00, 0xAB, 0xFF};
  CHECK(to_hex(octets, LetterCase::upper) == "00ABFF");
  CHECK(to_hex(octets, LetterCase::lower) == "00abff");
}

TEST_CASE("Either case is read, blanks are skipped") {
  CHECK(read_hex(" 0a F\tf\r\n").octets == Bytes{0x0A, 0xFF});
}

TEST_CASE("Half an octet is dropped") {
  CHECK(read_hex("0A1").octets == Bytes{0x0A});
  CHECK(read_hex("0A1").clean);
}

TEST_CASE("A comma and digits behind the PDU are no fault, anything else is") {
  CHECK(read_hex("0A,0").clean);
  CHECK(read_hex("0A,0").octets == Bytes{0x0A});
  CHECK(read_hex("0A,").clean);
  CHECK(read_hex("0A,x").clean == false);
  CHECK(read_hex("0A\"").clean == false);
  CHECK(read_hex("0A;0").clean == false);
}

TEST_CASE("Octets before a fault are kept") {
  CHECK(read_hex("0A0Bx0C").octets == Bytes{0x0A, 0x0B});
}
