#include "modem/session/recovery_ladder.hpp"

namespace otpost::session {

std::string_view to_text(Rung rung) {
  switch (rung) {
    case Rung::reopen:
      return "reopen";
    case Rung::radio:
      return "radio off and on";
    case Rung::restart:
      return "restart";
  }
  return "reopen";
}

Rung RecoveryLadder::climb() {
  ++failures_;
  if (failures_ == 3) return Rung::radio;
  if (failures_ % 8 == 4) return Rung::restart;
  return Rung::reopen;
}

}  // namespace otpost::session
