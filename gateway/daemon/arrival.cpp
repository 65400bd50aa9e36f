#include "gateway/daemon/arrival.hpp"

#include <utility>

#include "gateway/inbox/code_finder.hpp"
#include "gateway/inbox/masking.hpp"
#include "modem/sms/cell_broadcast.hpp"
#include "modem/sms/decode.hpp"

namespace otpost::daemon {

namespace {

bool is_draft(const session::Delivery& delivery, const sms::Pdu& pdu) {
  return delivery.status == session::SlotStatus::stored_unsent || delivery.status == session::SlotStatus::stored_sent ||
         pdu.type == sms::MessageType::submit;
}

std::optional<std::string> reason_for_quarantine(const session::Delivery& delivery, const sms::Pdu& pdu) {
  if (is_draft(delivery, pdu)) return "draft";
  if (pdu.type == sms::MessageType::status_report) return "status-report";
  if (!pdu.frame_read || pdu.type != sms::MessageType::deliver) return "undecodable";
  if (pdu.silent()) return "silent";
  return std::nullopt;
}

store::Quarantined known_of(std::string reason, const sms::Pdu& pdu) {
  return {.reason = std::move(reason),
          .type = std::string(sms::name_of(pdu.type)),
          .sender = sender_as_shown(pdu),
          .sent_at = pdu.sent_at,
          .fault = pdu.error,
          .decoder = sms::decoder_version};
}

// It has no sender: what tells one broadcast from another is its channel.
store::Quarantined known_of(const sms::BroadcastPage& page) {
  return {.reason = "cell-broadcast",
          .type = "cell-broadcast",
          .sender = std::to_string(page.message_identifier),
          .fault = page.error,
          .decoder = sms::decoder_version};
}

}  // namespace

std::string sender_as_shown(const sms::Pdu& pdu) {
  return inbox::mask_sender(pdu.sender.text, inbox::find_code(pdu.sender.text, pdu.text));
}

Arrival read_arrival(session::Delivery delivery) {
  if (delivery.carrier == session::Carrier::cell_broadcast) {
    auto known = known_of(sms::decode_broadcast(delivery.pdu.expose()));
    return {std::move(delivery), {}, std::move(known)};
  }
  auto pdu = sms::decode(delivery.pdu.expose());
  const auto reason = reason_for_quarantine(delivery, pdu);
  auto known = reason.transform([&](const std::string& why) { return known_of(why, pdu); });
  return {std::move(delivery), std::move(pdu), std::move(known)};
}

store::NewPart part_of(const Arrival& arrival) {
  return {.iccid = arrival.delivery.iccid,
          .imei = arrival.delivery.imei,
          .memory = arrival.delivery.memory,
          .slot = arrival.delivery.slot,
          .pdu = arrival.delivery.pdu.clone(),
          .received_at = arrival.delivery.read_at,
          .part = arrival.pdu.concatenation ? arrival.pdu.concatenation->part : 1,
          .quarantined = arrival.quarantined};
}

}  // namespace otpost::daemon
