#include "modem/port/serial_port.hpp"

#include <fcntl.h>
#include <libserialport.h>

#include <memory>

#include "modem/port/terminal.hpp"

namespace otpost::port {

namespace {

struct FreePort {
  void operator()(sp_port* port) const { sp_free_port(port); }
};
using Port = std::unique_ptr<sp_port, FreePort>;

Port find(const std::string& device) {
  sp_port* port = nullptr;
  if (sp_get_port_by_name(device.c_str(), &port) != SP_OK) return nullptr;
  return Port{port};
}

std::string text(const char* from_library) {
  return from_library == nullptr ? "" : from_library;
}

bool configure(sp_port* port) {
  return sp_set_baudrate(port, 115200) == SP_OK && sp_set_bits(port, 8) == SP_OK &&
         sp_set_parity(port, SP_PARITY_NONE) == SP_OK && sp_set_stopbits(port, 1) == SP_OK &&
         sp_set_flowcontrol(port, SP_FLOWCONTROL_NONE) == SP_OK;
}

// A duplicate outlives the library's own handle: from here on nothing of libserialport is needed.
Result<Descriptor> duplicate_of(sp_port* port) {
  int handle = -1;
  if (sp_get_port_handle(port, &handle) != SP_OK) return last_error();
  Descriptor duplicate{::fcntl(handle, F_DUPFD_CLOEXEC, 0)};
  if (!duplicate) return last_error();
  return duplicate;
}

Result<Descriptor> open_by_library(sp_port* port) {
  if (sp_open(port, SP_MODE_READ_WRITE) != SP_OK) return last_error();
  auto opened = configure(port) ? duplicate_of(port) : Result<Descriptor>{last_error()};
  sp_close(port);
  return opened;
}

// What libserialport 0.1.1 leaves out: the lock, the exclusive mark, and VMIN, which it sets to 0.
Result<void> claim(int handle) {
  if (const auto locked = lock_terminal(handle); !locked) return locked;
  if (const auto exclusive = keep_others_out(handle); !exclusive) return exclusive;
  return make_raw(handle);
}

Result<Descriptor> open_either_way(const std::string& device) {
  if (const auto port = find(device))
    if (auto opened = open_by_library(port.get())) return opened;
  return open_terminal(device);
}

}  // namespace

Result<Descriptor> open_serial_port(const std::string& device) {
  auto opened = open_either_way(device);
  if (!opened) return opened;
  if (const auto claimed = claim(opened->get()); !claimed) return claimed.error();
  return opened;
}

std::optional<UsbIdentity> identify(const std::string& device) {
  const auto port = find(device);
  if (!port || sp_get_port_transport(port.get()) != SP_TRANSPORT_USB) return std::nullopt;
  int vendor = 0;
  int product = 0;
  if (sp_get_port_usb_vid_pid(port.get(), &vendor, &product) != SP_OK) return std::nullopt;
  return UsbIdentity{.vendor = static_cast<std::uint16_t>(vendor),
                     .product = static_cast<std::uint16_t>(product),
                     .maker = text(sp_get_port_usb_manufacturer(port.get())),
                     .model = text(sp_get_port_usb_product(port.get())),
                     .serial = text(sp_get_port_usb_serial(port.get()))};
}

}  // namespace otpost::port
