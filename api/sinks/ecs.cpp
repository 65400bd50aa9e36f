// The Elastic Common Schema, 9 (elastic.co/guide/en/ecs).
#include <boost/json/array.hpp>
#include <string_view>

#include "api/sinks/formats.hpp"

namespace otpost::sinks {

namespace json = boost::json;

namespace {

struct Kind {
  const char* category;
  const char* type;
};

Kind kind_of(std::string_view action) {
  if (action == "denied") return {"api", "denied"};
  if (action.ends_with("viewed")) return {"api", "access"};
  if (action == "session.opened") return {"authentication", "start"};
  if (action == "session.refused") return {"authentication", "denied"};
  if (action == "session.closed") return {"authentication", "end"};
  if (action == "started") return {"process", "start"};
  if (action == "stopped") return {"process", "end"};
  if (action.starts_with("config.")) return {"configuration", "change"};
  if (action.ends_with("created") || action.ends_with("made")) return {"iam", "creation"};
  if (action.ends_with("deleted") || action.ends_with("ended")) return {"iam", "deletion"};
  return {"iam", "change"};
}

}  // namespace

json::object to_ecs(const store::AuditEntry& entry) {
  const auto kind = kind_of(entry.action);
  json::object document{
      {"@timestamp", to_rfc3339(entry.at)},
      {"ecs", {{"version", "9.0.0"}}},
      {"event",
       {{"kind", "event"},
        {"category", json::array{kind.category}},
        {"type", json::array{kind.type}},
        {"action", entry.action},
        {"outcome", entry.outcome == "ok" ? "success" : "failure"},
        {"reason", entry.outcome == "ok" ? entry.detail : entry.outcome},
        {"sequence", entry.seq.value},
        {"id", entry.hash},
        {"hash", entry.hash},
        {"module", "otpost"},
        {"dataset", "otpost.audit"}}},
      {"user", {{"name", entry.actor}}},
      {"related", {{"user", json::array{entry.actor}}}},
      {"service", {{"type", "otpost"}, {"version", OTPOST_VERSION}}},
      {"otpost", to_json(entry)},
  };
  if (!entry.address.empty()) {
    document["source"] = {{"ip", entry.address}};
    document["related"].as_object()["ip"] = json::array{json::string(entry.address)};
  }
  return document;
}

}  // namespace otpost::sinks
