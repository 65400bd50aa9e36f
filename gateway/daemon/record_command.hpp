// `otpost modems --record`: a dialogue with a modem as a file for a bug report, without anything private in it.
#pragma once

#include <chrono>
#include <filesystem>
#include <iosfwd>
#include <string>

namespace otpost::daemon {

struct RecordOptions {
  std::string port;            // as `[[modem]] port` takes it
  std::filesystem::path file;  // replaced where it is there already
  std::chrono::milliseconds duration = std::chrono::minutes{1};
};

// Brings the modem up and receives from it as the daemon does, but enters no PIN, deletes nothing and keeps nothing,
// until `duration` is over, or SIGINT or SIGTERM comes. Returns 0, or 1 where the file cannot be written or the modem
// has not answered; says on `err` what it does.
[[nodiscard]] int record_dialogue(const RecordOptions& options, std::ostream& err);

}  // namespace otpost::daemon
