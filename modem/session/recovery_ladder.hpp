// What to try next with a modem whose line is open and that does not answer (modem-notes 2.3). Pure.
#pragma once

#include <string_view>

namespace otpost::session {

enum class Rung {
  reopen,   // close the line, open it, start from the beginning
  radio,    // AT+CFUN=0, AT+CFUN=1
  restart,  // AT+CFUN=1,1: the port goes away for a while
};

// The word in the list of recoveries.
[[nodiscard]] std::string_view to_text(Rung rung);

class RecoveryLadder {
 public:
  // After a failed attempt: the rung for the next one. Restarts are rare, since a loop of them is an outage of its own.
  [[nodiscard]] Rung climb();
  // It works: the next failure begins at the foot.
  void reset() { failures_ = 0; }

 private:
  int failures_ = 0;
};

}  // namespace otpost::session
