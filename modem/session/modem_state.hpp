// What is known of one modem now: contract section 7, `GET /api/modems`.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/clock.hpp"

namespace otpost::session {

enum class ModemPhase { absent, starting, pin_needed, blocked, searching, ready, recovering };

// The contract's word: "pin-needed", …
[[nodiscard]] std::string_view to_text(ModemPhase phase);

// What is done about a modem that does not do its part; the first six are the rungs of the ladder, in their order.
enum class Step {
  resynchronise,  // ESC, throw away what lies about, AT until it is answered cleanly
  reopen,         // the line is closed and opened, and everything begins anew
  initialise,     // ATZ: what another program has set is taken back
  radio,          // AT+CFUN=0, AT+CFUN=1
  restart,        // AT+CFUN=1,1: the port goes away for a while
  usb_reset,      // of the stick's USB port
  wait,           // nothing but a question now and then, for a modem that answers again by itself
  bring_up,       // again from the beginning: the modem has restarted, its SIM has changed, or PDU mode is refused
  search,         // AT+COPS=0: the network is looked for anew
};
inline constexpr std::size_t step_count = 9;

// The words in the list of recoveries and in metrics: "radio off and on", …
[[nodiscard]] std::string_view to_text(Step step);

enum class StepOutcome { under_way, worked, failed, skipped };
inline constexpr std::size_t outcome_count = 4;

// The label in metrics.
[[nodiscard]] std::string_view to_text(StepOutcome outcome);

struct RecoveryStep {
  Step step{};
  Time at{};
  StepOutcome outcome = StepOutcome::under_way;
  std::string said;  // for people: "receiving again", "no answer", …
  std::chrono::milliseconds took{};
};

// How often each step has ended in each way, since the session began.
using StepCounts = std::array<std::array<std::uint64_t, outcome_count>, step_count>;

struct SlotUse {
  int used = 0;
  int total = 0;

  [[nodiscard]] bool full() const { return total > 0 && used >= total; }
};

struct ModemState {
  std::string name;  // stays as it is for as long as the session lives
  std::string port;  // as configured or found; another one after a replug, perhaps
  ModemPhase phase = ModemPhase::absent;
  std::string port_error;  // busy, or no rights; empty: the port is open, absent, or of no use for another reason
  std::string maker, model, imei, iccid, own_number, operator_name;  // empty: not known
  std::optional<int> signal_percent;
  bool registered = false;
  std::optional<SlotUse> slots;  // of all memories together
  bool memory_full = false;      // one of them has no room: what the network holds for it does not come
  std::optional<Time> last_swept_at, last_message_at;
  std::vector<RecoveryStep> recoveries;  // the last 20; the last of all may be under way
  StepCounts steps{};
};

}  // namespace otpost::session
