#include "modem/session/modem_state.hpp"

namespace otpost::session {

std::string_view to_text(ModemPhase phase) {
  switch (phase) {
    case ModemPhase::absent:
      return "absent";
    case ModemPhase::starting:
      return "starting";
    case ModemPhase::pin_needed:
      return "pin-needed";
    case ModemPhase::blocked:
      return "blocked";
    case ModemPhase::searching:
      return "searching";
    case ModemPhase::ready:
      return "ready";
    case ModemPhase::recovering:
      return "recovering";
  }
  return "absent";
}

}  // namespace otpost::session
