// A pseudo-terminal seen from the modem's side, and the link that gives it a name which stays.
#pragma once

#include <string>

#include "gateway/base/result.hpp"
#include "modem/port/descriptor.hpp"

namespace otpost::emulator {

struct PseudoTerminal {
  port::Descriptor master;  // the modem's end, non-blocking
  // Kept open so that the terminal is raw before the session opens it (the kernel would echo what the modem says) and
  // so that nothing hangs up when the session closes. Both ends must go for the session to see an unplug.
  port::Descriptor slave;
  std::string path;  // /dev/pts/N
};

[[nodiscard]] Result<PseudoTerminal> open_pseudo_terminal();

// Makes `link` point to `target`, in one step where it exists already as a link. Anything else there is left alone
// (file_exists).
[[nodiscard]] Result<void> point_link(const std::string& link, const std::string& target);
void remove_link(const std::string& link);

}  // namespace otpost::emulator
