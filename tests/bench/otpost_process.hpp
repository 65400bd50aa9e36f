// The daemon as a process of its own, and what it writes to its log.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "tests/bench/child_process.hpp"

namespace otpost::bench {

// A config in FOLDER for modems at `EmulatedModems::link`, a number each, and a user ana with the password bench.
void write_config(const std::string& binary, const std::filesystem::path& folder, std::size_t modems);

class OtpostProcess {
 public:
  // Serves the config of `write_config`. Its log is a file there: a pipe that is not read would stop it.
  OtpostProcess(const std::string& binary, const std::filesystem::path& folder);

  // Of its listener, as its log says.
  [[nodiscard]] std::string port() const { return port_; }
  [[nodiscard]] ChildProcess& process() { return process_; }

  // The next line of the log that holds `words`; throws where the daemon ends before.
  std::string wait_for_line(const std::string& words);

 private:
  ChildProcess process_;
  std::ifstream log_;
  std::string port_;
};

}  // namespace otpost::bench
