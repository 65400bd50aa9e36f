// Which of a stick's ports takes AT commands, told by the USB interface: a table of what makers have published and
// others have found out (modem-notes 1.1). Pure: opens nothing.
#pragma once

#include <vector>

#include "modem/port/found_port.hpp"

namespace otpost::port {

enum class PortRole {
  at,         // takes AT commands and announces messages
  second_at,  // takes AT commands; announcements may go to the first one only
  unknown,    // has to be asked
  not_at,     // DIAG, NMEA, GPS, PPP, audio: never opened, since some of them hang or crash when they are typed at
};

// By the table; where it has no row for the product, by the interface's own name ("…Pcui", "…Diag").
[[nodiscard]] PortRole role_of(const FoundPort& port);

// The ports worth asking, the likeliest first. Those that are not AT are left out.
[[nodiscard]] std::vector<FoundPort> at_candidates(const FoundDevice& device);

// The port that the table, not a guess, calls this device's AT port. With one the device is a modem, whether it answers
// or not.
[[nodiscard]] const FoundPort* certain_at_port(const FoundDevice& device);

}  // namespace otpost::port
