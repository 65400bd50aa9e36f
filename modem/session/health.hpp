// Whether a modem does what it is there for: it answers AT, is registered, has room, and was swept a moment ago. That a
// process runs says nothing. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "modem/session/modem_state.hpp"

namespace otpost::session {

enum class Complaint {
  absent,          // no such port, or no stick in it
  no_access,       // the port is there and may not be opened
  not_answering,   // unplugged, hanging, or being recovered
  pin_needed,      // no PIN, a wrong one, or too few tries left
  blocked,         // a PUK, or a lock that only the operator opens
  not_registered,  // no network, or no SIM
  memory_full,     // with what is not freed: drafts, or what cannot be committed
  not_swept,       // for longer than any sweep takes
};

// A sentence's end for people: "its SIM waits for a PIN".
[[nodiscard]] std::string_view to_text(Complaint complaint);

// Nobody but a person mends it: a reason for /healthz. An absent modem is none, for sticks are pulled on purpose, and
// one that hangs is being recovered.
[[nodiscard]] bool needs_a_person(Complaint complaint);

// Empty: it is healthy.
[[nodiscard]] std::vector<Complaint> complaints_of(const ModemState& modem, Time now);

// Whether it has answered AT since its line was last opened, and still did when last asked.
[[nodiscard]] bool is_answering(ModemPhase phase);

}  // namespace otpost::session
