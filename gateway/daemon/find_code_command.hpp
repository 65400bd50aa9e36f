// `otpost find-code`: the code finder as a filter (contract, sections 2 and 6).
#pragma once

#include <iosfwd>

namespace otpost::daemon {

// Reads a JSON object a line, `{"sender", "text"}`, and writes a JSON object a line in the same order; a line that is
// not such an object answers `{"error": …}`. Returns the exit code, 0: a bad line stops nothing.
int run_find_code(std::istream& in, std::ostream& out);

}  // namespace otpost::daemon
