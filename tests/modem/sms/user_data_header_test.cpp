#include "modem/sms/user_data_header.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::sms;

TEST_CASE("What is written into a header is read from it") {
  const Concatenation narrow{.reference = 0x2A, .total = 3, .part = 2, .width = 8};
  const Concatenation wide{.reference = 0x1234, .total = 255, .part = 255, .width = 16};
  for (const auto& concatenation : {narrow, wide}) {
    std::vector<std::uint8_t> elements;
    write_concatenation(elements, concatenation);
    write_ports(elements, {.source = 9200, .destination = 2948});
    write_shifts(elements, {.locking = NationalLanguage::tamil, .single = NationalLanguage::turkish});
    const UserDataHeader header = read_user_data_header(elements);
    CHECK(header.concatenation == concatenation);
    CHECK(header.ports == Ports{.source = 9200, .destination = 2948});
    CHECK(header.shifts == Shifts{.locking = NationalLanguage::tamil, .single = NationalLanguage::turkish});
    CHECK(header.fault == std::nullopt);
  }
}

TEST_CASE("Default tables need no element") {
  std::vector<std::uint8_t> elements;
  write_shifts(elements, {});
  CHECK(elements.empty());
}

TEST_CASE("A header with a fault says nothing else") {
  const std::vector<std::uint8_t> elements = {0x00, 0x03, 0x2A, 0x02, 0x01, 0x24, 0x01};
  const UserDataHeader header = read_user_data_header(elements);
  CHECK(header.fault.has_value());
  CHECK(header.concatenation == std::nullopt);
}

TEST_CASE("A good part number is not undone by a bad one that follows") {
  const std::vector<std::uint8_t> elements = {0x00, 0x03, 0x2A, 0x02, 0x01, 0x00, 0x03, 0x2B, 0x02, 0x09};
  CHECK(read_user_data_header(elements).concatenation == Concatenation{.reference = 0x2A, .total = 2, .part = 1});
}
