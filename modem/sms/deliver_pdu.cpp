#include "modem/sms/deliver_pdu.hpp"

#include <utility>

#include "modem/sms/timestamp.hpp"
#include "modem/sms/user_data.hpp"

namespace otpost::sms {

void read_deliver(std::uint8_t first_octet, OctetReader& reader, Pdu& pdu) {
  pdu.type = MessageType::deliver;
  auto sender = read_address(reader);
  if (!sender) return pdu.note("the originating address cannot be read");
  pdu.sender = std::move(*sender);

  const auto protocol = reader.octet();
  const auto coding = reader.octet();
  if (!protocol || !coding) return pdu.note("the PDU ends before its data coding scheme");
  pdu.protocol_identifier = *protocol;
  apply_data_coding(pdu, *coding);

  const auto timestamp = reader.take(7);
  if (!timestamp) return pdu.note("the PDU ends before its time-stamp");
  pdu.sent_at = decode_timestamp(timestamp->first<7>());
  read_user_data(reader, header_indicator(first_octet), pdu);
}

}  // namespace otpost::sms
