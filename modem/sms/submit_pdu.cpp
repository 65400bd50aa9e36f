#include "modem/sms/submit_pdu.hpp"

#include <utility>

#include "modem/sms/user_data.hpp"

namespace otpost::sms {
namespace {

// TP-VPF, bits 3 and 4 of the first octet: no validity period, enhanced, relative, absolute.
std::size_t validity_octets(std::uint8_t first_octet) {
  constexpr std::size_t octets[] = {0, 7, 1, 7};
  return octets[first_octet >> 3 & 0x03];
}

}  // namespace

void read_submit(std::uint8_t first_octet, OctetReader& reader, Pdu& pdu) {
  pdu.type = MessageType::submit;
  const auto message_reference = reader.octet();
  auto destination = message_reference ? read_address(reader) : std::nullopt;
  if (!destination) return pdu.note("the destination address cannot be read");
  pdu.sender = std::move(*destination);

  const auto protocol = reader.octet();
  const auto coding = reader.octet();
  if (!protocol || !coding) return pdu.note("the PDU ends before its data coding scheme");
  pdu.protocol_identifier = *protocol;
  apply_data_coding(pdu, *coding);

  if (!reader.take(validity_octets(first_octet))) return pdu.note("the PDU ends before its validity period");
  read_user_data(reader, header_indicator(first_octet), pdu);
}

}  // namespace otpost::sms
