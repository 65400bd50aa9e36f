// The <length> that stands before a PDU line.
#pragma once

#include <string>

namespace otpost::emulator {

// Octets of the TPDU, the service centre's address in front of it not counted (27.005 clause 3.1). A PDU too short to
// have one counts 0.
[[nodiscard]] std::string tpdu_length(const std::string& hex);

}  // namespace otpost::emulator
