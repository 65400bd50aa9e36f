// A modem that has lost its network mostly finds it again by itself. Where it does not (modem-notes 2.3): search anew,
// then radio off and on, then restart. Pure.
#pragma once

#include <chrono>
#include <optional>

#include "modem/session/modem_state.hpp"

namespace otpost::session {

class RegistrationWatch {
 public:
  using SteadyTime = std::chrono::steady_clock::time_point;

  // `patience`: how long a modem may be without a network before the first step, and between two steps. After each
  // round it is twice as long, up to an hour: where there is no network, restarts find none.
  explicit RegistrationWatch(std::chrono::milliseconds patience) : first_patience_(patience), patience_(patience) {}

  // What to do about it now, if anything. Asked after each look at the network.
  [[nodiscard]] std::optional<Step> look(bool registered, SteadyTime now);

 private:
  std::chrono::milliseconds first_patience_;
  std::chrono::milliseconds patience_;
  std::optional<SteadyTime> next_step_at_;  // nullopt: registered
  std::size_t step_ = 0;
};

}  // namespace otpost::session
