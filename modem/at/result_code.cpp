#include "modem/at/result_code.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "modem/at/fields.hpp"

namespace otpost::at {

namespace {

using Names = std::pair<std::string_view, int>;

// AT+CMEE=2: the longer text first where one holds the other.
constexpr std::array equipment_texts{
    Names{"sim not inserted", 10},
    Names{"sim pin required", 11},
    Names{"sim puk required", 12},
    Names{"sim failure", 13},
    Names{"sim busy", 14},
    Names{"sim wrong", 15},
    Names{"incorrect password", 16},
    Names{"memory full", 20},
    Names{"invalid index", 21},
    Names{"not found", 22},
    Names{"operation not allowed", 3},
    Names{"operation not supported", 4},
};
constexpr std::array message_texts{
    Names{"invalid memory index", 321},
    Names{"memory full", 322},
    Names{"memory failure", 320},
    Names{"sim not inserted", 310},
    Names{"sim pin", 311},
    Names{"sim failure", 313},
    Names{"sim busy", 314},
    Names{"sim wrong", 315},
    Names{"sim puk", 316},
    Names{"operation not allowed", 302},
    Names{"operation not supported", 303},
    Names{"unknown error", 500},
};

template <std::size_t size>
std::optional<int> number_of(std::string_view text, const std::array<Names, size>& names) {
  if (const auto number = to_number(text)) return number;
  const auto named =
      std::find_if(names.begin(), names.end(), [&](const Names& name) { return holds_word(text, name.first); });
  if (named == names.end()) return std::nullopt;
  return named->second;
}

bool is_one_of(int number, std::initializer_list<int> numbers) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

}  // namespace

std::optional<ResultCode> parse_result_code(std::string_view line) {
  if (line == "OK" || line == "0") return ResultCode{Final::ok, {}};  // "0": before ATV1
  if (const auto text = after_prefix(line, "+CME ERROR:"))
    return ResultCode{Final::equipment_error, number_of(*text, equipment_texts)};
  if (const auto text = after_prefix(line, "+CMS ERROR:"))
    return ResultCode{Final::message_error, number_of(*text, message_texts)};
  const bool refused = line == "ERROR" || line == "4" || line == "NA" || line == "NO CARRIER" ||
                       line.starts_with("COMMAND NOT SUPPORT") || line.starts_with("MODEM ERROR") ||
                       line.starts_with("ERROR+");
  if (refused) return ResultCode{Final::error, {}};
  return std::nullopt;
}

Remedy remedy_of(const ResultCode& code) {
  if (code.kind == Final::ok) return Remedy::none;
  if (code.kind == Final::error) return Remedy::next_fallback;
  if (!code.number) return Remedy::unknown;
  const int number = *code.number;
  if (is_one_of(number, {14, 31, 302, 314, 500, 512, 515, 532, 535})) return Remedy::retry_soon;
  if (is_one_of(number, {10, 11, 12, 13, 15, 310, 311, 313, 315, 316})) return Remedy::call_operator;
  if (is_one_of(number, {3, 4, 50, 303, 304})) return Remedy::next_fallback;
  return Remedy::unknown;
}

bool means_empty_slot(const ResultCode& code) {
  if (code.kind == Final::error) return true;
  return code.number && is_one_of(*code.number, {21, 22, 320, 321, 500});
}

bool means_deleted(const ResultCode& code) {
  return code.kind == Final::ok || (code.number && is_one_of(*code.number, {21, 22, 321}));
}

}  // namespace otpost::at
