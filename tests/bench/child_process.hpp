// A program under measurement: started, looked at, killed.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace otpost::bench {

class ChildProcess {
 public:
  // `words`: the program and its arguments. Its standard output and error go to the file `output`, made anew.
  ChildProcess(const std::vector<std::string>& words, const std::filesystem::path& output);
  // Asks it to stop, and waits.
  ~ChildProcess() { end(); }
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  void end();
  // kill -9, for it and what it has started.
  void kill();

  [[nodiscard]] bool running() const;
  // What the process and what it has started have used of a processor so far.
  [[nodiscard]] std::chrono::duration<double> processor_time() const;
  // Resident memory in MiB.
  [[nodiscard]] double memory() const;

 private:
  void signal(int number);

  int id_ = 0;
};

// The share of one processor that `process` takes while `span` passes, in per cent.
[[nodiscard]] double processor_share(const ChildProcess& process, std::chrono::seconds span);

}  // namespace otpost::bench
