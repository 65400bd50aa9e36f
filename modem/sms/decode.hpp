// From the hex line of a modem to what it says.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "modem/sms/pdu.hpp"

namespace otpost::sms {

// Reads one PDU as +CMGL, +CMGR, +CMT and +CDS give it: service centre first, then the TPDU (TS 27.005, 3.1 <pdu>).
// Never throws and never fails: Pdu::error says what was wrong, the other fields hold what could be read up to there.
//
// Upper and lower case, blanks, padding with FF or 00 and a trailing ",0" are tolerated. Some modems leave the service
// centre out: `tpdu_octets`, the <length> in the modem's header line, settles it; without it the shape of the line
// does.
[[nodiscard]] Pdu decode(std::string_view hex, std::optional<std::size_t> tpdu_octets = std::nullopt);

}  // namespace otpost::sms
