#include "modem/sms/ucs2.hpp"

#include "modem/sms/utf8.hpp"

namespace otpost::sms {
namespace {

void append_unit(std::vector<std::uint8_t>& octets, char32_t unit) {
  octets.push_back(static_cast<std::uint8_t>(unit >> 8));
  octets.push_back(static_cast<std::uint8_t>(unit & 0xFF));
}

}  // namespace

std::string decode_ucs2(Octets octets) {
  std::string text;
  text.reserve(octets.size() * 3 / 2);
  for (std::size_t at = 0; at + 1 < octets.size(); at += 2) {
    char32_t character = unit_at(octets, at);
    if (is_high_surrogate(character) && at + 3 < octets.size() && is_low_surrogate(unit_at(octets, at + 2))) {
      at += 2;
      character = 0x10000 + ((character - 0xD800) << 10) + (unit_at(octets, at) - 0xDC00);
    }
    append_utf8(text, character);
  }
  return text;
}

std::vector<std::uint8_t> encode_ucs2(std::string_view utf8) {
  std::vector<std::uint8_t> octets;
  octets.reserve(utf8.size() * 2);
  while (!utf8.empty()) {
    const char32_t character = take_character(utf8);
    if (character < 0x10000) {
      append_unit(octets, character);
    } else {
      append_unit(octets, 0xD800 + ((character - 0x10000) >> 10));
      append_unit(octets, 0xDC00 + ((character - 0x10000) & 0x3FF));
    }
  }
  return octets;
}

}  // namespace otpost::sms
