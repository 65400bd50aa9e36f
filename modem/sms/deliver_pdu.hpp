// SMS-DELIVER: a message that came (TS 23.040, 9.2.2.1).
#pragma once

#include <cstdint>

#include "modem/sms/octet_reader.hpp"
#include "modem/sms/pdu.hpp"

namespace otpost::sms {

// Reads what follows the first octet into `pdu`, as far as it goes; notes where it stops.
void read_deliver(std::uint8_t first_octet, OctetReader& reader, Pdu& pdu);

}  // namespace otpost::sms
