// Octets as modems write them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "modem/sms/octet_reader.hpp"

namespace otpost::sms {

enum class LetterCase { lower, upper };

struct HexLine {
  std::vector<std::uint8_t> octets;  // up to the first character that is no hex digit; half an octet is dropped
  bool clean = true;                 // false: such a character was there
};

// Reads a line in either case. Blanks are skipped, and a ",0" behind the PDU, which some modems add, is cut off.
[[nodiscard]] HexLine read_hex(std::string_view line);

[[nodiscard]] std::string to_hex(Octets octets, LetterCase letters);

}  // namespace otpost::sms
