// The state of one modem as others see it, told to the receiver at each change.
#pragma once

#include <chrono>
#include <map>
#include <optional>
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

  // A step of recovery begins; one that is under way has failed. `why`: for people.
  void begin(Step step, std::string_view why);
  // The one under way ends; nothing where none is.
  void end(StepOutcome outcome, std::string_view said);
  [[nodiscard]] std::optional<Step> under_way() const;

  // A step that is over already.
  void record(Step step, StepOutcome outcome, std::string_view said, std::chrono::milliseconds took);

  // What comes now is trouble of its own: the log hears of it from the beginning.
  void forget_trouble() { told_.clear(); }

 private:
  void count(const RecoveryStep& step);
  void insert(RecoveryStep step);

  ModemState state_;
  Receiver& receiver_;
  const Clock& clock_;
  std::optional<std::chrono::steady_clock::time_point> began_;  // of the last recovery, which is under way
  // What the log has heard since the modem last received, and how often: a modem that is dead for a week costs a dozen
  // lines.
  std::map<std::pair<Step, std::string>, std::uint64_t> told_;
};

}  // namespace otpost::session
