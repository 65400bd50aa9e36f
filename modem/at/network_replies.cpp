#include "modem/at/network_replies.hpp"

#include "modem/at/fields.hpp"

namespace otpost::at {

namespace {

std::vector<std::string> values_of(const std::string& line) {
  return fields_of(std::string_view(line).substr(line.find(':') + 1));
}

}  // namespace

std::optional<int> parse_signal_percent(const std::vector<std::string>& lines) {
  if (lines.empty()) return std::nullopt;
  const auto strength = number_at(values_of(lines.front()), 0);
  if (!strength || *strength < 0 || *strength > 31) return std::nullopt;
  return *strength * 100 / 31;
}

bool parse_registered(const std::vector<std::string>& lines) {
  for (const auto& line : lines) {
    const auto fields = values_of(line);
    // The answer is <n>,<stat>[,…]; an unsolicited line in its place is <stat>[,"<lac>",…].
    const bool has_mode = fields.size() >= 2 && number_at(fields, 1) && fields[1].size() == 1;
    const auto status = number_at(fields, has_mode ? 1 : 0);
    if (status && (*status == 1 || *status == 5 || *status == 6 || *status == 7)) return true;
  }
  return false;
}

std::string parse_operator(const std::vector<std::string>& lines) {
  if (lines.empty()) return {};
  const auto fields = values_of(lines.front());
  return fields.size() > 2 ? fields[2] : std::string{};
}

}  // namespace otpost::at
