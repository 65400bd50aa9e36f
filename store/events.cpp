#include "store/events.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "store/claim_row.hpp"
#include "store/message_row.hpp"
#include "store/query.hpp"

namespace otpost::store {

namespace {

constexpr std::array<std::pair<EventType, std::string_view>, 4> types{{
    {EventType::message, "message"},
    {EventType::viewed, "viewed"},
    {EventType::claimed, "claimed"},
    {EventType::released, "released"},
}};

std::string_view to_column(EventType type) {
  return std::ranges::find(types, type, &std::pair<EventType, std::string_view>::first)->second;
}
EventType type_of(std::string_view column) {
  return std::ranges::find(types, column, &std::pair<EventType, std::string_view>::second)->first;
}

struct EventRow {
  EventType type;
  std::optional<MessageId> message{};
  std::optional<std::string> by{};
  std::optional<ClaimId> claim{};
};

EventSeq append(Transaction& transaction, const EventRow& row, const std::string& iccid, Time at) {
  Query appended(transaction,
                 "INSERT INTO events (type, at, iccid, message_id, by, claim_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                 " RETURNING seq",
                 to_column(row.type), at, iccid, row.message, row.by, row.claim);
  appended.step();
  return EventSeq{appended.integer(0)};
}

Event read_event(const Query& row) {
  Event event;
  event.seq = EventSeq{row.integer(0)};
  event.type = type_of(row.text(1));
  event.at = row.time(2);
  event.iccid = row.text(3);
  event.message = MessageId{row.integer(4)};
  event.by = row.text(5);
  if (!row.null(6)) event.claim = read_claim(row, 6);
  event.claim_end = claim_end(row.text(14));
  if (!row.null(15)) event.envelope = read_message(row, 15);
  return event;
}

}  // namespace

EventSeq append_message_event(Transaction& transaction, MessageId message, const std::string& iccid, Time at) {
  return append(transaction, {.type = EventType::message, .message = message}, iccid, at);
}

EventSeq append_viewed_event(Transaction& transaction, MessageId message, const std::string& iccid,
                             const std::string& by, Time at) {
  return append(transaction, {.type = EventType::viewed, .message = message, .by = by}, iccid, at);
}

EventSeq append_claim_event(Transaction& transaction, EventType type, const Claim& claim, Time at) {
  return append(transaction, {.type = type, .claim = claim.id}, claim.iccid, at);
}

void publish_again(Transaction& transaction, const std::string& iccid, Time at) {
  Query(transaction, "DELETE FROM events WHERE iccid = ?1 AND type = 'message'", iccid).run();
  Query(transaction,
        "INSERT INTO events (type, at, iccid, message_id)"
        " SELECT 'message', ?2, iccid, id FROM messages WHERE iccid = ?1 ORDER BY id",
        iccid, at)
      .run();
}

std::vector<Event> events_after(Connection& connection, EventSeq after, std::size_t limit) {
  std::vector<Event> events;
  Query found(connection,
              "SELECT seq, type, at, events.iccid, events.message_id, by,"
              " claims.id, claims.number, claims.iccid, claims.service, holder, holder_kind, claims.expires_at,"
              " claims.message_id, end_reason, envelopes.*"
              " FROM events LEFT JOIN claims ON claims.id = claim_id"
              " LEFT JOIN envelopes ON envelopes.id = events.message_id AND type = 'message'"
              " WHERE seq > ?1 ORDER BY seq LIMIT ?2",
              after, static_cast<std::int64_t>(limit));
  while (found.step()) events.push_back(read_event(found));
  return events;
}

EventSeq last_event(Connection& connection) {
  Query last(connection, "SELECT seq FROM sqlite_sequence WHERE name = 'events'");
  return EventSeq{last.step() ? last.integer(0) : 0};
}

EventSeq first_event(Connection& connection) {
  Query first(connection, "SELECT min(seq) FROM events");
  first.step();
  return first.null(0) ? EventSeq{last_event(connection).value + 1} : EventSeq{first.integer(0)};
}

}  // namespace otpost::store
