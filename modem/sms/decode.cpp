#include "modem/sms/decode.hpp"

#include <algorithm>
#include <utility>

#include "modem/sms/deliver_pdu.hpp"
#include "modem/sms/hex.hpp"
#include "modem/sms/octet_reader.hpp"
#include "modem/sms/status_report.hpp"
#include "modem/sms/submit_pdu.hpp"

namespace otpost::sms {
namespace {

// TP-MTI, the two lowest bits of the first octet.
void read_tpdu(OctetReader& reader, Pdu& pdu) {
  const auto first_octet = reader.octet();
  if (!first_octet) return pdu.note("nothing follows the service centre");
  switch (*first_octet & 0x03) {
    case 1:
      return read_submit(*first_octet, reader, pdu);
    case 2:
      return read_status_report(*first_octet, reader, pdu);
    default:
      return read_deliver(*first_octet, reader, pdu);
  }
}

Pdu read_with_service_centre(Octets octets) {
  Pdu pdu;
  OctetReader reader(octets);
  auto service_centre = read_service_centre(reader);
  if (!service_centre) {
    pdu.note("the service centre's address cannot be read");
    return pdu;
  }
  pdu.smsc = std::move(*service_centre);
  read_tpdu(reader, pdu);
  return pdu;
}

Pdu read_without_service_centre(Octets octets) {
  Pdu pdu;
  OctetReader reader(octets);
  read_tpdu(reader, pdu);
  return pdu;
}

// Whether the type of address, which always has its top bit, would be where a TPDU of this type has it.
bool may_start_with_tpdu(Octets octets) {
  if (octets.empty()) return false;
  const unsigned message_type = octets[0] & 0x03;
  const bool has_message_reference = message_type == 1 || message_type == 2;
  const std::size_t type_of_address = has_message_reference ? 3 : 2;
  return octets.size() > type_of_address && (octets[type_of_address] & 0x80) != 0;
}

// The service centre comes first unless this gives no frame and its absence does.
Pdu read_pdu(Octets octets) {
  Pdu pdu = read_with_service_centre(octets);
  if (pdu.frame_read || !may_start_with_tpdu(octets)) return pdu;
  Pdu without = read_without_service_centre(octets);
  if (without.frame_read) return without;
  return pdu;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

Pdu decode(std::string_view hex) {
  const HexLine line = read_hex(hex);
  Pdu pdu = read_pdu(line.octets);
  if (is_blank(hex)) {
    pdu.error = "no PDU on this line";
  } else if (!line.clean) {
    pdu.error = "not hex all through";
  }
  return pdu;
}

}  // namespace otpost::sms
