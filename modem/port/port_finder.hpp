// The serial ports of this machine as udev knows them, by the USB device that they belong to: a modem shows three to
// six of them, and which one takes AT commands is told by the interface number (modem-notes 1.1).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modem/port/serial_port.hpp"

namespace otpost::port {

struct FoundPort {
  std::string device;                   // the node: /dev/ttyUSB2; the number changes from plug to plug
  std::optional<int> interface_number;  // bInterfaceNumber of the USB interface
  std::string by_id;                    // /dev/serial/by-id/…; empty where another stick of the same name owns it
  std::string id_path;                  // ID_PATH: the socket that the stick is plugged into, with the interface
  std::string usb_path;                 // sysfs path of the USB device: the same for all ports of one stick
  UsbIdentity usb;

  bool operator==(const FoundPort&) const = default;
};

struct FoundDevice {
  UsbIdentity usb;
  std::string usb_path;
  std::vector<FoundPort> ports;  // by interface number

  bool operator==(const FoundDevice&) const = default;
};

// The serial ports on USB. A modem at a built-in UART says nothing of itself and has to be configured by its path.
// Reads sysfs and udev's database; opens no port. Takes milliseconds; any thread.
[[nodiscard]] std::vector<FoundPort> find_ports();

// Devices in the order of their USB paths. (pure)
[[nodiscard]] std::vector<FoundDevice> group_by_device(const std::vector<FoundPort>& ports);

}  // namespace otpost::port
