#include "api/sinks/syslog_record.hpp"

#include <fmt/core.h>

#include "api/sinks/formats.hpp"

namespace otpost::sinks {

namespace {

constexpr int log_audit = 13;
constexpr int notice = 5;
constexpr int informational = 6;
constexpr std::int64_t largest_sequence_id = 2147483647;  // RFC 5424 clause 7.3.1; then it begins at 1 again

// HOSTNAME and MSGID: printable ASCII without blanks, bounded; "-" for nothing (RFC 5424 clause 6).
std::string header_field(std::string_view text, std::size_t longest) {
  std::string field;
  for (const char c : text.substr(0, longest))
    if (c > ' ' && c < 0x7F) field += c;
  return field.empty() ? "-" : field;
}

}  // namespace

std::string syslog_frame(const store::AuditEntry& entry, SinkFormat format, std::string_view host) {
  const int severity = entry.outcome == "ok" ? informational : notice;
  const auto sequence_id = (entry.seq.value - 1) % largest_sequence_id + 1;
  const auto record =
      fmt::format("<{}>1 {} {} otpost - {} [meta sequenceId=\"{}\"] {}", log_audit * 8 + severity, to_rfc3339(entry.at),
                  header_field(host, 255), header_field(entry.action, 32), sequence_id, to_line(entry, format));
  return fmt::format("{} {}", record.size(), record);
}

}  // namespace otpost::sinks
