#include "modem/at/identity_replies.hpp"

#include <algorithm>

#include "modem/at/fields.hpp"

namespace otpost::at {

namespace {

// `+CGMI: "x"`, `^ICCID: 89…` and `IMEI: 35…`: what follows the prefix; the line itself where it has none.
std::string_view value_of(std::string_view line) {
  const auto colon = line.find(':');
  return trimmed(colon == std::string_view::npos ? line : line.substr(colon + 1));
}

std::string without_quotes_and_blanks(std::string_view value) {
  std::string plain(value);
  std::erase_if(plain, [](char c) { return c == '"' || c == ' '; });
  return plain;
}

bool is_decimal(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// EF_ICCID holds swapped digits: 98940200…
void swap_nibbles(std::string& digits) {
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) std::swap(digits[i], digits[i + 1]);
}

std::string as_iccid(std::string digits) {
  if (digits.starts_with("98")) swap_nibbles(digits);
  while (digits.ends_with('F') || digits.ends_with('f')) digits.pop_back();
  const bool fits = digits.size() >= 18 && digits.size() <= 20 && digits.starts_with("89") &&
                    is_decimal(std::string_view(digits).substr(0, 6)) && is_hex(digits);
  return fits ? digits : std::string{};
}

}  // namespace

std::string parse_name(const std::vector<std::string>& lines) {
  if (lines.empty()) return {};
  std::string name(value_of(lines.front()));
  std::erase(name, '"');
  return name.substr(0, 64);
}

std::string parse_imei(const std::vector<std::string>& lines) {
  for (const auto& line : lines) {
    const auto digits = without_quotes_and_blanks(value_of(line)).substr(0, 15);
    if (digits.size() == 15 && is_decimal(digits)) return digits;
  }
  return {};
}

std::string parse_iccid(const std::vector<std::string>& lines) {
  for (const auto& line : lines) {
    const auto fields = fields_of(value_of(line));
    for (const auto& field : fields)  // +CRSM: 144,0,"98940200…"
      if (auto iccid = as_iccid(without_quotes_and_blanks(field)); !iccid.empty()) return iccid;
  }
  return {};
}

std::string parse_own_number(const std::vector<std::string>& lines) {
  for (const auto& line : lines) {
    const auto fields = fields_of(value_of(line));
    if (fields.size() < 2) continue;
    auto number = without_quotes_and_blanks(fields[1]);
    const auto digits = number.starts_with('+') ? std::string_view(number).substr(1) : std::string_view(number);
    if (!is_decimal(digits) || digits.size() > 20) continue;
    const bool international = number_at(fields, 2) == 145 && !number.starts_with('+');  // type of number, 27.007 6.1
    return international ? "+" + number : number;
  }
  return {};
}

}  // namespace otpost::at
