#include "gateway/daemon/settings_forms.hpp"

#include <algorithm>
#include <charconv>

#include "gateway/vault/password.hpp"

namespace otpost::daemon::forms {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool all(std::string_view string, bool (*holds)(char)) {
  return std::ranges::all_of(string, holds);
}

std::optional<std::string> kept_if(bool holds, std::string_view string) {
  if (!holds) return std::nullopt;
  return std::string(string);
}

std::optional<std::string> read_text(std::string_view string) {
  return kept_if(!string.empty() && string.size() <= 200 && std::ranges::none_of(string, is_control), string);
}

std::optional<std::string> read_name(std::string_view string) {
  const auto allowed = [](char c) { return is_digit(c) || is_letter(c) || c == '.' || c == '_' || c == '-'; };
  return kept_if(!string.empty() && string.size() <= 64 && all(string, allowed), string);
}

std::optional<std::filesystem::path> read_path(std::string_view string) {
  if (string.empty() || std::ranges::any_of(string, is_control)) return std::nullopt;
  return std::filesystem::path(string);
}

// ITU-T E.164: a country code, which never begins with 0, and at most 15 digits in all. The shortest in use have seven.
std::optional<std::string> read_phone_number(std::string_view string) {
  const bool fits = string.size() >= 8 && string.size() <= 16 && string[0] == '+' && string[1] != '0';
  return kept_if(fits && all(string.substr(1), is_digit), string);
}

std::optional<std::string> read_iccid(std::string_view string) {
  const bool fits = (string.size() == 19 || string.size() == 20) && string.starts_with("89");
  return kept_if(fits && all(string, is_digit), string);
}

std::optional<std::string> read_password_hash(std::string_view string) {
  return kept_if(vault::is_password_hash(string), string);
}

std::optional<std::string> read_key_hash(std::string_view string) {
  std::string hash(string);
  for (auto& c : hash)
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
  const auto is_hex = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); };
  return kept_if(hash.size() == 64 && all(hash, is_hex), hash);
}

std::optional<inbox::Role> read_role(std::string_view string) {
  for (const auto role : {inbox::Role::member, inbox::Role::auditor, inbox::Role::admin})
    if (to_text(role) == string) return role;
  return std::nullopt;
}

std::optional<std::chrono::seconds> unit(std::string_view string) {
  if (string == "s") return std::chrono::seconds{1};
  if (string == "m") return std::chrono::minutes{1};
  if (string == "h") return std::chrono::hours{1};
  if (string == "d") return std::chrono::days{1};
  return std::nullopt;
}

std::optional<std::chrono::seconds> read_duration(std::string_view string) {
  constexpr std::chrono::seconds longest = std::chrono::years{100};
  std::int64_t count = 0;
  const auto* end = string.data() + string.size();
  const auto [rest, error] = std::from_chars(string.data(), end, count);
  const auto one = unit({rest, end});
  if (error != std::errc{} || !one || count < 1 || count > longest / *one) return std::nullopt;
  return count * *one;
}

std::optional<sinks::SinkType> read_sink_type(std::string_view string) {
  if (string == "syslog") return sinks::SinkType::syslog;
  if (string == "http") return sinks::SinkType::http;
  if (string == "splunk_hec") return sinks::SinkType::splunk_hec;
  if (string == "file") return sinks::SinkType::file;
  return std::nullopt;
}

std::optional<sinks::SinkFormat> read_sink_format(std::string_view string) {
  if (string == "jsonl") return sinks::SinkFormat::jsonl;
  if (string == "ocsf") return sinks::SinkFormat::ocsf;
  if (string == "ecs") return sinks::SinkFormat::ecs;
  if (string == "cef") return sinks::SinkFormat::cef;
  return std::nullopt;
}

}  // namespace

const Form<std::string> text{"a text of 1 to 200 octets without control characters", read_text};
const Form<std::string> name{"a name of 1 to 64 letters, digits, dots, hyphens and underscores", read_name};
const Form<std::filesystem::path> path{"a path", read_path};
const Form<std::string> phone_number{"a phone number in E.164 form, like +4915112345678", read_phone_number};
const Form<std::string> iccid{"the ICCID of a SIM: 19 or 20 digits that begin with 89", read_iccid};
const Form<std::string> password_hash{"an Argon2id string, $argon2id$v=19$…, as `otpost hash-password` prints it",
                                      read_password_hash};
const Form<std::string> key_hash{"a SHA-256 in 64 hex digits, as `otpost new-key` prints it", read_key_hash};
const Form<inbox::Role> role{"member, auditor or admin", read_role};
const Form<std::chrono::seconds> duration{"a number and s, m, h or d, like 24h", read_duration};
const Form<sinks::SinkType> sink_type{"syslog, http, splunk_hec or file", read_sink_type};
const Form<sinks::SinkFormat> sink_format{"jsonl, ocsf, ecs or cef", read_sink_format};

}  // namespace otpost::daemon::forms
