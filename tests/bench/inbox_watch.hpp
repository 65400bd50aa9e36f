// When files appear in a folder: what a program that stores messages as files can be seen by.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>
#include <vector>

#include "modem/port/descriptor.hpp"
#include "tests/bench/median.hpp"

namespace otpost::bench {

class InboxWatch {
 public:
  explicit InboxWatch(const std::filesystem::path& folder);
  ~InboxWatch();
  InboxWatch(const InboxWatch&) = delete;
  InboxWatch& operator=(const InboxWatch&) = delete;

  // Waits for file number `count`, from 1, to be complete: closed after writing, or moved in.
  [[nodiscard]] Clock::time_point file(std::size_t count);

 private:
  void watch();

  port::Descriptor events_;
  port::Descriptor stop_;
  std::mutex mutex_;
  std::condition_variable appeared_;
  std::vector<Clock::time_point> files_;
  std::thread thread_;
};

}  // namespace otpost::bench
