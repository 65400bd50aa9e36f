#include "modem/port/port_finder.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "modem/port/serial_port.hpp"
#include "modem/port/udev.hpp"

namespace otpost::port {

namespace {

// Of the USB interface that the port belongs to; empty where it has none.
std::string interface_attribute(udev_device* port, const char* name) {
  auto* interface = udev_device_get_parent_with_subsystem_devtype(port, "usb", "usb_interface");
  if (interface == nullptr) return {};
  return text_or_empty(udev_device_get_sysattr_value(interface, name));
}

// sysfs shows interface numbers as two hexadecimal digits.
std::optional<int> interface_number_of(udev_device* port) {
  const auto text = interface_attribute(port, "bInterfaceNumber");
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
  if (error != std::errc{} || end == text.data()) return std::nullopt;
  return number;
}

// One of the links that udev made to the port.
std::string link_in(udev_device* port, std::string_view folder) {
  for (auto* link = udev_device_get_devlinks_list_entry(port); link != nullptr; link = udev_list_entry_get_next(link))
    if (const auto path = text_or_empty(udev_list_entry_get_name(link)); path.starts_with(folder)) return path;
  return {};
}

// Nothing where the port is not on USB.
std::optional<FoundPort> describe(udev_device* port) {
  auto* device = udev_device_get_parent_with_subsystem_devtype(port, "usb", "usb_device");
  const auto node = text_or_empty(udev_device_get_devnode(port));
  if (device == nullptr || node.empty()) return std::nullopt;
  const auto usb = identify(node);
  if (!usb) return std::nullopt;
  return FoundPort{.device = node,
                   .interface_number = interface_number_of(port),
                   .interface_name = interface_attribute(port, "interface"),
                   .by_id = link_in(port, "/dev/serial/by-id/"),
                   .id_path = text_or_empty(udev_device_get_property_value(port, "ID_PATH")),
                   .usb_path = text_or_empty(udev_device_get_syspath(device)),
                   .usb = *usb};
}

}  // namespace

std::vector<FoundPort> find_ports() {
  std::vector<FoundPort> ports;
  const Udev context{udev_new()};
  if (!context) return ports;
  const UdevEnumeration enumeration{udev_enumerate_new(context.get())};
  if (!enumeration || udev_enumerate_add_match_subsystem(enumeration.get(), "tty") < 0 ||
      udev_enumerate_scan_devices(enumeration.get()) < 0)
    return ports;
  for (auto* entry = udev_enumerate_get_list_entry(enumeration.get()); entry != nullptr;
       entry = udev_list_entry_get_next(entry)) {
    const auto path = text_or_empty(udev_list_entry_get_name(entry));
    if (path.find("/virtual/") != std::string::npos) continue;  // consoles: there are dozens, and each costs a look
    const UdevDevice port{udev_device_new_from_syspath(context.get(), path.c_str())};
    if (!port) continue;  // unplugged since the scan
    if (auto found = describe(port.get())) ports.push_back(std::move(*found));
  }
  return ports;
}

std::vector<FoundDevice> group_by_device(const std::vector<FoundPort>& ports) {
  std::map<std::string, FoundDevice> by_path;
  for (const auto& port : ports) {
    auto& device = by_path[port.usb_path];
    device.usb = port.usb;
    device.usb_path = port.usb_path;
    device.ports.push_back(port);
  }
  std::vector<FoundDevice> devices;
  for (auto& [path, device] : by_path) {
    std::ranges::sort(device.ports, {}, &FoundPort::interface_number);
    devices.push_back(std::move(device));
  }
  return devices;
}

}  // namespace otpost::port
