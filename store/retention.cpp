#include "store/retention.hpp"

#include <vector>

#include "gateway/base/identifiers.hpp"
#include "store/messages.hpp"
#include "store/query.hpp"

namespace otpost::store {

namespace {

std::vector<MessageId> found(Connection& connection, const char* sql, Time before) {
  std::vector<MessageId> messages;
  Query due(connection, sql, before, retention_batch);
  while (due.step()) messages.push_back(MessageId{due.integer(0)});
  return messages;
}

// Events are numbered in the order of time: what is old is at the front.
void remove_events(Transaction& transaction, Time before) {
  Query(transaction,
        "DELETE FROM events WHERE seq IN"
        " (SELECT seq FROM (SELECT seq, at FROM events ORDER BY seq LIMIT ?2) WHERE at < ?1)",
        before, retention_batch)
      .run();
}

void remove(Transaction& transaction, MessageId message) {
  Query(transaction, "DELETE FROM parts WHERE message_id = ?1", message).run();
  Query(transaction, "DELETE FROM messages WHERE id = ?1", message).run();  // its views go with it
}

}  // namespace

RetentionResult apply_retention(Transaction& transaction, const RetentionCutoffs& cutoffs, Time now) {
  RetentionResult result;
  // Messages, too, are numbered as they come.
  const auto old = found(transaction,
                         "SELECT id FROM (SELECT id, received_at FROM messages ORDER BY id LIMIT ?2)"
                         " WHERE received_at < ?1",
                         cutoffs.messages);
  for (const auto message : old) remove(transaction, message);
  remove_events(transaction, cutoffs.messages);
  Query(transaction, "DELETE FROM token_views WHERE step IS NOT NULL AND at < ?1", cutoffs.messages).run();
  Query(transaction, "DELETE FROM claims WHERE made_at < ?1 AND ended_at IS NOT NULL", cutoffs.messages).run();
  Query(transaction, "DELETE FROM parts WHERE quarantined IS NOT NULL AND received_at < ?1", cutoffs.messages).run();

  const auto readable = found(
      transaction, "SELECT id FROM messages WHERE destroyed_at IS NULL AND received_at < ?1 LIMIT ?2", cutoffs.texts);
  for (const auto message : readable) destroy_content(transaction, message, now);

  result.messages = static_cast<std::int64_t>(old.size());
  result.texts = static_cast<std::int64_t>(readable.size());
  result.done = result.messages < retention_batch && result.texts < retention_batch;
  return result;
}

}  // namespace otpost::store
