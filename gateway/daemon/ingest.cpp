#include "gateway/daemon/ingest.hpp"

#include <fmt/core.h>

#include "gateway/daemon/assemble.hpp"

namespace otpost::daemon {

namespace {

// The verdict for a PDU that is in the store. Drafts are somebody's own: they stay where they are (contract section 7).
session::Verdict verdict_for(const store::NewPart& part) {
  return part.quarantined && part.quarantined->reason == "draft" ? session::Verdict::keep : session::Verdict::stored;
}

Ingested store_twin(store::Transaction& transaction, const store::NewPart& part, const store::Twin& twin) {
  const auto id = store::insert_part(transaction, part, twin.message);
  return {.receipt = {verdict_for(part), id},
          .summary = fmt::format("PDU {} is a copy of {}", id.value, twin.part.value)};
}

// A network sends a broadcast again every few seconds, for hours: each page of it is kept once.
std::optional<PartId> broadcast_before(store::Connection& connection, const Arrival& arrival,
                                       const store::NewPart& part) {
  if (arrival.delivery.carrier != session::Carrier::cell_broadcast) return std::nullopt;
  return store::first_with_this_pdu(connection, part);
}

Ingested quarantine(store::Transaction& transaction, const store::NewPart& part) {
  const auto id = store::insert_part(transaction, part, std::nullopt);
  return {.receipt = {verdict_for(part), id},
          .summary = fmt::format("PDU {} kept in quarantine: {}", id.value, part.quarantined->reason)};
}

std::string summary_of(const Arrival& arrival, MessageId message) {
  const auto& concatenation = arrival.pdu.concatenation;
  if (!concatenation) return fmt::format("message {} stored", message.value);
  return fmt::format("message {} stored, part {} of {}", message.value, concatenation->part, concatenation->total);
}

Ingested store_message(store::Transaction& transaction, const Arrival& arrival, const store::NewPart& part) {
  const auto placed = place(transaction, arrival);
  const auto id = store::insert_part(transaction, part, placed.message);
  if (!placed.news)
    return {.receipt = {session::Verdict::stored, id},
            .summary = fmt::format("part {} of message {} came again", part.part, placed.message.value)};
  return {.receipt = {session::Verdict::stored, id},
          .event = publish(transaction, placed.message, part.iccid, part.received_at),
          .summary = summary_of(arrival, placed.message)};
}

}  // namespace

Ingested ingest(store::Transaction& transaction, const Arrival& arrival) {
  const auto part = part_of(arrival);
  auto known = store::find_unfreed_part(transaction, part);
  if (!known) known = broadcast_before(transaction, arrival, part);
  if (known)
    return {.receipt = {verdict_for(part), *known}, .summary = fmt::format("PDU {} was there already", known->value)};
  // The same PDU as somebody's draft in one memory and received in another is two things.
  const auto twin = store::find_twin(transaction, part);
  if (twin && twin->message.has_value() != part.quarantined.has_value()) return store_twin(transaction, part, *twin);
  if (part.quarantined) return quarantine(transaction, part);
  return store_message(transaction, arrival, part);
}

}  // namespace otpost::daemon
