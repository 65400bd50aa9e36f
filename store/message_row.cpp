#include "store/message_row.hpp"

namespace otpost::store {

StoredMessage read_message(const Query& row, int first) {
  int column = first;
  StoredMessage message;
  message.id = MessageId{row.integer(column++)};
  message.iccid = row.text(column++);
  message.sender = row.text(column++);
  message.sent_at = row.optional_time(column++);
  message.received_at = row.time(column++);
  message.service = row.optional_text(column++);
  message.domain = row.optional_text(column++);
  message.kind = inbox::code_kind_from_text(row.text(column++));
  message.masked = row.text(column++);
  message.has_code = row.is(column++);
  message.expires_at = row.optional_time(column++);
  message.parts_have = row.small(column++);
  message.parts_total = row.small(column++);
  message.incomplete = row.is(column++);
  message.repeated = row.is(column++);
  message.destroyed = row.is(column++);
  message.views = row.small(column++);
  message.claimed_by = row.optional_text(column++);
  if (!row.null(column)) message.replaces = MessageId{row.integer(column)};
  return message;
}

std::optional<StoredMessage> find_message(Connection& connection, MessageId message) {
  Query found(connection, "SELECT * FROM envelopes WHERE id = ?1", message);
  if (!found.step()) return std::nullopt;
  return read_message(found);
}

}  // namespace otpost::store
