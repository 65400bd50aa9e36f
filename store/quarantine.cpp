#include "store/quarantine.hpp"

#include <algorithm>
#include <functional>
#include <limits>

#include "store/part_row.hpp"
#include "store/query.hpp"
#include "store/sealed_column.hpp"

namespace otpost::store {

namespace {

// The SIMs that messages are of, a step along the index for each.
std::vector<std::string> sims_with_messages(Connection& connection) {
  std::vector<std::string> sims;
  for (std::string last;;) {
    Query next(connection, "SELECT iccid FROM messages WHERE iccid > ?1 ORDER BY iccid LIMIT 1", last);
    if (!next.step()) return sims;
    last = sims.emplace_back(next.text(0));
  }
}

QuarantineEntry read_entry(const Query& row) {
  QuarantineEntry entry;
  entry.id = PartId{row.integer(0)};
  entry.iccid = row.text(1);
  entry.received_at = row.time(2);
  entry.known.reason = row.text(3);
  entry.known.type = row.text(4);
  entry.known.sender = row.text(5);
  entry.known.sent_at = row.optional_time(6);
  entry.known.fault = row.optional_text(7);
  entry.known.decoder = row.small(8);
  if (!row.null(9)) entry.message = MessageId{row.integer(9)};
  entry.parts_have = row.small(10);
  entry.parts_total = row.small(11);
  return entry;
}

void append(std::vector<QuarantineEntry>& entries, Query& found) {
  while (found.step()) entries.push_back(read_entry(found));
}

void append_quarantined(std::vector<QuarantineEntry>& entries, Connection& connection, PartId below,
                        std::int64_t most) {
  Query found(connection,
              "SELECT id, iccid, received_at, quarantined, coalesce(type, ''), coalesce(sender, ''), sent_at, fault,"
              " coalesce(decoder, 0), NULL, 1, 1"
              " FROM parts WHERE quarantined IS NOT NULL AND id < ?1 ORDER BY id DESC LIMIT ?2",
              below, most);
  append(entries, found);
}

// By their first parts: one decoded late has a younger number than others that came after it.
void append_messages(std::vector<QuarantineEntry>& entries, Connection& connection, const std::string& iccid,
                     PartId below, std::int64_t most) {
  Query found(connection,
              "SELECT parts.id, messages.iccid, messages.received_at, 'unknown-sim', 'deliver', messages.sender,"
              " messages.sent_at, NULL, 0, messages.id, parts_have, parts_total"
              " FROM messages JOIN parts ON parts.id = (SELECT min(id) FROM parts WHERE message_id = messages.id)"
              " WHERE messages.iccid = ?1 AND parts.id < ?2 ORDER BY parts.id DESC LIMIT ?3",
              iccid, below, most);
  append(entries, found);
}

std::vector<QuarantinedPdu> read_pdus(Connection& connection, Query& found) {
  std::vector<QuarantinedPdu> pdus;
  while (found.step()) {
    QuarantinedPdu one;
    one.id = PartId{found.integer(0)};
    one.iccid = found.text(1);
    one.imei = found.text(2);
    one.memory = found.text(3);
    one.received_at = found.time(4);
    one.reason = found.text(5);
    one.pdu = open_column(connection.keys(), found.octets(6), place_of_pdu(one.id.value));
    pdus.push_back(std::move(one));
  }
  return pdus;
}

}  // namespace

QuarantinePage page_of_quarantine(Connection& connection, const QuarantineFilter& filter) {
  const auto below = filter.before.value_or(PartId{std::numeric_limits<std::int64_t>::max()});
  const auto most = static_cast<std::int64_t>(filter.limit) + 1;
  QuarantinePage page;
  append_quarantined(page.entries, connection, below, most);
  for (const auto& iccid : sims_with_messages(connection))
    if (std::ranges::find(filter.named_iccids, iccid) == filter.named_iccids.end())
      append_messages(page.entries, connection, iccid, below, most);

  std::ranges::sort(page.entries, std::greater{}, [](const QuarantineEntry& entry) { return entry.id.value; });
  if (page.entries.size() > filter.limit) {
    page.entries.resize(filter.limit);
    if (!page.entries.empty()) page.next = page.entries.back().id;
  }
  return page;
}

std::vector<QuarantinedPdu> quarantined_after(Connection& connection, PartId after, std::size_t limit) {
  Query found(connection,
              "SELECT id, iccid, imei, memory, received_at, quarantined, pdu FROM parts"
              " WHERE quarantined IS NOT NULL AND id > ?1 ORDER BY id LIMIT ?2",
              after, static_cast<std::int64_t>(limit));
  return read_pdus(connection, found);
}

std::vector<QuarantinedPdu> left_by_older_decoders(Connection& connection, int decoder, PartId after,
                                                   std::size_t limit) {
  Query found(connection,
              "SELECT id, iccid, imei, memory, received_at, quarantined, pdu FROM parts"
              " WHERE quarantined IS NOT NULL AND coalesce(decoder, 0) < ?1 AND id > ?2 ORDER BY id LIMIT ?3",
              decoder, after, static_cast<std::int64_t>(limit));
  return read_pdus(connection, found);
}

std::optional<MessageId> message_of_twin(Connection& connection, const QuarantinedPdu& pdu) {
  Query found(connection,
              "SELECT message_id FROM parts WHERE pdu_digest = ?1 AND iccid = ?2 AND memory <> ?3"
              " AND message_id IS NOT NULL AND id < ?4 AND (freed_at IS NULL OR freed_at > ?5)",
              connection.keys().digest(pdu.pdu.expose()), pdu.iccid, pdu.memory, pdu.id, pdu.received_at);
  if (!found.step()) return std::nullopt;
  return MessageId{found.integer(0)};
}

void note_again(Transaction& transaction, PartId part, const Quarantined& known) {
  Query(transaction,
        "UPDATE parts SET quarantined = ?2, type = ?3, sender = ?4, sent_at = ?5, fault = ?6, decoder = ?7"
        " WHERE id = ?1 AND quarantined IS NOT NULL",
        part, known.reason, known.type, known.sender, known.sent_at, known.fault, known.decoder)
      .run();
}

void release_from_quarantine(Transaction& transaction, PartId part, MessageId message, int number) {
  Query(transaction,
        "UPDATE parts SET message_id = ?2, part = ?3, quarantined = NULL, type = NULL, sender = NULL, sent_at = NULL,"
        " fault = NULL, decoder = NULL WHERE id = ?1 AND quarantined IS NOT NULL",
        part, message, number)
      .run();
}

}  // namespace otpost::store
