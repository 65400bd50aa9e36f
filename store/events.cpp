#include "store/events.hpp"

#include "store/message_row.hpp"
#include "store/query.hpp"

namespace otpost::store {

namespace {

EventSeq append(Transaction& transaction, std::string_view type, MessageId message, const std::string& iccid,
                const std::optional<std::string>& by, Time at) {
  Query appended(transaction,
                 "INSERT INTO events (type, at, iccid, message_id, by) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING seq", type,
                 at, iccid, message, by);
  appended.step();
  return EventSeq{appended.integer(0)};
}

Event read_event(const Query& row) {
  Event event;
  event.seq = EventSeq{row.integer(0)};
  event.type = row.text(1) == "viewed" ? EventType::viewed : EventType::message;
  event.at = row.time(2);
  event.iccid = row.text(3);
  event.message = MessageId{row.integer(4)};
  event.by = row.text(5);
  if (event.type == EventType::message && !row.null(6)) event.envelope = read_message(row, 6);
  return event;
}

}  // namespace

EventSeq append_message_event(Transaction& transaction, MessageId message, const std::string& iccid, Time at) {
  return append(transaction, "message", message, iccid, std::nullopt, at);
}

EventSeq append_viewed_event(Transaction& transaction, MessageId message, const std::string& iccid,
                             const std::string& by, Time at) {
  return append(transaction, "viewed", message, iccid, by, at);
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
              "SELECT seq, type, at, events.iccid, message_id, by, envelopes.*"
              " FROM events LEFT JOIN envelopes ON envelopes.id = message_id AND type = 'message'"
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
