// ArcSight's Common Event Format, version 0 of the header: fields after bars, then key=value pairs.
#include <fmt/core.h>

#include <array>
#include <string_view>
#include <utility>

#include "api/sinks/formats.hpp"

namespace otpost::sinks {

namespace {

// In the header a bar and a backslash are escaped, in a value an equals sign and a backslash; no line may end in
// either.
std::string escaped(std::string_view text, char special) {
  std::string safe;
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      safe += special == '=' ? (c == '\n' ? "\\n" : "\\r") : " ";
      continue;
    }
    if (c == special || c == '\\') safe += '\\';
    safe += c;
  }
  return safe;
}

std::string_view name_of(std::string_view action) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> names{{
      {"message.viewed", "One-time code or text revealed"},
      {"token.code_viewed", "One-time code revealed"},
      {"token.seed_viewed", "TOTP seed revealed"},
      {"session.opened", "Signed in"},
      {"session.refused", "Sign-in refused"},
      {"session.closed", "Signed out"},
      {"config.loaded", "Configuration changed"},
      {"denied", "Access denied"},
  }};
  for (const auto& [known, name] : names)
    if (known == action) return name;
  return action;
}

// From 0, the lowest, to 10.
int severity_of(const store::AuditEntry& entry) {
  if (entry.action == "denied" || entry.action == "session.refused") return 6;
  if (entry.action == "token.seed_viewed") return 7;
  if (entry.action.ends_with("viewed")) return 5;
  return entry.outcome == "ok" ? 3 : 5;
}

}  // namespace

std::string to_cef(const store::AuditEntry& entry) {
  std::string line = fmt::format("CEF:0|otpost|otpost|{}|{}|{}|{}|", OTPOST_VERSION, escaped(entry.action, '|'),
                                 escaped(name_of(entry.action), '|'), severity_of(entry));
  line += fmt::format("rt={} externalId={} outcome={}", to_milliseconds(entry.at), entry.seq.value,
                      entry.outcome == "ok" ? "success" : "failure");
  const auto add = [&line](std::string_view key, std::string_view value) {
    if (!value.empty()) line += fmt::format(" {}={}", key, escaped(value, '='));
  };
  add("suser", entry.actor);
  add("src", entry.address.find(':') == std::string::npos ? entry.address : "");
  add("c6a2", entry.address.find(':') == std::string::npos ? "" : entry.address);
  add("reason", entry.outcome == "ok" ? "" : entry.outcome);
  add("msg", entry.detail);
  const auto labelled = [&](std::string_view key, std::string_view label, std::string_view value) {
    if (value.empty()) return;
    add(key, value);
    line += fmt::format(" {}Label={}", key, label);
  };
  labelled("cs1", "subject", entry.subject);
  labelled("cs2", "number", entry.number);
  labelled("cs3", "previous", entry.previous);
  labelled("cs4", "hash", entry.hash);
  return line;
}

}  // namespace otpost::sinks
