#include "modem/at/storage_replies.hpp"

#include <algorithm>

#include "modem/at/fields.hpp"

namespace otpost::at {

namespace {

constexpr int highest_slot = 1024;  // some claim 4095; no memory met in the field has more than 500

// The values of the first answer line.
std::string_view values_of(const std::vector<std::string>& lines, std::string_view prefix) {
  if (lines.empty()) return {};
  return after_prefix(lines.front(), prefix).value_or(std::string_view{});
}

std::string_view without_parentheses(std::string_view value) {
  value = trimmed(value);
  while (value.starts_with('(')) value.remove_prefix(1);
  while (value.ends_with(')')) value.remove_suffix(1);
  return value;
}

std::vector<std::string> names_in(std::string_view list) {
  std::vector<std::string> names;
  for (const auto& value : fields_of(without_parentheses(list)))
    if (auto name = storage_name(without_parentheses(value)); !name.empty()) names.push_back(std::move(name));
  return names;
}

// Wavecom wraps everything in one more pair: (("SM","BM","SR"),("SM")).
std::string_view without_outer_pair(std::string_view values) {
  if (values.starts_with("((") && values.ends_with("))")) return values.substr(1, values.size() - 2);
  return values;
}

// `7` or `1-7`.
void append_range(std::string_view text, std::vector<int>& slots) {
  const auto dash = text.find('-');
  const auto first = to_number(text.substr(0, dash));
  const auto last = dash == std::string_view::npos ? first : to_number(text.substr(dash + 1));
  if (!first || !last || *first < 0) return;
  for (int slot = *first; slot <= std::min(*last, highest_slot); ++slot) slots.push_back(slot);
}

}  // namespace

std::string storage_name(std::string_view value) {
  std::string name(trimmed(value));
  std::erase(name, '"');
  const bool ucs2 = name.size() == 8 && is_hex(name) && name.starts_with("00") && name.substr(4, 2) == "00";
  if (!ucs2) return name;
  const auto letter = [&](std::size_t at) { return static_cast<char>(std::stoi(name.substr(at, 2), nullptr, 16)); };
  return {letter(2), letter(6)};
}

StorageChoice parse_storage_choice(const std::vector<std::string>& lines) {
  const auto values = without_outer_pair(values_of(lines, "+CPMS:"));
  if (values.find('(') == std::string_view::npos) {  // Huawei MU609: one list, no parentheses
    const auto names = names_in(values);
    return {names, names, names};
  }
  auto lists = std::vector<std::string>{};
  int depth = 0;
  for (const char c : values) {
    if (c == '(' && depth++ == 0) lists.emplace_back();
    if (depth > 0) lists.back().push_back(c);
    if (c == ')' && depth > 0) --depth;
  }
  StorageChoice choice;
  choice.reading = names_in(lists.front());
  choice.writing = lists.size() > 1 ? names_in(lists[1]) : choice.reading;
  choice.receiving = lists.size() > 2 ? names_in(lists[2]) : choice.writing;
  return choice;
}

std::optional<StorageUse> parse_storage_use(const std::vector<std::string>& lines) {
  const auto fields = fields_of(values_of(lines, "+CPMS:"));
  const std::size_t first = number_at(fields, 0) ? 0 : 1;
  const auto used = number_at(fields, first);
  const auto total = number_at(fields, first + 1);
  if (!used || !total || *used < 0 || *total < 0) return std::nullopt;
  return StorageUse{*used, *total};
}

std::vector<int> parse_slots(const std::vector<std::string>& lines) {
  std::vector<int> slots;
  const auto lists = fields_of(values_of(lines, "+CMGD:"));
  for (const auto& range : fields_of(without_parentheses(lists.front()))) append_range(range, slots);
  std::sort(slots.begin(), slots.end());
  slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
  return slots;
}

}  // namespace otpost::at
