#include "tests/bench/inbox_watch.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <set>
#include <stdexcept>
#include <string>

namespace otpost::bench {

InboxWatch::InboxWatch(const std::filesystem::path& folder)
    : events_(::inotify_init1(IN_CLOEXEC)), stop_(::eventfd(0, EFD_CLOEXEC)) {
  if (::inotify_add_watch(events_.get(), folder.c_str(), IN_CLOSE_WRITE | IN_MOVED_TO) < 0)
    throw std::runtime_error("cannot watch " + folder.string());
  thread_ = std::thread([this] { watch(); });
}

InboxWatch::~InboxWatch() {
  ::eventfd_write(stop_.get(), 1);
  thread_.join();
}

Clock::time_point InboxWatch::file(std::size_t count) {
  std::unique_lock lock(mutex_);
  const bool there = appeared_.wait_for(lock, std::chrono::minutes(1), [&] { return files_.size() >= count; });
  if (!there) throw std::runtime_error("no message was stored within a minute");
  return files_[count - 1];
}

void InboxWatch::watch() {
  std::set<std::string> seen;  // a file that is written and then moved, or written twice, is one message
  alignas(inotify_event) std::array<char, 64 * 1024> buffer{};
  std::array<pollfd, 2> either{{{events_.get(), POLLIN, 0}, {stop_.get(), POLLIN, 0}}};
  while (::poll(either.data(), either.size(), -1) > 0 && either[1].revents == 0) {
    const auto size = ::read(events_.get(), buffer.data(), buffer.size());
    const auto now = Clock::now();
    const std::lock_guard lock(mutex_);
    for (ssize_t at = 0; at < size;) {
      const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
      if (seen.insert(event->name).second) files_.push_back(now);
      at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
    appeared_.notify_one();
  }
}

}  // namespace otpost::bench
