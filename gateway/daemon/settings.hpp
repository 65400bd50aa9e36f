// The config file as plain values (contract section 3). What may be missing has its default here.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "api/server_settings.hpp"
#include "api/sinks/sink_settings.hpp"
#include "gateway/daemon/mistake.hpp"
#include "gateway/inbox/roster.hpp"

namespace otpost::daemon {

struct ModemEntry {
  std::string port;  // a tty, a pseudo-terminal, or tcp://host:port
  std::optional<std::filesystem::path> pin_file;
};

// How long each thing is kept.
struct Retention {
  std::chrono::seconds messages = std::chrono::days{30};
  std::chrono::seconds texts = std::chrono::hours{24};
  std::chrono::seconds audit = std::chrono::days{400};

  bool operator==(const Retention&) const = default;
};

struct Settings {
  std::string file;  // where all this was read from
  std::filesystem::path data_dir;
  std::optional<std::filesystem::path> key_file;  // by default master.key in data_dir
  api::ServerSettings server;
  std::shared_ptr<const inbox::Roster> roster;  // of generation 1
  std::vector<ModemEntry> modems;               // none: modems are discovered
  Retention retention;
  std::vector<sinks::SinkSettings> audit_sinks;
};

// Settings, or every mistake that was found in them, in the file's order; never both.
struct LoadedSettings {
  std::optional<Settings> settings;
  Mistakes mistakes;
};

[[nodiscard]] LoadedSettings load_settings(const std::filesystem::path& file);

// As `load_settings`, for a text that was read from `file`.
[[nodiscard]] LoadedSettings read_settings(const std::filesystem::path& file, std::string text);

}  // namespace otpost::daemon
