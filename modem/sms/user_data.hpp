// TP-PID, TP-DCS, TP-UDL and TP-UD: what the three kinds of TPDU have in common.
#pragma once

#include <cstdint>

#include "modem/sms/octet_reader.hpp"
#include "modem/sms/pdu.hpp"

namespace otpost::sms {

enum class HeaderIndicator { absent, present };  // TP-UDHI, TS 23.040, 9.2.3.23

// Bit 6 of a TPDU's first octet.
[[nodiscard]] constexpr HeaderIndicator header_indicator(std::uint8_t first_octet) {
  return (first_octet & 0x40) != 0 ? HeaderIndicator::present : HeaderIndicator::absent;
}

// Sets what the data coding scheme says. Before read_user_data().
void apply_data_coding(Pdu& pdu, std::uint8_t octet);

// Reads length, header and text into `pdu`. A length that promises more than is there costs the missing end only; a
// header that does not fit is taken for text. Both are noted.
void read_user_data(OctetReader& reader, HeaderIndicator indicator, Pdu& pdu);

}  // namespace otpost::sms
