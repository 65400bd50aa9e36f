// The Open Cybersecurity Schema Framework, 1.8.0 (schema.ocsf.io): class and activity by the action's kind.
#include <boost/json/array.hpp>
#include <string_view>

#include "api/sinks/formats.hpp"

namespace otpost::sinks {

namespace json = boost::json;

namespace {

struct Class {
  int category;
  const char* category_name;
  int uid;
  const char* name;
  int activity;
  const char* activity_name;
};

constexpr Class entity(int activity, const char* name) {
  return {3, "Identity & Access Management", 3004, "Entity Management", activity, name};
}
constexpr Class authentication(int activity, const char* name) {
  return {3, "Identity & Access Management", 3002, "Authentication", activity, name};
}
constexpr Class lifecycle(int activity, const char* name) {
  return {6, "Application Activity", 6002, "Application Lifecycle", activity, name};
}

Class class_of(std::string_view action) {
  if (action == "session.opened" || action == "session.refused") return authentication(1, "Logon");
  if (action == "session.closed") return authentication(2, "Logoff");
  if (action == "started") return lifecycle(3, "Start");
  if (action == "stopped") return lifecycle(4, "Stop");
  if (action.starts_with("config.")) return lifecycle(8, "Update");
  if (action == "token.created" || action == "claim.made") return entity(1, "Create");
  if (action == "token.changed") return entity(3, "Update");
  if (action == "token.deleted" || action == "claim.ended") return entity(4, "Delete");
  if (action.ends_with("viewed") || action == "denied") return entity(2, "Read");
  return entity(99, "Other");
}

// "message:17" is an SMS message with the uid 17.
json::object entity_of(std::string_view subject) {
  const auto colon = subject.find(':');
  if (colon == std::string_view::npos) return {{"name", subject.empty() ? "otpost" : subject}, {"type_id", 99}};
  const auto noun = subject.substr(0, colon);
  const std::string_view type = noun == "message" ? "SMS message" : noun == "token" ? "TOTP token" : noun;
  return {{"uid", subject}, {"name", subject}, {"type", type}, {"type_id", 99}};
}

}  // namespace

json::object to_ocsf(const store::AuditEntry& entry) {
  const auto kind = class_of(entry.action);
  const bool ok = entry.outcome == "ok";
  const auto at = to_milliseconds(entry.at);
  json::object event{
      {"category_uid", kind.category},
      {"category_name", kind.category_name},
      {"class_uid", kind.uid},
      {"class_name", kind.name},
      {"activity_id", kind.activity},
      {"activity_name", kind.activity_name},
      {"type_uid", kind.uid * 100 + kind.activity},
      {"severity_id", ok ? 1 : 3},
      {"status_id", ok ? 1 : 2},
      {"status_detail", entry.outcome},
      {"time", at},
      {"message", entry.action},
      {"comment", entry.detail},
      {"metadata",
       {{"version", "1.8.0"},
        {"product", {{"name", "otpost"}, {"vendor_name", "otpost"}, {"version", OTPOST_VERSION}}},
        {"sequence", entry.seq.value},
        {"uid", entry.hash},
        {"event_code", entry.action},
        {"original_time", to_rfc3339(entry.at)}}},
      {"unmapped", {{"number", entry.number}, {"previous", entry.previous}, {"hash", entry.hash}}},
  };
  const json::object user{{"name", entry.actor}};
  event["actor"] = {{"user", user}};
  if (kind.uid == 3002) event["user"] = user;
  if (kind.uid == 3004) event["entity"] = entity_of(entry.subject);
  if (kind.uid == 6002) event["app"] = {{"name", "otpost"}, {"version", OTPOST_VERSION}};
  if (!entry.address.empty()) event["src_endpoint"] = {{"ip", entry.address}};
  return event;
}

}  // namespace otpost::sinks
