#include "modem/sms/ucs2.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/utf8.hpp"

using namespace otpost::sms;

TEST_CASE("Every character of Unicode is read as it was written") {
  for (char32_t character = 0; character <= 0x10FFFF; character += character < 0x3000 ? 1 : 0x11) {
    if (character >= 0xD800 && character <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, character);
    REQUIRE(decode_ucs2(encode_ucs2(text)) == text);
  }
}

TEST_CASE("Any pair of units gives valid UTF-8") {
  for (unsigned first = 0xD700; first < 0xE100; first += 0x40) {
    for (unsigned second = 0xD700; second < 0xE100; second += 0x40) {
      const std::vector<std::uint8_t> octets = {
          static_cast<std::uint8_t>(first >> 8), static_cast<std::uint8_t>(first & 0xFF),
          static_cast<std::uint8_t>(second >> 8), static_cast<std::uint8_t>(second & 0xFF)};
      CHECK(otpost::test::is_valid_utf8(decode_ucs2(octets)));
    }
  }
}
