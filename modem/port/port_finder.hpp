// The serial ports of this machine as udev knows them, by the USB device that they belong to: a modem shows three to
// six of them; usb_roles tells which one takes AT commands.
#pragma once

#include <vector>

#include "modem/port/found_port.hpp"

namespace otpost::port {

// The serial ports on USB. A modem at a built-in UART says nothing of itself and has to be configured by its path.
// Reads sysfs and udev's database; opens no port. Takes milliseconds; any thread.
[[nodiscard]] std::vector<FoundPort> find_ports();

// Devices in the order of their USB paths. (pure)
[[nodiscard]] std::vector<FoundDevice> group_by_device(const std::vector<FoundPort>& ports);

}  // namespace otpost::port
