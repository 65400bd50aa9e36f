#include "modem/sms/hex.hpp"

#include <algorithm>
#include <optional>

namespace otpost::sms {
namespace {

std::optional<unsigned> value_of(char digit) {
  if (digit >= '0' && digit <= '9') return static_cast<unsigned>(digit - '0');
  if (digit >= 'A' && digit <= 'F') return static_cast<unsigned>(digit - 'A' + 10);
  if (digit >= 'a' && digit <= 'f') return static_cast<unsigned>(digit - 'a' + 10);
  return std::nullopt;
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
  std::optional<unsigned> high;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (is_blank(line[i])) continue;
    const auto digit = value_of(line[i]);
    if (!digit) {
      result.clean = is_tail(line.substr(i));
      break;
    }
    if (high) result.octets.push_back(static_cast<std::uint8_t>(*high << 4 | *digit));
    high = high ? std::nullopt : digit;
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
