// The reset of one USB port: what is left for a stick that hangs with its line open, short of pulling it. The kernel
// then finds the stick anew; its ttys vanish and come back.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <filesystem>
#include <string>

#include "gateway/base/result.hpp"

namespace otpost::port {

// Where the kernel shows the USB device that a tty belongs to.
struct UsbPlace {
  std::filesystem::path node;   // /dev/bus/usb/001/004: takes USBDEVFS_RESET
  std::filesystem::path sysfs;  // /sys/devices/…/1-1.2: holds `authorized`

  bool operator==(const UsbPlace&) const = default;
};

// `port`: as `open_stream` takes it. no_such_device where it is not on USB (a pseudo-terminal, tcp://, a built-in UART)
// or not there. `sysfs` and `nodes` are other folders in tests.
[[nodiscard]] Result<UsbPlace> usb_place_of(const std::string& port, const std::filesystem::path& sysfs = "/sys",
                                            const std::filesystem::path& nodes = "/dev/bus/usb");

// USBDEVFS_RESET on the node (usbdevice_fs.h); where that fails, `authorized` to 0 and 1. Needs to write to one of the
// two: permission_denied otherwise. May take a second.
[[nodiscard]] Result<void> reset_usb(const UsbPlace& place);

// Both, off the event loop. Close the tty first.
boost::asio::awaitable<Result<void>> reset_usb_port(std::string port);

}  // namespace otpost::port
