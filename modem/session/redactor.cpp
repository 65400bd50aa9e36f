#include "modem/session/redactor.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "gateway/base/secret.hpp"
#include "modem/at/fields.hpp"
#include "modem/at/storage_replies.hpp"
#include "modem/sms/redaction.hpp"

namespace otpost::session {

namespace {

// More digits than a count, a slot or an error number has.
constexpr std::size_t secret_digits = 5;
// Shorter runs of hex are no PDU.
constexpr std::size_t shortest_pdu = 16;

constexpr auto words = std::to_array<std::string_view>(
    {"SM",       "ME",        "MT",           "SR",      "BM",         "TA",       "SM_P",       "ME_P",    "GSM",
     "IRA",      "UCS2",      "HEX",          "SC",      "P2",         "READY",    "SIM PIN",    "SIM PUK", "SIM PIN2",
     "SIM PUK2", "NOT READY", "NOT INSERTED", "smsfull", "REC UNREAD", "REC READ", "STO UNSENT", "STO SENT"});

constexpr auto bare_lines = std::to_array<std::string_view>(
    {"OK", "ERROR", "0", "4", "NO CARRIER", "COMMAND NOT SUPPORT", ">", "RDY", "RING", "SMS DONE", "SMS Ready",
     "Call Ready", "PB DONE", "POWERED DOWN", "NORMAL POWER DOWN"});

// What may be read of the values behind a name.
enum class Values {
  numbers,   // short ones: counts, slots, states
  sentence,  // these, and words: of errors and of states
  name,      // of a maker, a model or a firmware, with whatever figures it has, in quotes or not
  place,     // one figure: more than that says where the modem is
  message,   // numbers, and a PDU or a text comes next
};

struct Known {
  std::string_view name;
  Values values = Values::numbers;
};

constexpr auto known = std::to_array<Known>({
    {"+CMGL:", Values::message},
    {"+CMGR:", Values::message},
    {"+CMT:", Values::message},
    {"+CDS:", Values::message},
    {"+CBM:", Values::message},
    {"+CPIN:", Values::sentence},
    {"+CPINR:", Values::sentence},
    {"^CPIN:", Values::sentence},
    {"+QIND:", Values::sentence},
    {"+CGMI:", Values::name},
    {"+CGMM:", Values::name},
    {"+CGMR:", Values::name},
    {"+CME ERROR:", Values::sentence},
    {"+CMS ERROR:", Values::sentence},
    {"+CREG:", Values::place},
    {"+CGREG:", Values::place},
    {"+CEREG:", Values::place},
    {"+C5GREG:", Values::place},
    {"+CMTI:"},
    {"+CDSI:"},
    {"+CMGD:"},
    {"+CPMS:"},
    {"+CNMI:"},
    {"+CSMS:"},
    {"+CMGF:"},
    {"+CSCS:"},
    {"+CFUN:"},
    {"+CSQ:"},
    {"+COPS:"},
    {"+CRSM:"},
    {"+CMEE:"},
    {"+CNUM:"},
    {"+QPINC:"},
    {"+SPIC:"},
    {"+CPINC:"},
    {"+UPINCNT:"},
    {"+ZPINPUK:"},
    {"^SPIC:"},
    {"%PINNUM:"},
    {"$NWPINR:"},
    {"+QUSIM:"},
    {"#QSS:"},
    {"^SIMST:"},
    {"^SCKS:"},
    {"+QSIMSTAT:"},
    {"+CSMINS:"},
    {"^SRVST:"},
    {"^MODE:"},
    {"^RSSI:"},
    {"^HCSQ:"},
    {"+ZUSIMR:"},
    {"^SMMEMFULL:"},
    {"+CCID:"},
    {"+QCCID:"},
    {"^ICCID:"},
    {"+ICCID:"},
    {"+CICCID:"},
    {"#CCID:"},
    {"+ZGETICCID:"},
    {"!ICCID:"},
    {"^SCID:"},
});

bool is_word_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// A memory, a character set, a state of the SIM; hex where the modem speaks UCS2.
bool is_known_word(std::string_view text) {
  return text.empty() || std::ranges::find(words, text) != words.end() ||
         std::ranges::find(words, at::storage_name(text)) != words.end() || text == "00470053004D";
}

// An ICCID shows that it is one: 89, or 98 as the file on the SIM has it.
std::string masked(std::string_view text) {
  const bool hex = text.size() >= shortest_pdu && at::is_hex(text);
  if (!hex) return sms::mask(text);
  std::string shown(text.size(), '0');
  const bool iccid = text.size() >= 18 && text.size() <= 20 && (text.starts_with("89") || text.starts_with("98"));
  if (iccid) shown.replace(0, 2, text.substr(0, 2));
  return shown;
}

std::size_t longest_figure(std::string_view word) {
  std::size_t longest = 0;
  std::size_t length = 0;
  for (const char c : word) longest = std::max(longest, length = is_digit(c) ? length + 1 : 0);
  return longest;
}

std::string shown_word(std::string_view word, Values values) {
  if (word == "12258") return std::string(word);  // EF_ICCID, in AT+CRSM
  if (values == Values::name) return longest_figure(word) < secret_digits ? std::string(word) : masked(word);
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(word, is_digit));
  if (digits >= secret_digits || (values == Values::place && word.size() > 1)) return masked(word);
  const bool stays = digits == word.size() || values == Values::sentence || is_known_word(word);
  return stays ? std::string(word) : masked(word);
}

// Quoted texts are private unless they are words of the protocol; so is what follows a quote that is not closed.
std::string shown_values(std::string_view text, Values values) {
  std::string shown;
  while (!text.empty()) {
    std::size_t length = 1;
    if (text.front() == '"') {
      const auto close = text.find('"', 1);
      const auto quoted = text.substr(1, close == text.npos ? text.npos : close - 1);
      const bool is_name = values == Values::name;
      const auto inner = is_name                 ? shown_values(quoted, values)
                         : is_known_word(quoted) ? std::string(quoted)
                                                 : masked(quoted);
      shown += '"' + inner;
      if (close != text.npos) shown += '"';
      length = close == text.npos ? text.size() : close + 1;
    } else if (is_word_character(text.front())) {
      length = static_cast<std::size_t>(std::ranges::find_if_not(text, is_word_character) - text.begin());
      shown += shown_word(text.substr(0, length), values);
    } else {
      shown += sms::mask(text.substr(0, 1));
    }
    text.remove_prefix(length);
  }
  return shown;
}

// "+CSQ:" of "+CSQ: 20,99"; empty where the line has no such name. Vendors' names begin with a sign of their own.
std::string_view name_of(std::string_view line) {
  if (line.empty() || std::string_view("+^#!*%$&").find(line.front()) == std::string_view::npos) return {};
  constexpr std::size_t longest_name = 16;
  for (std::size_t i = 1; i < std::min(line.size(), longest_name); ++i) {
    if (line[i] == ':') return line.substr(0, i + 1);
    const bool fits = std::isupper(static_cast<unsigned char>(line[i])) != 0 || line[i] == ' ' ||
                      (is_digit(line[i]) && i == 2);  // +C5GREG
    if (!fits) return {};
  }
  return line.size() < longest_name ? line : std::string_view{};
}

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
  const auto found = std::ranges::find(known, name, &Known::name);
  if (found == known.end()) return std::string(name) + sms::mask(values);
  if (found->values == Values::message) return received_header(name, values);
  return std::string(name) + shown_values(values, found->values);
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
