// UCS2 as phones use it: UTF-16, big-endian (TS 23.038, 6.2.3).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "modem/sms/octet_reader.hpp"

namespace otpost::sms {

// Surrogate pairs are joined; a lone surrogate becomes U+FFFD; half a character at the end is dropped.
[[nodiscard]] std::string decode_ucs2(Octets octets);

[[nodiscard]] std::vector<std::uint8_t> encode_ucs2(std::string_view utf8);

[[nodiscard]] constexpr bool is_high_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}
[[nodiscard]] constexpr bool is_low_surrogate(char32_t unit) {
  return unit >= 0xDC00 && unit <= 0xDFFF;
}

// The 16-bit unit at octet `at`; two octets must be there.
[[nodiscard]] inline char32_t unit_at(Octets octets, std::size_t at) {
  return static_cast<char32_t>(octets[at] << 8 | octets[at + 1]);
}

}  // namespace otpost::sms
