#include "modem/port/port_finder.hpp"

#include <unistd.h>

#include "tests/support/catch.hpp"

using namespace otpost::port;

namespace {

FoundPort port(const std::string& device, int interface, const std::string& usb_path) {
  return {.device = device,
          .interface_number = interface,
          .by_id = {},
          .id_path = {},
          .usb_path = usb_path,
          .usb = {.vendor = 0x2c7c, .product = 0x0125, .maker = "Quectel", .model = "EC25", .serial = {}}};
}

}  // namespace

TEST_CASE("The ports of one stick are one device, in the order of their interfaces") {
  const auto devices = group_by_device(
      {port("/dev/ttyUSB3", 3, "/sys/1-1"), port("/dev/ttyUSB4", 0, "/sys/1-2"), port("/dev/ttyUSB2", 2, "/sys/1-1")});
  REQUIRE(devices.size() == 2);
  CHECK(devices[0].usb_path == "/sys/1-1");
  REQUIRE(devices[0].ports.size() == 2);
  CHECK(devices[0].ports[0].device == "/dev/ttyUSB2");
  CHECK(devices[0].ports[1].device == "/dev/ttyUSB3");
  CHECK(devices[1].ports[0].device == "/dev/ttyUSB4");
}

TEST_CASE("Two sticks of the same kind without a serial number are two devices") {
  const auto devices = group_by_device({port("/dev/ttyUSB0", 0, "/sys/1-1"), port("/dev/ttyUSB1", 0, "/sys/1-2")});
  CHECK(devices.size() == 2);
}

TEST_CASE("Every port found on this machine exists and is on USB") {
  for (const auto& found : find_ports()) {
    CHECK(::access(found.device.c_str(), F_OK) == 0);
    CHECK_FALSE(found.usb_path.empty());
  }
}
