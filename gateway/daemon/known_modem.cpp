#include "gateway/daemon/known_modem.hpp"

#include <algorithm>

namespace otpost::daemon {

namespace {

bool is_twin_of(const KnownModem& modem, const session::Answerer& answerer) {
  const bool other_sim = !modem.iccid.empty() && !answerer.iccid.empty() && modem.iccid != answerer.iccid;
  return modem.imei == answerer.imei && !(other_sim && !modem.absent);
}

}  // namespace

const KnownModem* absent_stick(const std::vector<KnownModem>& known, const port::FoundDevice& device) {
  const KnownModem* of_that_serial = nullptr;
  int with_that_serial = 0;
  for (const auto& modem : known) {
    if (!modem.last || modem.last->usb != device.usb) continue;
    ++with_that_serial;
    if (!modem.absent) continue;
    if (modem.last->usb_path == device.usb_path) return &modem;
    of_that_serial = &modem;
  }
  const bool is_unique = with_that_serial == 1 && !device.usb.serial.empty();
  return is_unique ? of_that_serial : nullptr;
}

const port::FoundPort* same_interface(const KnownModem& modem, const port::FoundDevice& device) {
  const auto found = std::ranges::find_if(
      device.ports, [&](const auto& port) { return port.interface_number == modem.last->interface_number; });
  return found == device.ports.end() ? nullptr : &*found;
}

const KnownModem* modem_that_answers(const std::vector<KnownModem>& known, const session::Answerer& answerer) {
  if (answerer.imei.empty()) return nullptr;
  const KnownModem* present = nullptr;
  for (const auto& modem : known) {
    if (!is_twin_of(modem, answerer)) continue;
    if (modem.absent) return &modem;
    present = &modem;
  }
  return present;
}

}  // namespace otpost::daemon
