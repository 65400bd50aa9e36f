// The programs that are measured side by side: each receives from one emulated modem.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "tests/bench/child_process.hpp"

namespace otpost::bench {

struct Receiver {
  std::string name;
  std::filesystem::path folder;  // of its own; its modem is `EmulatedModems::link(folder, 0)`
  std::filesystem::path inbox;   // where a file appears for each message stored; empty: it keeps a database
  std::function<std::unique_ptr<ChildProcess>()> start;
  // A line for each message that it has stored, with the sender's number somewhere in it.
  std::function<std::vector<std::string>()> stored;
};

// otpost as it is. `binary`: the program.
[[nodiscard]] Receiver otpost_receiver(const std::string& binary, const std::filesystem::path& folder);
// Both as fast as their settings make them: they poll the modem without a pause, ask for nothing else, and write files
// rather than into a database. `run`: what tests/bench/fetch_peers made.
[[nodiscard]] Receiver gammu_receiver(const std::string& run, const std::filesystem::path& folder);
[[nodiscard]] Receiver smstools_receiver(const std::string& run, const std::filesystem::path& folder);

}  // namespace otpost::bench
