#include "modem/port/hot_plug.hpp"

#include <fcntl.h>

#include <boost/asio/error.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <string>

#include "modem/port/terminal.hpp"

namespace otpost::port {

namespace asio = boost::asio;
using std::chrono::steady_clock;

namespace {

// "bind", "change" and the like say nothing new.
bool comes_or_goes(udev_device* device) {
  const auto action = text_or_empty(udev_device_get_action(device));
  return action == "add" || action == "remove";
}

}  // namespace

Result<HotPlug> HotPlug::listen(const asio::any_io_executor& executor) {
  Udev context{udev_new()};
  if (!context) return last_error();
  UdevMonitor monitor{udev_monitor_new_from_netlink(context.get(), "udev")};
  if (!monitor) return last_error();
  if (udev_monitor_filter_add_match_subsystem_devtype(monitor.get(), "tty", nullptr) < 0 ||
      udev_monitor_enable_receiving(monitor.get()) < 0)
    return last_error();
  return HotPlug(executor, std::move(context), std::move(monitor));
}

HotPlug::HotPlug(const asio::any_io_executor& executor, Udev context, UdevMonitor monitor)
    : context_(std::move(context)),
      monitor_(std::move(monitor)),
      events_(executor, ::fcntl(udev_monitor_get_fd(monitor_.get()), F_DUPFD_CLOEXEC, 0)) {}

// Only waits are raced here, and a wait takes nothing from the descriptor.
asio::awaitable<Result<async::Wake>> HotPlug::changed_within(steady_clock::duration duration) {
  using namespace asio::experimental::awaitable_operators;
  asio::steady_timer deadline(events_.get_executor(), duration);
  for (;;) {
    Error error;
    Error late;
    auto event =
        events_.async_wait(asio::posix::stream_descriptor::wait_read, asio::redirect_error(asio::use_awaitable, error));
    auto expiry = deadline.async_wait(asio::redirect_error(asio::use_awaitable, late));
    const auto winner = co_await (std::move(event) || std::move(expiry));
    if (winner.index() == 1 && late) co_return late;
    if (winner.index() == 1) co_return async::Wake::late;
    if (error) co_return error;
    if (take_events()) co_return async::Wake::ready;
  }
}

// A device that cannot be received was filtered out, or the kernel's buffer has overflowed: that may have been a tty.
bool HotPlug::take_events() {
  bool changed = false;
  errno = 0;
  for (;;) {
    const UdevDevice device{udev_monitor_receive_device(monitor_.get())};
    if (!device) return changed || errno == ENOBUFS;
    changed = changed || comes_or_goes(device.get());
  }
}

}  // namespace otpost::port
