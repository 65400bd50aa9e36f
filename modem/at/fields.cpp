#include "modem/at/fields.hpp"

#include <algorithm>
#include <charconv>

namespace otpost::at {

namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEFabcdef";

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string without_quotes(std::string_view value) {
  std::string plain(trimmed(value));
  std::erase_if(plain, [](char c) { return c == '"' || c == '\''; });
  return plain;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<std::string_view> after_prefix(std::string_view line, std::string_view prefix) {
  if (!line.starts_with(prefix)) return std::nullopt;
  return trimmed(line.substr(prefix.size()));
}

std::vector<std::string> fields_of(std::string_view values) {
  std::vector<std::string> fields;
  bool quoted = false;
  int depth = 0;
  std::size_t begin = 0;
  // A quote that is never closed would swallow the rest of the line: then quotes do not protect commas.
  const bool quotes_close = std::count(values.begin(), values.end(), '"') % 2 == 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const char c = values[i];
    if (c == '"' && quotes_close) quoted = !quoted;
    if (quoted) continue;
    if (c == '(') ++depth;
    if (c == ')' && depth > 0) --depth;
    if (c != ',' || depth > 0) continue;
    fields.push_back(without_quotes(values.substr(begin, i - begin)));
    begin = i + 1;
  }
  fields.push_back(without_quotes(values.substr(begin)));
  return fields;
}

std::optional<int> to_number(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<int> number_at(const std::vector<std::string>& fields, std::size_t place) {
  if (place >= fields.size()) return std::nullopt;
  return to_number(fields[place]);
}

bool is_hex(std::string_view text) {
  return !text.empty() && text.find_first_not_of(hex_digits) == std::string_view::npos;
}

bool holds_word(std::string_view text, std::string_view word) {
  const auto found =
      std::search(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) { return lower(a) == b; });
  return found != text.end();
}

}  // namespace otpost::at
