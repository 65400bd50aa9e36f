// What a modem answers to one command: information lines and a final result (3GPP 27.007 clause 9, 27.005
// clause 3.2.5).
#pragma once

#include <string>
#include <vector>

namespace otpost::emulator {

enum class Final {
  ok,
  error,
  cme,
  cms,
  unknown,  // the model's word for a command that nobody knows
  missing,  // the lines are all that is said
};

struct Answer {
  std::vector<std::string> lines;
  Final final = Final::ok;
  int code = 0;  // of +CME ERROR and +CMS ERROR

  bool operator==(const Answer&) const = default;
};

[[nodiscard]] inline Answer ok(std::vector<std::string> lines = {}) {
  return {std::move(lines), Final::ok, 0};
}
[[nodiscard]] inline Answer error() {
  return {{}, Final::error, 0};
}
// Lines without a final result.
[[nodiscard]] inline Answer lines_alone(std::vector<std::string> lines) {
  return {std::move(lines), Final::missing, 0};
}
[[nodiscard]] inline Answer cme(int code) {
  return {{}, Final::cme, code};
}
[[nodiscard]] inline Answer cms(int code) {
  return {{}, Final::cms, code};
}

// 3GPP 27.007 clause 9.2.1 and 27.005 clause 3.2.5, as far as the emulator says them.
namespace cme_error {
constexpr int not_supported = 4, no_sim = 10, sim_pin = 11, sim_puk = 12, wrong_password = 16;
}
namespace cms_error {
constexpr int not_allowed = 302, not_supported = 303, no_sim = 310, sim_pin = 311, sim_puk = 316, invalid_index = 321;
}

// How a session wants to be answered: ATV and AT+CMEE.
struct AnswerStyle {
  bool verbose = true;
  int error_reports = 0;  // 0 ERROR, 1 numbers, 2 texts (of +CME ERROR only: +CMS ERROR has numbers on most modems)
  bool message_errors = true;  // whether there is a +CMS ERROR at all
  std::string unknown = "ERROR";
};

// One line with the line ends that ATV asks for: the header and footer of an information line, or an unsolicited one.
[[nodiscard]] std::string information(const std::string& line, const AnswerStyle& style);
// The final result with its line ends.
[[nodiscard]] std::string final_result(const Answer& answer, const AnswerStyle& style);

}  // namespace otpost::emulator
