#include "modem/emulator/character_set.hpp"

#include <charconv>

namespace otpost::emulator {

namespace {

constexpr std::size_t digits_a_letter = 4;

bool writes_hex(const Device& device) {
  return device.settings.character_set == "UCS2";
}

std::string to_ucs2(const std::string& word) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string hex;
  for (const char letter : word) {
    const auto code = static_cast<unsigned char>(letter);
    hex += {'0', '0', digits[code / 16], digits[code % 16]};
  }
  return hex;
}

std::string from_ucs2(std::string_view hex) {
  std::string word;
  for (; hex.size() >= digits_a_letter; hex.remove_prefix(digits_a_letter)) {
    unsigned code = 0;
    const auto* end = hex.data() + digits_a_letter;
    if (std::from_chars(hex.data(), end, code, 16).ptr != end || code > 0x7F) return {};
    word += static_cast<char>(code);
  }
  return hex.empty() ? word : std::string{};
}

}  // namespace

std::string name_of(const Memory& memory, const Device& device) {
  return writes_hex(device) ? to_ucs2(memory.name()) : memory.name();
}

std::string in_plain(const Device& device, const std::string& typed) {
  return writes_hex(device) ? from_ucs2(typed) : typed;
}

}  // namespace otpost::emulator
