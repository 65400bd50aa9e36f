#include "modem/sms/utf8.hpp"

#include <cstddef>
#include <cstdint>

namespace otpost::sms {
namespace {

struct Sequence {
  std::size_t length = 0;  // 0: not valid
  char32_t character = replacement_character;
};

// One well-formed sequence at the start of `text` (Unicode, table 3-7: neither overlong forms nor surrogates).
Sequence first_sequence(std::string_view text) {
  const auto lead = static_cast<std::uint8_t>(text.front());
  if (lead < 0x80) return {1, lead};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
  char32_t character = lead & (0x7FU >> length);
  for (const char next : text.substr(1, length - 1)) {
    const auto octet = static_cast<std::uint8_t>(next);
    if ((octet & 0xC0) != 0x80) return {};
    character = character << 6 | (octet & 0x3FU);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
  if (character < smallest[length] || surrogate || character > 0x10FFFF) return {};
  return {length, character};
}

}  // namespace

void append_utf8(std::string& text, char32_t character) {
  if ((character >= 0xD800 && character <= 0xDFFF) || character > 0x10FFFF) character = replacement_character;
  const auto continuation = [&](unsigned shift) { text += static_cast<char>(0x80 | (character >> shift & 0x3F)); };
  if (character < 0x80) {
    text += static_cast<char>(character);
  } else if (character < 0x800) {
    text += static_cast<char>(0xC0 | character >> 6);
    continuation(0);
  } else if (character < 0x10000) {
    text += static_cast<char>(0xE0 | character >> 12);
    continuation(6);
    continuation(0);
  } else {
    text += static_cast<char>(0xF0 | character >> 18);
    continuation(12);
    continuation(6);
    continuation(0);
  }
}

char32_t take_character(std::string_view& text) {
  const Sequence sequence = first_sequence(text);
  text.remove_prefix(sequence.length == 0 ? 1 : sequence.length);
  return sequence.character;
}

}  // namespace otpost::sms
