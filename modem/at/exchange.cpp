#include "modem/at/exchange.hpp"

#include "modem/at/fields.hpp"
#include "modem/at/line_splitter.hpp"
#include "modem/at/unsolicited.hpp"

namespace otpost::at {

bool Exchange::received(const std::string& line) {
  if (finished_) return false;
  if (line == command_.text()) return true;  // an echo, until ATE0 has worked
  if (line == prompt) {
    // The modem was waiting for a message body and has taken the command for one: no answer will come.
    timed_out();
    return true;
  }
  if (takes_as_pdu(line)) return true;
  if (const auto result = parse_result_code(line)) {
    finish(*result);
    return true;
  }
  return takes_as_answer(line);
}

bool Exchange::takes_as_answer(const std::string& line) {
  switch (command_.lines()) {
    case AnswerLines::none:
      return false;
    case AnswerLines::prefixed:
      if (!line.starts_with(command_.prefix())) return false;
      awaits_pdu_ = true;
      break;
    case AnswerLines::free:
      if (line.starts_with("AT") || parse_unsolicited(line)) return false;
      break;
  }
  keep(line);
  return true;
}

// The PDU line after a header. Seen in the field: blanks within, `,0` behind, the next header glued to its end.
bool Exchange::takes_as_pdu(const std::string& line) {
  if (!awaits_pdu_) return false;
  const auto end = line.find_first_not_of("0123456789ABCDEFabcdef ");
  const std::string_view digits = trimmed(std::string_view(line).substr(0, end));
  if (digits.size() < 2) return false;
  const std::string_view rest = end == std::string::npos ? std::string_view{} : std::string_view(line).substr(end);
  const bool glued = rest.starts_with(command_.prefix());
  if (!rest.empty() && !glued && !rest.starts_with(',')) return false;
  keep(digits);
  awaits_pdu_ = glued;
  if (glued) keep(rest);
  return true;
}

void Exchange::keep(std::string_view line) {
  if (reply_.lines.size() < most_lines) reply_.lines.emplace_back(line);
}

void Exchange::timed_out() {
  const bool counts = command_.final_result() == FinalResult::may_be_missing && !reply_.lines.empty();
  finish(ResultCode{counts ? Final::ok : Final::no_answer, {}});
}

void Exchange::finish(ResultCode result) {
  reply_.result = result;
  finished_ = true;
}

}  // namespace otpost::at
