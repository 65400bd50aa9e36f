#include "api/sinks/formats.hpp"

#include <boost/json/serialize.hpp>

namespace otpost::sinks {

namespace json = boost::json;

json::object to_json(const store::AuditEntry& entry) {
  return {{"seq", entry.seq.value},     {"at", to_rfc3339(entry.at)}, {"actor", entry.actor},
          {"action", entry.action},     {"subject", entry.subject},   {"number", entry.number},
          {"outcome", entry.outcome},   {"address", entry.address},   {"detail", entry.detail},
          {"previous", entry.previous}, {"hash", entry.hash}};
}

std::string to_line(const store::AuditEntry& entry, SinkFormat format) {
  switch (format) {
    case SinkFormat::jsonl:
      return json::serialize(to_json(entry));
    case SinkFormat::ocsf:
      return json::serialize(to_ocsf(entry));
    case SinkFormat::ecs:
      return json::serialize(to_ecs(entry));
    case SinkFormat::cef:
      break;
  }
  return to_cef(entry);
}

}  // namespace otpost::sinks
