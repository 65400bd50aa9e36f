// The state of one modem as others see it, told to the receiver at each change.
#pragma once

#include <string>
#include <string_view>

#include "modem/session/delivery.hpp"

namespace otpost::session {

class Status {
 public:
  Status(std::string port, Receiver& receiver, const Clock& clock);

  [[nodiscard]] const ModemState& state() const { return state_; }

  // Changes it by `alter(ModemState&)` and tells the receiver.
  template <class Alter>
  void change(const Alter& alter) {
    alter(state_);
    receiver_.changed(state_);
  }
  void enter(ModemPhase phase);
  // Empty: nowhere, and the port where it was last is still told.
  void moved_to(const std::string& port);

  [[nodiscard]] Time now() const { return clock_.now(); }

  // A step of recovery and what came of it: into the list, which keeps the last 20, and the log.
  void record(std::string_view step, std::string_view outcome);

 private:
  ModemState state_;
  Receiver& receiver_;
  const Clock& clock_;
};

}  // namespace otpost::session
