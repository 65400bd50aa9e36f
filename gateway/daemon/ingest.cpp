#include "gateway/daemon/ingest.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "gateway/inbox/assembly.hpp"
#include "gateway/inbox/masking.hpp"
#include "modem/sms/decode.hpp"
#include "modem/sms/join.hpp"
#include "store/claims.hpp"
#include "store/events.hpp"

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

std::optional<inbox::SetKey> set_key(const Arrival& arrival) {
  const auto& concatenation = arrival.pdu.concatenation;
  if (!concatenation || concatenation->total < 2) return std::nullopt;
  return inbox::SetKey{.iccid = arrival.delivery.iccid,
                       .sender = arrival.pdu.sender.text,
                       .sender_type = static_cast<int>(arrival.pdu.sender.type),
                       .reference = concatenation->reference,
                       .width = static_cast<int>(concatenation->width),
                       .total = concatenation->total};
}

std::vector<sms::Pdu> decoded_parts(store::Connection& connection, MessageId message) {
  std::vector<sms::Pdu> parts;
  for (const auto& stored : store::pdus_of(connection, message)) parts.push_back(sms::decode(stored.pdu.expose()));
  return parts;
}

struct Content {
  store::MessageContent columns;
  std::string sender;  // masked where it carries the code
};

// Reads text, code and all that is known of them from the parts; validity counts from when the message was sent, as
// far as the network says.
Content content_of(std::span<const sms::Pdu> parts, Time received_at) {
  const auto& sender = parts.front().sender.text;
  auto text = SecretText::take(sms::join(parts, sms::Gaps::marked));
  auto finding = inbox::find_code(sender, text.expose());
  Content content;
  content.sender = inbox::mask_sender(sender, finding);
  content.columns.masked = inbox::mask(text.expose(), finding);
  content.columns.service = finding.service;
  content.columns.domain = finding.domain;
  content.columns.kind = finding.kind;
  if (finding.code && finding.valid_for)
    content.columns.expires_at = parts.front().sent_at.value_or(received_at) + *finding.valid_for;
  content.columns.code = std::move(finding.code);
  content.columns.text = std::move(text);
  content.columns.parts_have = static_cast<int>(parts.size());
  return content;
}

// A part that a network sent again while its set is open: the same PDU, so the same part and no new message.
std::optional<MessageId> set_with_this_pdu(store::Connection& connection, std::span<const inbox::OpenSet> open,
                                           const store::NewPart& part) {
  for (const auto& set : open)
    for (const auto& stored : store::pdus_of(connection, set.message))
      if (stored.part == part.part && stored.pdu.expose() == part.pdu.expose()) return set.message;
  return std::nullopt;
}

Ingested stored_as(store::Transaction& transaction, MessageId message, const Arrival& arrival,
                   const store::NewPart& part) {
  const auto id = store::insert_part(transaction, part, message);
  store::Event event;
  event.seq = store::append_message_event(transaction, message, part.iccid, part.received_at);
  event.at = part.received_at;
  event.iccid = part.iccid;
  event.message = message;
  event.envelope = store::find_message(transaction, message);
  const auto& concatenation = arrival.pdu.concatenation;
  return {.receipt = {session::Verdict::stored, id},
          .event = std::move(event),
          .summary = concatenation ? fmt::format("message {} stored, part {} of {}", message.value, concatenation->part,
                                                 concatenation->total)
                                   : fmt::format("message {} stored", message.value)};
}

Ingested begin_message(store::Transaction& transaction, const Arrival& arrival, const store::NewPart& part,
                       const std::optional<inbox::SetKey>& set) {
  auto content = content_of({&arrival.pdu, 1}, part.received_at);
  const auto message = store::insert_message(transaction, {.iccid = part.iccid,
                                                           .sender = std::move(content.sender),
                                                           .sent_at = arrival.pdu.sent_at,
                                                           .received_at = part.received_at,
                                                           .set = set,
                                                           .repeated = store::was_seen_before(transaction, part),
                                                           .content = std::move(content.columns)});
  store::catch_code(transaction, message, part.received_at);
  return stored_as(transaction, message, arrival, part);
}

Ingested join_message(store::Transaction& transaction, MessageId message, const Arrival& arrival,
                      const store::NewPart& part) {
  auto parts = decoded_parts(transaction, message);
  const auto after = std::ranges::find_if(
      parts, [&](const sms::Pdu& other) { return other.concatenation && other.concatenation->part > part.part; });
  parts.insert(after, arrival.pdu);
  const auto before = store::find_message(transaction, message);
  store::update_content(transaction, message, content_of(parts, part.received_at).columns);
  const bool code_is_new = before && !before->has_code;
  if (code_is_new) store::catch_code(transaction, message, part.received_at);
  return stored_as(transaction, message, arrival, part);
}

// The verdict for a PDU that is in the store. Drafts are somebody's own: they stay where they are (contract section 7).
session::Verdict verdict_for(const store::NewPart& part) {
  return part.quarantined == "draft" ? session::Verdict::keep : session::Verdict::stored;
}

Ingested store_twin(store::Transaction& transaction, const store::NewPart& part, const store::Twin& twin) {
  const auto id = store::insert_part(transaction, part, twin.message);
  return {.receipt = {verdict_for(part), id},
          .summary = fmt::format("PDU {} is a copy of {}", id.value, twin.part.value)};
}

Ingested quarantine(store::Transaction& transaction, const store::NewPart& part) {
  const auto id = store::insert_part(transaction, part, std::nullopt);
  return {.receipt = {verdict_for(part), id},
          .summary = fmt::format("PDU {} kept in quarantine: {}", id.value, *part.quarantined)};
}

}  // namespace

Arrival read_arrival(session::Delivery delivery) {
  auto pdu = sms::decode(delivery.pdu.expose());
  auto quarantined = reason_for_quarantine(delivery, pdu);
  return {std::move(delivery), std::move(pdu), std::move(quarantined)};
}

Ingested ingest(store::Transaction& transaction, const Arrival& arrival) {
  const auto part = part_of(arrival);
  if (const auto known = store::find_unfreed_part(transaction, part))
    return {.receipt = {verdict_for(part), *known}, .summary = fmt::format("PDU {} was there already", known->value)};
  if (const auto twin = store::find_twin(transaction, part)) return store_twin(transaction, part, *twin);
  if (part.quarantined) return quarantine(transaction, part);

  const auto set = set_key(arrival);
  const auto open = set ? store::find_open_sets(transaction, *set) : std::vector<inbox::OpenSet>{};
  if (const auto again = set_with_this_pdu(transaction, open, part)) {
    const auto id = store::insert_part(transaction, part, again);
    return {.receipt = {session::Verdict::stored, id},
            .summary = fmt::format("part {} of message {} came again", part.part, again->value)};
  }
  if (const auto joined = inbox::set_for_part(open, part.part, part.received_at))
    return join_message(transaction, *joined, arrival, part);
  return begin_message(transaction, arrival, part, set);
}

}  // namespace otpost::daemon
