// The languages that have tables of their own in TS 23.038 annex A.
#pragma once

#include <cstdint>

namespace otpost::sms {

// National language identifiers (TS 23.038, 6.2.1.2.4); the values are those of the wire. Spanish has a single shift
// table only: as a locking shift it means the default alphabet.
enum class NationalLanguage : std::uint8_t {
  none = 0,
  turkish = 1,
  spanish = 2,
  portuguese = 3,
  bengali = 4,
  gujarati = 5,
  hindi = 6,
  kannada = 7,
  malayalam = 8,
  oriya = 9,
  punjabi = 10,
  tamil = 11,
  telugu = 12,
  urdu = 13,
};

}  // namespace otpost::sms
