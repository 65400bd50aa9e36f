#include "modem/port/usb_roles.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::port;

namespace {

FoundPort port(std::uint16_t vendor, std::uint16_t product, int interface, std::string interface_name = {}) {
  FoundPort found;
  found.device = "/dev/ttyUSB" + std::to_string(interface);
  found.interface_number = interface;
  found.interface_name = std::move(interface_name);
  found.usb.vendor = vendor;
  found.usb.product = product;
  return found;
}

FoundDevice device(std::uint16_t vendor, std::uint16_t product, const std::vector<int>& interfaces) {
  FoundDevice found;
  found.usb = port(vendor, product, 0).usb;
  for (const int interface : interfaces) found.ports.push_back(port(vendor, product, interface));
  return found;
}

std::vector<int> interfaces_of(const std::vector<FoundPort>& ports) {
  std::vector<int> numbers;
  for (const auto& one : ports) numbers.push_back(*one.interface_number);
  return numbers;
}

}  // namespace

TEST_CASE("A Quectel EC25 has DIAG, GPS, AT and a second AT, in that order") {
  CHECK(role_of(port(0x2c7c, 0x0125, 0)) == PortRole::not_at);
  CHECK(role_of(port(0x2c7c, 0x0125, 1)) == PortRole::not_at);
  CHECK(role_of(port(0x2c7c, 0x0125, 2)) == PortRole::at);
  CHECK(role_of(port(0x2c7c, 0x0125, 3)) == PortRole::second_at);
}

TEST_CASE("The AT port of each make is where its maker put it") {
  CHECK(role_of(port(0x1e0e, 0x9001, 2)) == PortRole::at);         // SIMCom SIM7600
  CHECK(role_of(port(0x1199, 0x9071, 3)) == PortRole::at);         // Sierra MC7455
  CHECK(role_of(port(0x1546, 0x1102, 4)) == PortRole::second_at);  // u-blox
  CHECK(role_of(port(0x1bc7, 0x1031, 1)) == PortRole::at);         // Telit LE910C1
  CHECK(role_of(port(0x19d2, 0x0031, 3)) == PortRole::at);         // ZTE MF112
  CHECK(role_of(port(0x12d1, 0x1001, 2)) == PortRole::at);         // Huawei E169
}

TEST_CASE("An interface beyond the table is not known") {
  CHECK(role_of(port(0x2c7c, 0x0125, 9)) == PortRole::unknown);
}

TEST_CASE("Of a Huawei that the table does not know, the interfaces say what they are") {
  CHECK(role_of(port(0x12d1, 0x1c05, 0, "HUAWEI Mobile Connect - Modem")) == PortRole::second_at);
  CHECK(role_of(port(0x12d1, 0x1c05, 1, "HUAWEI Mobile Connect - Diag")) == PortRole::not_at);
  CHECK(role_of(port(0x12d1, 0x1c05, 2, "HUAWEI Mobile Connect - Pcui")) == PortRole::at);
}

TEST_CASE("The AT port is asked first, then the second, then those that are not known; what is not AT is left out") {
  CHECK(interfaces_of(at_candidates(device(0x2c7c, 0x0125, {0, 1, 2, 3, 4}))) == std::vector{2, 3, 4});
  CHECK(interfaces_of(at_candidates(device(0x19d2, 0x0031, {0, 1, 2, 3}))) == std::vector{3, 1, 0, 2});
  CHECK(interfaces_of(at_candidates(device(0x0403, 0x6001, {0}))) == std::vector{0});
}

TEST_CASE("Only a device with an AT port by its make is certainly a modem") {
  const auto stick = device(0x2c7c, 0x0125, {0, 1, 2, 3});
  REQUIRE(certain_at_port(stick) != nullptr);
  CHECK(certain_at_port(stick)->device == "/dev/ttyUSB2");
  CHECK(certain_at_port(device(0x0403, 0x6001, {0})) == nullptr);
}
