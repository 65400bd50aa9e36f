// An emulated modem without a line: what is typed, and what it says.
#pragma once

#include <optional>
#include <string>

#include "modem/emulator/virtual_modem.hpp"

namespace otpost::emulator::test {

// 3GPP 23.040 DELIVER from +491701234567, "Hello": service centre first, 22 octets of TPDU.
inline const std::string hello = "07919471016700F0040C919471103254760000629042110000000005C8329BFD06";
inline const std::string other = "07919471016700F0040C919471103254760000629042110000000002E834";

inline Device device_with(const std::string& profile, std::optional<int> sim_slots = std::nullopt) {
  auto chosen = *find_profile(profile);
  for (auto& memory : chosen.memories)
    if (memory.name == "SM" && sim_slots) memory.slots = *sim_slots;
  return Device(chosen, "860000000000001", Sim{});
}

// A modem that is on and has no echo; `talk` is one line typed and all that comes back.
struct Desk {
  explicit Desk(Device device) : modem(std::move(device)) {
    modem.power_on();
    talk("ATE0");
    if (!modem.device().profile.chatter_ends_with.empty()) talk("AT" + modem.device().profile.chatter_ends_with);
  }
  explicit Desk(const std::string& profile = "generic", std::optional<int> sim_slots = std::nullopt)
      : Desk(device_with(profile, sim_slots)) {}

  std::string talk(const std::string& line) {
    modem.received(line + "\r");
    return modem.take_output();
  }
  // What the modem says unasked.
  std::string hear() { return modem.take_output(); }

  VirtualModem modem;
};

inline const std::string done = "\r\nOK\r\n";

inline std::string said(const std::string& line) {
  return "\r\n" + line + "\r\n";
}

}  // namespace otpost::emulator::test
