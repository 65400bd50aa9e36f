// What to try next with a modem that does not do its part (modem-notes 2.3). Pure.
#pragma once

#include <chrono>

#include "modem/session/modem_state.hpp"

namespace otpost::session {

class RecoveryLadder {
 public:
  using SteadyTime = std::chrono::steady_clock::time_point;

  // After a failed attempt: the step for the next one, at `now`. Reopen, initialise, radio, restart, USB reset, in this
  // order; then reopen for ever, with a restart at every eighth attempt and a USB reset where `between_resets` has
  // passed since the last one, twice as long after each up to an hour: a loop of resets would be an outage of its own.
  [[nodiscard]] Step climb(SteadyTime now);

  // It has worked for a good while: the next failure begins at the foot.
  void reset() { *this = RecoveryLadder(between_resets_); }

  explicit RecoveryLadder(std::chrono::milliseconds between_resets)
      : between_resets_(between_resets), spacing_(between_resets) {}

 private:
  std::chrono::milliseconds between_resets_;
  std::chrono::milliseconds spacing_;
  SteadyTime next_reset_ = SteadyTime::min();
  int failures_ = 0;
};

}  // namespace otpost::session
