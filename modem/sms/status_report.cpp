#include "modem/sms/status_report.hpp"

#include <utility>

#include "modem/sms/timestamp.hpp"
#include "modem/sms/user_data.hpp"

namespace otpost::sms {
namespace {

// TP-PI (TS 23.040, 9.2.3.27): which of the optional fields follow. Many modems pad a report, up to 150 octets of FF or
// 00: an indicator with reserved bits is padding, and so are fields that do not fit.
void read_optional_fields(std::uint8_t first_octet, OctetReader reader, Pdu& pdu) {
  constexpr unsigned has_protocol = 0x01, has_coding = 0x02, has_user_data = 0x04, reserved = 0xF8;
  const auto indicator = reader.octet();
  if (!indicator || (*indicator & reserved) != 0) return;

  Pdu fields = pdu;
  if ((*indicator & has_protocol) != 0) fields.protocol_identifier = reader.octet().value_or(0);
  if ((*indicator & has_coding) != 0) apply_data_coding(fields, reader.octet().value_or(0));
  if ((*indicator & has_user_data) != 0) read_user_data(reader, header_indicator(first_octet), fields);
  if (!fields.error) pdu = std::move(fields);
}

}  // namespace

void read_status_report(std::uint8_t first_octet, OctetReader& reader, Pdu& pdu) {
  pdu.type = MessageType::status_report;
  const auto message_reference = reader.octet();
  auto recipient = message_reference ? read_address(reader) : std::nullopt;
  if (!recipient) return pdu.note("the recipient address cannot be read");
  pdu.sender = std::move(*recipient);

  const auto sent = reader.take(7);
  if (!sent) return pdu.note("the PDU ends before its time-stamp");
  pdu.sent_at = decode_timestamp(sent->first<7>());

  const auto discharged = reader.take(7);
  const auto status = reader.octet();
  if (!discharged || !status) return pdu.note("the PDU ends before its status");
  pdu.delivery = Delivery{.message_reference = *message_reference,
                          .status = *status,
                          .discharged_at = decode_timestamp(discharged->first<7>())};
  pdu.frame_read = true;
  read_optional_fields(first_octet, reader, pdu);
}

}  // namespace otpost::sms
