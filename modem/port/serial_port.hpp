// A real serial port through libserialport, which opens, configures and identifies it. The bytes do not go through it:
// its reads cannot tell a dead port from a silent one (modem-notes 2.0), and its waits use select().
#pragma once

#include <optional>
#include <string>

#include "gateway/base/result.hpp"
#include "modem/port/descriptor.hpp"
#include "modem/port/found_port.hpp"

namespace otpost::port {

// Opens a tty raw at 115200 8N1 without flow control and keeps everybody else out. `device` is the node itself
// (/dev/ttyUSB2), not a link. Where libserialport refuses the port, termios opens it. May block for seconds in the
// driver: call it off the event loop. Closing the last descriptor may block for 30 s.
[[nodiscard]] Result<Descriptor> open_serial_port(const std::string& device);

// Nothing when the port is not there or not on USB. Reads sysfs only; does not open the port.
[[nodiscard]] std::optional<UsbIdentity> identify(const std::string& device);

}  // namespace otpost::port
