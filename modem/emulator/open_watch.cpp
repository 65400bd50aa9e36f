#include "modem/emulator/open_watch.hpp"

#include <sys/inotify.h>

#include <boost/asio/buffer.hpp>
#include <utility>

#include "gateway/base/result.hpp"

namespace otpost::emulator {

namespace asio = boost::asio;

OpenWatch::OpenWatch(const asio::any_io_executor& executor, std::function<void()> on_opened)
    : events_(executor), on_opened_(std::move(on_opened)) {}

bool OpenWatch::start(const std::string& path) {
  const int handle = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (handle < 0) return false;
  events_.assign(handle);
  if (::inotify_add_watch(handle, path.c_str(), IN_OPEN) < 0) return false;
  wait();
  return true;
}

void OpenWatch::stop() {
  on_opened_ = nullptr;
  Error ignored;
  events_.close(ignored);
}

void OpenWatch::wait() {
  events_.async_read_some(asio::buffer(incoming_), [watch = shared_from_this()](Error error, std::size_t) {
    const auto on_opened = watch->on_opened_;  // a copy: it may stop this watch
    if (error || !on_opened) return;
    on_opened();
    if (watch->on_opened_) watch->wait();
  });
}

}  // namespace otpost::emulator
