#include "modem/sms/hex.hpp"

#include <algorithm>
#include <array>

namespace otpost::sms {
namespace {

constexpr std::uint8_t no_digit = 0xFF;

constexpr std::array<std::uint8_t, 256> digit_values = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(no_digit);
  for (std::uint8_t value = 0; value < 16; ++value) {
    values["0123456789ABCDEF"[value]] = value;
    values["0123456789abcdef"[value]] = value;
  }
  return values;
}();

std::uint8_t value_of(char digit) {
  return digit_values[static_cast<std::uint8_t>(digit)];
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool is_tail(std::string_view rest) {
  if (!rest.starts_with(',')) return false;
  return std::ranges::all_of(rest.substr(1), [](char c) { return is_blank(c) || (c >= '0' && c <= '9'); });
}

}  // namespace

HexLine read_hex(std::string_view line) {
  HexLine result;
  result.octets.reserve(line.size() / 2);
  std::uint8_t high = no_digit;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::uint8_t digit = value_of(line[i]);
    if (digit == no_digit) {
      if (is_blank(line[i])) continue;
      result.clean = is_tail(line.substr(i));
      break;
    }
    if (high == no_digit) {
      high = digit;
    } else {
      result.octets.push_back(static_cast<std::uint8_t>(high << 4 | digit));
      high = no_digit;
    }
  }
  return result;
}

std::string to_hex(Octets octets, LetterCase letters) {
  const std::string_view digits = letters == LetterCase::upper ? "0123456789ABCDEF" : "0123456789abcdef";
  std::string hex;
  hex.reserve(octets.size() * 2);
  for (const std::uint8_t octet : octets) {
    hex += digits[octet >> 4];
    hex += digits[octet & 0x0F];
  }
  return hex;
}

}  // namespace otpost::sms
