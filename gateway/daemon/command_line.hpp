// The one program's command line: which commands there are, what each takes and says of itself (contract section 2).
#pragma once

namespace otpost::daemon {

// Parses the arguments and runs the command; returns its exit code, 2 for arguments that make no sense. What a command
// throws is thrown here.
int run_command_line(int argc, const char* const* argv);

}  // namespace otpost::daemon
