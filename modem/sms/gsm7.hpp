// The 7-bit alphabet: eight characters in seven octets (TS 23.038, 6.1.2.1), through the tables that the sender chose.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "modem/sms/gsm7_tables.hpp"
#include "modem/sms/national_language.hpp"
#include "modem/sms/octet_reader.hpp"

namespace otpost::sms {

// The tables of one part: they are chosen apart, and never inherited from another part.
struct Shifts {
  NationalLanguage locking = NationalLanguage::none;
  NationalLanguage single = NationalLanguage::none;

  bool operator==(const Shifts&) const = default;
};

using Septets = std::span<const std::uint8_t>;

// The septets that `octets` octets begin to fill: text behind a header starts there, after fill bits.
[[nodiscard]] constexpr std::size_t septets_for(std::size_t octets) {
  return (octets * 8 + 6) / 7;
}

// Septets `first` up to, not including, `end`; no more than the octets hold.
[[nodiscard]] std::vector<std::uint8_t> unpack_septets(Octets octets, std::size_t first, std::size_t end);

// Packs behind the octets that are there already (a header), at the next septet boundary.
void append_septets(std::vector<std::uint8_t>& octets, Septets septets);

// To UTF-8. An escape before a code that the single shift table lacks shows the character of the locking table; two
// escapes in a row show a space; one at the very end shows nothing. A code without any character shows a space.
[[nodiscard]] std::string decode_gsm7(Septets septets, Shifts shifts);

struct EncodedText {
  std::vector<std::uint8_t> septets;
  bool complete = true;  // false: a character had no septet and became '?'
};

[[nodiscard]] EncodedText encode_gsm7(std::string_view utf8, Shifts shifts);

}  // namespace otpost::sms
