// [[audit_sink]]: the audit log's ways out.
#include <algorithm>

#include "gateway/daemon/settings_sections.hpp"

namespace otpost::daemon {

namespace {

using sinks::SinkSettings;
using sinks::SinkType;

// What would have no effect on this type is a mistake, not a surprise.
void refuse_for_other_types(TableReader& table, const SinkSettings& sink) {
  const auto only_for = [&](const char* key, bool fits, const char* types) {
    if (table.has(key) && !fits)
      table.mistake(table.place_of(key), "\"" + std::string(key) + "\" is for " + types + " only");
  };
  only_for("acknowledge", sink.type == SinkType::splunk_hec, "splunk_hec");
  only_for("accept_unauthenticated_close", sink.type == SinkType::syslog, "syslog");
  only_for("secret_file", sink.type == SinkType::http || sink.type == SinkType::splunk_hec, "http and splunk_hec");
  for (const auto* key : {"ca_file", "certificate", "key"})
    only_for(key, sink.type != SinkType::file, "sinks that go over a network");
}

std::optional<SinkSettings> read_audit_sink(TableReader& table) {
  SinkSettings sink;
  const auto type = table.required("type", forms::sink_type);
  const auto address = table.required("address", type ? forms::sink_address(*type) : forms::text);
  sink.format = table.optional("format", forms::sink_format).value_or(sinks::SinkFormat::jsonl);
  sink.ca_file = table.optional("ca_file", forms::path);
  sink.certificate = table.optional("certificate", forms::path);
  sink.key = table.optional("key", forms::path);
  sink.secret_file = table.optional("secret_file", forms::path);
  sink.acknowledge = table.flag("acknowledge");
  sink.accept_unauthenticated_close = table.flag("accept_unauthenticated_close");
  const auto name = table.optional("name", forms::name);
  if (sink.certificate.has_value() != sink.key.has_value())
    table.mistake(table.place(), "\"certificate\" and \"key\" need each other");
  if (!type || !address) return std::nullopt;
  sink.type = *type;
  sink.address = *address;
  sink.name = name.value_or(sink.address);
  refuse_for_other_types(table, sink);
  return sink;
}

}  // namespace

std::vector<SinkSettings> read_audit_sinks(TableReader& root) {
  std::vector<SinkSettings> all;
  for (auto& table : root.tables("audit_sink")) {
    auto sink = read_audit_sink(table);
    table.refuse_unknown_keys();
    if (!sink) continue;
    // Two of one name would share a cursor, and each miss what the other was given.
    if (std::ranges::find(all, sink->name, &SinkSettings::name) != all.end())
      table.mistake(table.place_of(table.has("name") ? "name" : "address"),
                    "another sink is called " + sink->name + ": give this one a \"name\" of its own");
    else
      all.push_back(std::move(*sink));
  }
  return all;
}

}  // namespace otpost::daemon
