// Owners for libudev's handles.
#pragma once

#include <libudev.h>

#include <memory>
#include <string>

namespace otpost::port {

struct FreeUdev {
  void operator()(udev* context) const { udev_unref(context); }
  void operator()(udev_enumerate* enumeration) const { udev_enumerate_unref(enumeration); }
  void operator()(udev_device* device) const { udev_device_unref(device); }
  void operator()(udev_monitor* monitor) const { udev_monitor_unref(monitor); }
};

using Udev = std::unique_ptr<udev, FreeUdev>;
using UdevEnumeration = std::unique_ptr<udev_enumerate, FreeUdev>;
using UdevDevice = std::unique_ptr<udev_device, FreeUdev>;
using UdevMonitor = std::unique_ptr<udev_monitor, FreeUdev>;

// libudev gives null for what it does not know.
[[nodiscard]] inline std::string text_or_empty(const char* text) {
  return text == nullptr ? "" : text;
}

}  // namespace otpost::port
