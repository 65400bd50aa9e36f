#include "modem/emulator/pdu_line.hpp"

#include <charconv>

namespace otpost::emulator {

std::string tpdu_length(const std::string& hex) {
  std::size_t centre = 0;
  if (hex.size() >= 2) std::from_chars(hex.data(), hex.data() + 2, centre, 16);
  const auto octets = hex.size() / 2;
  return std::to_string(octets > centre + 1 ? octets - centre - 1 : 0);
}

}  // namespace otpost::emulator
