// `otpost new-key NAME`: a fresh bearer key, and the lines of the config that accept it.
#pragma once

#include <iosfwd>
#include <string>

namespace otpost::daemon {

// Writes the key alone on a line, shown this once, then the [[integration]] block. Returns the exit code: 0, or 2 for a
// name that no config would take.
int new_key(const std::string& name, std::ostream& out, std::ostream& err);

}  // namespace otpost::daemon
