// SMS-STATUS-REPORT: what became of a message that was sent (TS 23.040, 9.2.2.3).
#pragma once

#include <cstdint>

#include "modem/sms/octet_reader.hpp"
#include "modem/sms/pdu.hpp"

namespace otpost::sms {

// Reads what follows the first octet into `pdu`, as far as it goes; notes where it stops. The recipient is `sender`.
void read_status_report(std::uint8_t first_octet, OctetReader& reader, Pdu& pdu);

}  // namespace otpost::sms
