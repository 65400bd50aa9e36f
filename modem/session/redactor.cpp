#include "modem/session/redactor.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "gateway/base/secret.hpp"
#include "modem/at/fields.hpp"
#include "modem/session/public_values.hpp"
#include "modem/sms/redaction.hpp"

namespace otpost::session {

namespace {

constexpr auto bare_lines = std::to_array<std::string_view>(
    {"OK", "ERROR", "0", "4", "NO CARRIER", "COMMAND NOT SUPPORT", ">", "RDY", "RING", "SMS DONE", "SMS Ready",
     "Call Ready", "PB DONE", "POWERED DOWN", "NORMAL POWER DOWN"});

// Where a PDU ends and another header is glued to it.
std::size_t hex_length(std::string_view line) {
  const auto end = std::ranges::find_if_not(line, [](char c) { return at::is_hex({&c, 1}); });
  return static_cast<std::size_t>(end - line.begin());
}

}  // namespace

std::string Redactor::sent(std::string_view line) {
  wipe(command_.data(), command_.size());
  command_ = line;
  names_follow_ = line == "AT+CGMI" || line == "AT+CGMM" || line == "AT+CGMR";
  pdu_follows_ = false;
  const auto equals = std::min(line.find('='), line.size());
  const auto name = line.substr(0, equals);
  const auto values = line.substr(equals);
  const bool secret = name == "AT+CPIN" || name == "AT+CLCK" || name == "AT+CPWD";
  if (line.starts_with("AT"))
    shown_command_ =
        shown_values(name, Values::sentence) + (secret ? masked(values) : shown_values(values, Values::numbers));
  else
    shown_command_ = masked(line);
  return shown_command_;
}

std::string Redactor::received(std::string_view line) {
  if (line == command_) return shown_command_;  // an echo
  if (std::ranges::find(bare_lines, at::trimmed(line)) != bare_lines.end()) return std::string(line);
  if (const auto name = name_of(line); !name.empty()) return received_values(name, line.substr(name.size()));
  if (hex_length(line) >= shortest_pdu) return received_hex(line);
  for (const std::string_view name : {"IMEI:", "ICCID:", "SCID:"})
    if (line.starts_with(name)) return std::string(name) + shown_values(line.substr(name.size()), Values::numbers);
  // One line, and none where a message came in between: its text would be the next.
  if (std::exchange(names_follow_, false)) return shown_values(line, Values::name);
  return masked(line);
}

std::string Redactor::received_values(std::string_view name, std::string_view values) {
  const auto kind = values_behind(name);
  if (!kind) return std::string(name) + sms::mask(values);
  if (*kind == Values::message) return received_header(name, values);
  return std::string(name) + shown_values(values, *kind);
}

// <stat> or <index>,<stat>, then [<alpha>],<length> in PDU mode; in text mode there are more, and quoted ones. Some
// modems put the PDU behind them on the same line.
std::string Redactor::received_header(std::string_view name, std::string_view values) {
  names_follow_ = false;
  const auto last = values.rfind(',') + 1;  // 0 where there is no comma
  const bool glued = hex_length(values.substr(last)) >= shortest_pdu;
  const auto numbers = at::fields_of(glued ? values.substr(0, last - 1) : values);
  pdu_follows_ = numbers.size() <= 4 && (at::to_number(numbers.back()) || numbers.size() == 1);
  if (!glued) return std::string(name) + shown_values(values, Values::numbers);
  return std::string(name) + shown_values(values.substr(0, last), Values::numbers) + received_hex(values.substr(last));
}

std::string Redactor::received_hex(std::string_view line) {
  const auto next = line.find("+CMG");
  const auto hex = line.substr(0, next);
  auto shown = std::exchange(pdu_follows_, false) ? sms::redact_pdu(hex) : masked(hex);
  return next == line.npos ? shown : shown + received(line.substr(next));
}

}  // namespace otpost::session
