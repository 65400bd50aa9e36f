#include "modem/session/public_values.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "modem/at/fields.hpp"
#include "modem/at/storage_replies.hpp"
#include "modem/sms/redaction.hpp"

namespace otpost::session {

namespace {

// More digits than a count, a slot or an error number has.
constexpr std::size_t secret_digits = 5;
constexpr auto words = std::to_array<std::string_view>(
    {"SM",       "ME",        "MT",           "SR",      "BM",         "TA",       "SM_P",       "ME_P",    "GSM",
     "IRA",      "UCS2",      "HEX",          "SC",      "P2",         "READY",    "SIM PIN",    "SIM PUK", "SIM PIN2",
     "SIM PUK2", "NOT READY", "NOT INSERTED", "smsfull", "REC UNREAD", "REC READ", "STO UNSENT", "STO SENT"});

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

// What stands between two commas. Figures in groups are a number too: 0151 234 56 78.
std::string shown_field(std::string_view field, Values values) {
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(field, is_digit));
  const bool one_word = std::ranges::all_of(at::trimmed(field), is_word_character);
  if (values != Values::name && !one_word && digits >= secret_digits) return sms::mask(field);
  std::string shown;
  while (!field.empty()) {
    const auto word =
        field.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(field, is_word_character) - field.begin()));
    shown += word.empty() ? sms::mask(field.substr(0, 1)) : shown_word(word, values);
    field.remove_prefix(std::max<std::size_t>(word.size(), 1));
  }
  return shown;
}

std::string shown_quoted(std::string_view text, Values values) {
  if (values == Values::name) return shown_field(text, values);
  return is_known_word(text) ? std::string(text) : masked(text);
}

}  // namespace

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

std::string masked(std::string_view text) {
  const bool hex = text.size() >= shortest_pdu && at::is_hex(text);
  if (!hex) return sms::mask(text);
  std::string shown(text.size(), '0');
  const bool iccid = text.size() >= 18 && text.size() <= 20 && (text.starts_with("89") || text.starts_with("98"));
  if (iccid) shown.replace(0, 2, text.substr(0, 2));
  return shown;
}

std::string shown_values(std::string_view text, Values values) {
  std::string shown;
  while (!text.empty()) {
    const auto length = std::min(text.find_first_of(",\"()"), text.size());
    shown += shown_field(text.substr(0, length), values);
    text.remove_prefix(length);
    if (text.empty()) break;
    shown += text.front();
    const bool quote = text.front() == '"';
    text.remove_prefix(1);
    if (!quote) continue;
    const auto close = std::min(text.find('"'), text.size());
    shown += shown_quoted(text.substr(0, close), values);
    if (close < text.size()) shown += '"';
    text.remove_prefix(std::min(close + 1, text.size()));
  }
  return shown;
}

std::optional<Values> values_behind(std::string_view name) {
  const auto found = std::ranges::find(known, name, &Known::name);
  if (found == known.end()) return std::nullopt;
  return found->values;
}

}  // namespace otpost::session
