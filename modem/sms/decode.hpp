// From the hex line of a modem to what it says.
#pragma once

#include <string_view>

#include "modem/sms/pdu.hpp"

namespace otpost::sms {

// Raised with every change after which a PDU decodes that did not before: what older versions could not read is then
// read again at the next start.
inline constexpr int decoder_version = 1;

// Reads one PDU as +CMGL, +CMGR, +CMT and +CDS give it: service centre first, then the TPDU (TS 27.005, 3.1 <pdu>).
// Never throws and never fails: Pdu::error says what was wrong, the other fields hold what could be read up to there.
//
// Upper and lower case, blanks, a trailing ",0", padding and other octets behind the end are tolerated: the end is
// where the lengths inside say. Some modems leave the service centre out; the shape of the octets tells, not the
// <length> of the modem's header line, which counts the service centre on some modems.
[[nodiscard]] Pdu decode(std::string_view hex);

}  // namespace otpost::sms
