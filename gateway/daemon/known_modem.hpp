// Which of the modems that were here before a plugged-in stick is. (pure)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modem/port/found_port.hpp"
#include "modem/session/port_check.hpp"

namespace otpost::daemon {

// A modem that has a session, present or not.
struct KnownModem {
  std::string name;
  bool absent = false;
  std::string imei, iccid;              // empty: not known
  std::optional<port::FoundPort> last;  // where it was found last; none: the config names its port

  bool operator==(const KnownModem&) const = default;
};

// The absent modem that this stick is, as far as USB tells: of the same make and serial number in the same socket, or
// else, in another socket, of the same serial number, where that is one modem's alone (many sticks of a kind have the
// same). A stick that is taken for its twin does no harm: its session asks for IMEI and ICCID before it reads anything.
[[nodiscard]] const KnownModem* absent_stick(const std::vector<KnownModem>& known, const port::FoundDevice& device);

// The port of `device` at the interface where `modem` was found last; nullptr where it has none.
[[nodiscard]] const port::FoundPort* same_interface(const KnownModem& modem, const port::FoundDevice& device);

// The modem with the IMEI of who answered: the absent one that it is, or the present one that is reached by a second
// port. Sticks with a cloned IMEI are told apart by their SIMs. nullptr: nobody's, or the stick gives no IMEI.
[[nodiscard]] const KnownModem* modem_that_answers(const std::vector<KnownModem>& known,
                                                   const session::Answerer& answerer);

}  // namespace otpost::daemon
