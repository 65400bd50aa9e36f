#include "modem/sms/octet_reader.hpp"

#include <array>

#include "tests/support/catch.hpp"

using namespace otpost::sms;

TEST_CASE("A reader gives octets in order and then none") {
  const std::array<std::uint8_t, 2> octets = {1, 2};
  OctetReader reader(octets);
  CHECK(reader.octet() == 1);
  CHECK(reader.octet() == 2);
  CHECK(reader.octet() == std::nullopt);
}

TEST_CASE("Taking more than is left takes nothing") {
  const std::array<std::uint8_t, 2> octets = {1, 2};
  OctetReader reader(octets);
  CHECK(reader.take(3).has_value() == false);
  CHECK(reader.rest().size() == 2);
  CHECK(reader.take(2).has_value());
  CHECK(reader.take(0).has_value());
}
