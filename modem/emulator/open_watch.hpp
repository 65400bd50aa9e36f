// Tells when a session opens the terminal: its master end does not, since the modem keeps the other end open itself.
#pragma once

#include <array>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <functional>
#include <memory>
#include <string>

namespace otpost::emulator {

// By inotify, for each time from `start` until it is destroyed. Handlers keep the descriptor alive, not the watcher's
// owner. One executor; not thread-safe.
class OpenWatch : public std::enable_shared_from_this<OpenWatch> {
 public:
  OpenWatch(const boost::asio::any_io_executor& executor, std::function<void()> on_opened);

  // False where the system does not let it be watched.
  [[nodiscard]] bool start(const std::string& path);
  void stop();

 private:
  void wait();

  boost::asio::posix::stream_descriptor events_;
  std::function<void()> on_opened_;
  std::array<char, 4096> incoming_{};
};

}  // namespace otpost::emulator
