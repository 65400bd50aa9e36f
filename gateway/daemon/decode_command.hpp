// `otpost decode`: PDUs in, JSON out, a line each (contract, section 6).
#pragma once

#include <iosfwd>

namespace otpost::daemon {

// Reads PDUs in hex, one a line, until `in` ends, and writes one JSON object a line to `out`, in the same order. A line
// that does not decode, a blank one too, gives an object with an `error`. Returns the exit code, 0.
int run_decode(std::istream& in, std::ostream& out);

}  // namespace otpost::daemon
