#include "gateway/daemon/silent_terminal.hpp"

#include <unistd.h>

namespace otpost::daemon {

SilentTerminal::SilentTerminal() : is_terminal_(::tcgetattr(STDIN_FILENO, &before_) == 0) {
  if (!is_terminal_) return;
  auto silent = before_;
  silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
  ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

SilentTerminal::~SilentTerminal() {
  if (is_terminal_) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
}

}  // namespace otpost::daemon
