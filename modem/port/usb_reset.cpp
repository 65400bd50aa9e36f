#include "modem/port/usb_reset.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <boost/asio/this_coro.hpp>
#include <fstream>

#include "modem/port/blocking_calls.hpp"
#include "modem/port/descriptor.hpp"
#include "modem/port/terminal.hpp"

namespace otpost::port {

namespace {

namespace fs = std::filesystem;

Error no_usb_device() {
  return make_error_code(boost::system::errc::no_such_device);
}

int number_in(const fs::path& file) {
  int number = 0;
  std::ifstream(file) >> number;  // 0 where it cannot be read: no bus and no device has that number
  return number;
}

Result<void> write_to(const fs::path& file, std::string_view text) {
  const Descriptor handle{::open(file.c_str(), O_WRONLY | O_CLOEXEC)};
  if (!handle) return last_error();
  if (::write(handle.get(), text.data(), text.size()) < 0) return last_error();
  return {};
}

Result<void> reset_by_node(const fs::path& node) {
  const Descriptor handle{::open(node.c_str(), O_WRONLY | O_CLOEXEC)};
  if (!handle) return last_error();
  if (::ioctl(handle.get(), USBDEVFS_RESET, 0) != 0) return last_error();
  return {};
}

// The kernel lets go of the device and takes it again (Documentation/usb/authorization.rst).
Result<void> reset_by_authorization(const fs::path& sysfs) {
  const auto file = sysfs / "authorized";
  if (const auto off = write_to(file, "0"); !off) return off;
  return write_to(file, "1");
}

}  // namespace

Result<UsbPlace> usb_place_of(const std::string& port, const fs::path& sysfs, const fs::path& nodes) {
  std::error_code failed;
  const auto tty = fs::canonical(port, failed);
  if (failed) return no_usb_device();
  auto place = fs::canonical(sysfs / "class/tty" / tty.filename() / "device", failed);
  if (failed) return no_usb_device();
  // Upwards: the tty's own entry (ttyUSB) or the interface (ttyACM), then the device, which alone has an address.
  for (; place.has_relative_path(); place = place.parent_path()) {
    const int bus = number_in(place / "busnum");
    const int device = number_in(place / "devnum");
    if (bus > 0 && device > 0) return UsbPlace{nodes / fmt::format("{:03}", bus) / fmt::format("{:03}", device), place};
  }
  return no_usb_device();
}

Result<void> reset_usb(const UsbPlace& place) {
  const auto by_node = reset_by_node(place.node);
  if (by_node) return by_node;
  if (reset_by_authorization(place.sysfs)) return {};
  return by_node;
}

boost::asio::awaitable<Result<void>> reset_usb_port(std::string port) {
  auto& lane = blocking_calls(co_await boost::asio::this_coro::executor);
  auto resetting = [port]() -> Result<void> {
    const auto place = usb_place_of(port);
    if (!place) return place.error();
    return reset_usb(*place);
  };
  co_return co_await lane.run(resetting);
}

}  // namespace otpost::port
