#include "store/parts.hpp"

#include "store/part_row.hpp"
#include "store/query.hpp"
#include "store/sealed_column.hpp"

namespace otpost::store {

std::optional<PartId> find_unfreed_part(Connection& connection, const NewPart& part) {
  Query found(connection,
              "SELECT id FROM parts WHERE pdu_digest = ?1 AND iccid = ?2 AND memory = ?3 AND slot IS ?4"
              " AND freed_at IS NULL",
              connection.keys().digest(part.pdu.expose()), part.iccid, part.memory, part.slot);
  if (!found.step()) return std::nullopt;
  return PartId{found.integer(0)};
}

std::optional<Twin> find_twin(Connection& connection, const NewPart& part) {
  Query found(connection,
              "SELECT id, message_id FROM parts WHERE pdu_digest = ?1 AND iccid = ?2 AND memory <> ?3"
              " AND freed_at IS NULL",
              connection.keys().digest(part.pdu.expose()), part.iccid, part.memory);
  if (!found.step()) return std::nullopt;
  Twin twin{PartId{found.integer(0)}, std::nullopt};
  if (!found.null(1)) twin.message = MessageId{found.integer(1)};
  return twin;
}

std::optional<PartId> first_with_this_pdu(Connection& connection, const NewPart& part) {
  Query found(connection, "SELECT id FROM parts WHERE pdu_digest = ?1 AND iccid = ?2 ORDER BY id LIMIT 1",
              connection.keys().digest(part.pdu.expose()), part.iccid);
  if (!found.step()) return std::nullopt;
  return PartId{found.integer(0)};
}

PartId insert_part(Transaction& transaction, const NewPart& part, std::optional<MessageId> message) {
  const auto& keys = transaction.connection().keys();
  const auto id = next_id(transaction, "parts");
  const auto reason = part.quarantined.transform([](const Quarantined& known) { return known.reason; });
  Query(transaction,
        "INSERT INTO parts (id, message_id, part, iccid, imei, memory, slot, pdu, pdu_digest, received_at, quarantined)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        id, message, part.part, part.iccid, part.imei, part.memory, part.slot,
        keys.seal(part.pdu.expose(), place_of_pdu(id)), keys.digest(part.pdu.expose()), part.received_at, reason)
      .run();
  if (part.quarantined) note_again(transaction, PartId{id}, *part.quarantined);
  return PartId{id};
}

void mark_freed(Transaction& transaction, const std::vector<PartId>& parts, Time at) {
  for (const auto part : parts)
    Query(transaction, "UPDATE parts SET freed_at = ?2 WHERE id = ?1 AND freed_at IS NULL AND slot IS NOT NULL", part,
          at)
        .run();
}

std::vector<StoredPdu> pdus_of(Connection& connection, MessageId message) {
  std::vector<StoredPdu> pdus;
  Query found(connection,
              "SELECT min(id), part, pdu FROM parts WHERE message_id = ?1 AND pdu IS NOT NULL GROUP BY part"
              " ORDER BY part",
              message);
  while (found.step())
    pdus.push_back({found.small(1), open_column(connection.keys(), found.octets(2), place_of_pdu(found.integer(0)))});
  return pdus;
}

}  // namespace otpost::store
