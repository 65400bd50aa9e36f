#include "modem/port/hot_plug.hpp"

#include <fcntl.h>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <optional>
#include <string_view>

#include "modem/port/terminal.hpp"

namespace otpost::port {

namespace asio = boost::asio;

namespace {

// "bind", "change" and the like say nothing new.
std::optional<PlugEvent> event_of(udev_device* device) {
  const auto action = text_or_empty(udev_device_get_action(device));
  auto node = text_or_empty(udev_device_get_devnode(device));
  if (node.empty()) return std::nullopt;
  if (action == "add") return PlugEvent{Plug::in, std::move(node)};
  if (action == "remove") return PlugEvent{Plug::out, std::move(node)};
  return std::nullopt;
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

asio::awaitable<Result<PlugEvent>> HotPlug::next() {
  for (;;) {
    Error error;
    co_await events_.async_wait(asio::posix::stream_descriptor::wait_read,
                                asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return error;
    const UdevDevice device{udev_monitor_receive_device(monitor_.get())};
    if (!device) continue;  // filtered out, or the kernel's buffer has overflowed
    if (auto event = event_of(device.get())) co_return std::move(*event);
  }
}

}  // namespace otpost::port
