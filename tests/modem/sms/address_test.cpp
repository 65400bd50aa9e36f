#include "modem/sms/address.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

Address round_trip(const Address& address) {
  std::vector<std::uint8_t> octets;
  write_address(octets, address);
  OctetReader reader(octets);
  const auto read = read_address(reader);
  REQUIRE(read.has_value());
  CHECK(reader.rest().empty());
  return *read;
}

std::string service_centre(std::string_view number) {
  std::vector<std::uint8_t> octets;
  write_service_centre(octets, number);
  OctetReader reader(octets);
  const auto read = read_service_centre(reader);
  REQUIRE(read.has_value());
  CHECK(reader.rest().empty());
  return *read;
}

}  // namespace

TEST_CASE("An address of any length is read as it was written") {
  for (std::size_t length = 0; length <= 20; ++length) {
    const Address number{TypeOfNumber::national, 1, std::string("12345678901234567890").substr(0, length)};
    CHECK(round_trip(number) == number);
  }
  for (std::size_t length = 1; length <= 11; ++length) {
    const Address name{TypeOfNumber::alphanumeric, 0, std::string("MyBanksofDE").substr(0, length)};
    CHECK(round_trip(name) == name);
  }
  const Address planned{TypeOfNumber::alphanumeric, 1, "MyBank"};
  CHECK(round_trip(planned) == planned);
}

TEST_CASE("A name longer than eleven characters is cut, never inside an escape sequence") {
  CHECK(round_trip({TypeOfNumber::alphanumeric, 0, "TelegramCodes"}).text == "TelegramCod");
  CHECK(round_trip({TypeOfNumber::alphanumeric, 0, "TelegramCo€"}).text == "TelegramCo");
}

TEST_CASE("A number longer than twenty digits is cut") {
  CHECK(round_trip(address_of("+123456789012345678901")).text == "+12345678901234567890");
}

TEST_CASE("What a person writes says what kind of address it is") {
  CHECK(address_of("+4915112345678") == Address{TypeOfNumber::international, 1, "+4915112345678"});
  CHECK(address_of("70708") == Address{TypeOfNumber::unknown, 1, "70708"});
  CHECK(address_of("MyBank") == Address{TypeOfNumber::alphanumeric, 0, "MyBank"});
  CHECK(address_of("+").type == TypeOfNumber::alphanumeric);
  CHECK(address_of("1st Bank").type == TypeOfNumber::alphanumeric);
}

TEST_CASE("A service centre is read as it was written") {
  CHECK(service_centre("+491710760000") == "+491710760000");
  CHECK(service_centre("12345") == "12345");
  CHECK(service_centre("").empty());
}

TEST_CASE("A service centre whose type lacks the top bit is none") {
  const std::vector<std::uint8_t> octets = {0x04, 0x0B, 0x91, 0x13, 0x46, 0x61};
  OctetReader reader(octets);
  CHECK(read_service_centre(reader) == std::nullopt);
}

TEST_CASE("A service centre of more than twenty digits is none") {
  const std::vector<std::uint8_t> octets{12, 0x91, 0x21, 0x43, 0x65, 0x87, 0x09, 0x21, 0x43, 0x65, 0x87, 0x09, 0x21};
  OctetReader reader(octets);
  CHECK_FALSE(read_service_centre(reader));
}

TEST_CASE("An address that is longer than the octets left is none") {
  const std::vector<std::uint8_t> octets = {0x0B, 0x91, 0x13, 0x46};
  OctetReader reader(octets);
  CHECK(read_address(reader) == std::nullopt);
}
