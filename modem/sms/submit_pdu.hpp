// SMS-SUBMIT: somebody's draft or sent message, met in the same memory (TS 23.040, 9.2.2.2).
#pragma once

#include <cstdint>

#include "modem/sms/octet_reader.hpp"
#include "modem/sms/pdu.hpp"

namespace otpost::sms {

// Reads what follows the first octet into `pdu`, as far as it goes; notes where it stops. The destination is `sender`.
void read_submit(std::uint8_t first_octet, OctetReader& reader, Pdu& pdu);

}  // namespace otpost::sms
