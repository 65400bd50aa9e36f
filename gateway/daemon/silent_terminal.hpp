// Typing that nobody reads over a shoulder: a terminal on standard input shows nothing while this lives.
#pragma once

#include <termios.h>

namespace otpost::daemon {

// Does nothing where standard input is no terminal.
class SilentTerminal {
 public:
  SilentTerminal();
  ~SilentTerminal();
  SilentTerminal(const SilentTerminal&) = delete;
  SilentTerminal& operator=(const SilentTerminal&) = delete;

  [[nodiscard]] bool is_terminal() const { return is_terminal_; }

 private:
  termios before_{};
  bool is_terminal_ = false;
};

}  // namespace otpost::daemon
