// One [[audit_sink]] of the config, apart from sink.hpp so that reading a config needs no network library.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace otpost::sinks {

enum class SinkType { syslog, http, splunk_hec, file };

enum class SinkFormat {
  jsonl,  // as `otpost audit export`
  ocsf,   // OCSF 1.8
  ecs,    // Elastic Common Schema 9
  cef,    // ArcSight Common Event Format
};

struct SinkSettings {
  std::string name;  // what its cursor, its metrics and its complaints are called; by default its address
  SinkType type = SinkType::syslog;
  std::string address;  // tls://host:port, tcp://host:port, https://…, http://… on loopback, or an absolute path
  SinkFormat format = SinkFormat::jsonl;
  std::optional<std::filesystem::path> ca_file;      // whom to trust in place of the system's authorities
  std::optional<std::filesystem::path> certificate;  // ours, where the receiver asks for one
  std::optional<std::filesystem::path> key;          // of `certificate`
  std::optional<std::filesystem::path> secret_file;  // the HEC token, or what the webhook's signature is made with
  bool acknowledge = false;                          // splunk_hec: wait for the indexer
  bool accept_unauthenticated_close = false;         // syslog: a bare FIN confirms, too

  bool operator==(const SinkSettings&) const = default;
};

}  // namespace otpost::sinks
