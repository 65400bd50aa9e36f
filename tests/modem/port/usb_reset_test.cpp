#include "modem/port/usb_reset.hpp"

#include <unistd.h>

#include <fstream>

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::port;
namespace fs = std::filesystem;

namespace {

// A sysfs of our own with one stick, as Linux 6.1 lays it out: /sys/class/tty/NAME is a link into the device's tree.
class Machine {
 public:
  Machine() {
    fs::create_directories(stick() / "1-1.2:1.2/ttyUSB2/tty/ttyUSB2");
    fs::create_directories(stick() / "1-1.2:1.4/tty/ttyACM0");
    fs::create_directories(root / "sys/devices/platform/serial8250/tty/ttyS0");
    fs::create_directories(root / "sys/class/tty");
    fs::create_directories(root / "dev/bus/usb/001");
    write(stick() / "busnum", "1\n");
    write(stick() / "devnum", "14\n");
    write(root / "sys/devices/usb1/busnum", "1\n");  // the root hub has an address too
    write(root / "sys/devices/usb1/devnum", "1\n");
    link("ttyUSB2", stick() / "1-1.2:1.2/ttyUSB2", stick() / "1-1.2:1.2/ttyUSB2/tty/ttyUSB2");
    link("ttyACM0", stick() / "1-1.2:1.4", stick() / "1-1.2:1.4/tty/ttyACM0");
    link("ttyS0", root / "sys/devices/platform/serial8250", root / "sys/devices/platform/serial8250/tty/ttyS0");
  }
  ~Machine() { fs::remove_all(root); }

  [[nodiscard]] fs::path stick() const { return root / "sys/devices/usb1/1-1/1-1.2"; }
  [[nodiscard]] Result<UsbPlace> place_of(const fs::path& port) const {
    return usb_place_of(port.string(), root / "sys", root / "dev/bus/usb");
  }
  static void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }
  static std::string content(const fs::path& file) {
    std::string text;
    std::ifstream(file) >> text;
    return text;
  }

  const fs::path root = fs::temp_directory_path() / ("otpost-usb-" + std::to_string(::getpid()));

 private:
  void link(const std::string& name, const fs::path& device, const fs::path& entry) const {
    fs::create_directory_symlink(device, entry / "device");
    fs::create_directory_symlink(entry, root / "sys/class/tty" / name);
    write(root / "dev" / name, "");
  }
};

}  // namespace

TEST_CASE("The USB device of a tty is the one above it, not the hub above that") {
  const Machine machine;
  for (const auto* tty : {"ttyUSB2", "ttyACM0"}) {
    const auto place = machine.place_of(machine.root / "dev" / tty);
    REQUIRE(place.has_value());
    CHECK(place->node == machine.root / "dev/bus/usb/001/014");
    CHECK(place->sysfs == fs::canonical(machine.stick()));
  }
}

TEST_CASE("A port named by a link is followed to its tty") {
  const Machine machine;
  fs::create_symlink(machine.root / "dev/ttyUSB2", machine.root / "dev/usb-Quectel-if02");
  CHECK(machine.place_of(machine.root / "dev/usb-Quectel-if02")->node == machine.root / "dev/bus/usb/001/014");
}

TEST_CASE("What is not on USB, or not there, has no USB device") {
  const Machine machine;
  for (const auto& port : {(machine.root / "dev/ttyS0").string(), (machine.root / "dev/ttyUSB9").string(),
                           std::string("/dev/pts/ptmx"), std::string("tcp://127.0.0.1:1")})
    CHECK(machine.place_of(port).error() == boost::system::errc::no_such_device);
}

TEST_CASE("Where the node takes no reset, the device is taken from the kernel and given back") {
  const Machine machine;
  Machine::write(machine.root / "dev/bus/usb/001/014", "");  // a plain file: the ioctl is refused
  Machine::write(machine.stick() / "authorized", "1");
  CHECK(reset_usb(*machine.place_of(machine.root / "dev/ttyUSB2")).has_value());
  CHECK(Machine::content(machine.stick() / "authorized") == "1");
}

TEST_CASE("Without the right to either, the cause is that of the node") {
  const Machine machine;
  CHECK(reset_usb(*machine.place_of(machine.root / "dev/ttyUSB2")).error() ==
        boost::system::errc::no_such_file_or_directory);
}
