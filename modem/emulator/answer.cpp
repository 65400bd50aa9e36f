#include "modem/emulator/answer.hpp"

namespace otpost::emulator {

namespace {

std::string cme_text(int code) {
  switch (code) {
    case cme_error::not_supported:
      return "operation not supported";
    case cme_error::no_sim:
      return "SIM not inserted";
    case cme_error::sim_pin:
      return "SIM PIN required";
    case cme_error::sim_puk:
      return "SIM PUK required";
    case cme_error::wrong_password:
      return "incorrect password";
    default:
      return "unknown";
  }
}

std::string result_text(const Answer& answer, const AnswerStyle& style) {
  if (answer.final == Final::ok) return "OK";
  if (answer.final == Final::unknown) return style.unknown;
  if (answer.final == Final::cms && style.message_errors) return "+CMS ERROR: " + std::to_string(answer.code);
  if (answer.final == Final::cme && style.error_reports == 1) return "+CME ERROR: " + std::to_string(answer.code);
  if (answer.final == Final::cme && style.error_reports == 2) return "+CME ERROR: " + cme_text(answer.code);
  return "ERROR";
}

}  // namespace

std::string information(const std::string& line, const AnswerStyle& style) {
  return style.verbose ? "\r\n" + line + "\r\n" : line + "\r\n";
}

// V.250 clause 6.2.6: with ATV0 the result is a number and a carriage return.
std::string final_result(const Answer& answer, const AnswerStyle& style) {
  if (answer.final == Final::missing) return "";
  const auto text = result_text(answer, style);
  if (style.verbose) return "\r\n" + text + "\r\n";
  if (text == "OK") return "0\r";
  if (text == "ERROR") return "4\r";
  return text + "\r";
}

}  // namespace otpost::emulator
