// `otpost emulate`: an emulated modem on a pseudo-terminal, as a program of its own.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace otpost::daemon {

struct EmulateOptions {
  std::string link;                  // the symbolic link at which the modem is reached
  std::string control;               // the Unix socket that takes messages to deliver; empty: none
  std::string profile = "generic";   // whose quirks it has
  std::optional<std::string> iccid;  // the rest as the emulator has them, where they are not given
  std::optional<std::string> imei;
  std::optional<std::string> number;
  std::optional<std::string> pin;
  std::optional<int> slots;                  // of SM
  std::optional<std::chrono::seconds> demo;  // a message of the trial run arrives at each such interval
};

// For `--help`: the profiles there are, and what the control socket takes.
[[nodiscard]] std::string emulate_help();

// Runs until SIGINT or SIGTERM, then takes the link and the socket away. Returns the exit code: 0; 1 when the link or
// the socket cannot be made; 2 for options that make no sense.
[[nodiscard]] int emulate(const EmulateOptions& options);

}  // namespace otpost::daemon
