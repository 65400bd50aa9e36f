// Terminals without libserialport: pseudo-terminals, which it does not know ("Device not found": it looks under
// /sys/class/tty), and real ttys that it cannot open (a modem without control lines: EPIPE when RTS is raised).
#pragma once

#include <string>

#include "gateway/base/result.hpp"
#include "modem/port/descriptor.hpp"

namespace otpost::port {

// Opens a terminal raw at 115200 8N1 without flow control, non-blocking, closed on exec, and takes its lock (see
// `lock_terminal`). `path` may be a symbolic link.
[[nodiscard]] Result<Descriptor> open_terminal(const std::string& path);

// Raw: no echo, no line editing, no signals, no translation, no flow control, modem lines ignored. VMIN is 1, for with
// 0 a silent terminal reads as an end of file.
[[nodiscard]] Result<void> make_raw(int handle);

// An advisory lock: device_or_resource_busy when another otpost holds the terminal. It goes with the descriptor and
// its duplicates.
[[nodiscard]] Result<void> lock_terminal(int handle);

// TIOCEXCL: nobody but root can open the tty any more. For real ttys only: on a pseudo-terminal the mark stays after
// the close for as long as the other side lives, and would lock its owner out too.
[[nodiscard]] Result<void> keep_others_out(int handle);

// Gives up the lock and the exclusive mark at once, ahead of a close that may take long: whoever opens the terminal
// next, we ourselves in a moment perhaps, must not find it busy.
void let_others_in(int handle);

// What errno says now.
[[nodiscard]] Error last_error();

}  // namespace otpost::port
