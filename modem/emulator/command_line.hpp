// The modem's side of V.250 clause 5: a command line cut into commands.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otpost::emulator {

enum class Form {
  run,   // AT+CSQ, ATE
  read,  // AT+CPIN?
  test,  // AT+CMGD=?
  set,   // AT+CMGR=3, ATE0
};

struct Command {
  std::string name;  // "+CMGR", "E", "&C"; upper case
  Form form = Form::run;
  std::vector<std::string> arguments;  // of `set`, without their quotes

  // The argument as a whole number; nothing when it is missing or is none.
  [[nodiscard]] std::optional<int> number(std::size_t place) const;
  // As it would be typed behind AT, without quotes.
  [[nodiscard]] std::string text() const;

  bool operator==(const Command&) const = default;
};

// `line` is what came before the carriage return. Nothing when it does not begin with AT: a modem keeps silent then.
// "ATE0V1" and "AT+CSQ;+CREG?" are two commands each, "AT" alone is none.
[[nodiscard]] std::optional<std::vector<Command>> parse_command_line(std::string_view line);

}  // namespace otpost::emulator
