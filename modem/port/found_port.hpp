// A serial port and the USB device that it belongs to, as plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace otpost::port {

// What a USB device says of itself; texts are empty where it says nothing.
struct UsbIdentity {
  std::uint16_t vendor = 0;
  std::uint16_t product = 0;
  std::string maker, model, serial;

  bool operator==(const UsbIdentity&) const = default;
};

struct FoundPort {
  std::string device;                   // the node: /dev/ttyUSB2; the number changes from plug to plug
  std::optional<int> interface_number;  // bInterfaceNumber of the USB interface
  std::string interface_name;           // what the interface calls itself; usually empty
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

}  // namespace otpost::port
