// The tables of the 7-bit alphabet: TS 23.038, clause 6.2.1 and annex A.
#pragma once

#include <array>
#include <cstdint>

#include "modem/sms/national_language.hpp"

namespace otpost::sms {

// A septet's character in the Basic Multilingual Plane, where all of them are; 0 where the table has none.
using SeptetTable = std::array<char16_t, 128>;

inline constexpr std::uint8_t escape = 0x1B;  // has no character in any table: it leads into the single shift table

// The default alphabet for NationalLanguage::none and for Spanish, which has no locking shift table.
[[nodiscard]] const SeptetTable& locking_table(NationalLanguage language);

// The default extension table for NationalLanguage::none.
[[nodiscard]] const SeptetTable& single_shift_table(NationalLanguage language);

}  // namespace otpost::sms
