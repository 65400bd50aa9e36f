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
  result.octets.resize(line.size() / 2);
  std::size_t count = 0;
  std::size_t i = 0;
  for (; i + 1 < line.size(); i += 2) {  // as long as nothing but digits comes, which is mostly to the end
    const unsigned first = value_of(line[i]);
    const unsigned second = value_of(line[i + 1]);
    if ((first | second) > 0x0F) break;
    result.octets[count++] = static_cast<std::uint8_t>(first << 4 | second);
  }
  std::uint8_t high = no_digit;
  for (; i < line.size(); ++i) {
    const std::uint8_t digit = value_of(line[i]);
    if (digit == no_digit) {
      if (is_blank(line[i])) continue;
      result.clean = is_tail(line.substr(i));
      break;
    }
    if (high == no_digit) {
      high = digit;
    } else {
      result.octets[count++] = static_cast<std::uint8_t>(high << 4 | digit);
      high = no_digit;
    }
  }
  result.octets.resize(count);
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
