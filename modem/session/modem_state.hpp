// What is known of one modem now: contract section 7, `GET /api/modems`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/clock.hpp"

namespace otpost::session {

enum class ModemPhase { absent, starting, pin_needed, blocked, searching, ready, recovering };

// The contract's word: "pin-needed", …
[[nodiscard]] std::string_view to_text(ModemPhase phase);

struct RecoveryStep {
  std::string step;
  Time at{};
  std::string outcome;
};

struct SlotUse {
  int used = 0;
  int total = 0;
};

struct ModemState {
  std::string name;  // stays as it is for as long as the session lives
  std::string port;  // as configured or found; another one after a replug, perhaps
  ModemPhase phase = ModemPhase::absent;
  std::string maker, model, imei, iccid, own_number, operator_name;  // empty: not known
  std::optional<int> signal_percent;
  bool registered = false;
  std::optional<SlotUse> slots;  // of all memories together
  std::optional<Time> last_swept_at, last_message_at;
  std::vector<RecoveryStep> recoveries;  // the last 20
};

}  // namespace otpost::session
