#include "store/messages.hpp"

#include <fmt/core.h>

#include "store/message_row.hpp"
#include "store/query.hpp"
#include "store/sealed_column.hpp"
#include "store/searchable.hpp"

namespace otpost::store {

namespace {

// Keyed, for the sender in it may be an alphanumeric one that carries the code.
std::array<std::uint8_t, 32> digest_of(const vault::Keyring& keys, const inbox::SetKey& set) {
  return keys.digest(fmt::format("set\n{}\n{}\n{}\n{}\n{}\n{}", set.iccid, set.sender_type, set.reference, set.width,
                                 set.total, set.sender));
}

std::array<std::uint8_t, 32> digest_of(const vault::Keyring& keys, const ReplaceKey& key) {
  return keys.digest(fmt::format("replace\n{}\n{}\n{}\n{}", key.iccid, key.sender_type, key.type, key.sender));
}

// Notes what the message may be replaced by, and which one it replaces itself.
void note_replacement(Transaction& transaction, std::int64_t message, const ReplaceKey& key) {
  Query(transaction,
        "UPDATE messages SET replace_digest = ?2,"
        " replaces = (SELECT max(id) FROM messages WHERE replace_digest = ?2 AND id < ?1) WHERE id = ?1",
        message, digest_of(transaction.connection().keys(), key))
      .run();
}

struct SealedContent {
  std::vector<std::uint8_t> text;
  std::optional<std::vector<std::uint8_t>> code;
};

SealedContent seal(const vault::Keyring& keys, const MessageContent& content, std::int64_t id) {
  SealedContent sealed{keys.seal(content.text.expose(), place_of_text(id)), std::nullopt};
  if (content.code) sealed.code = keys.seal(content.code->expose(), place_of_code(id));
  return sealed;
}

std::optional<std::string_view> kind_column(const MessageContent& content) {
  if (!content.kind) return std::nullopt;
  return inbox::to_text(*content.kind);
}

std::vector<int> parts_present(Connection& connection, MessageId message) {
  std::vector<int> present;
  Query found(connection, "SELECT DISTINCT part FROM parts WHERE message_id = ?1 ORDER BY part", message);
  while (found.step()) present.push_back(found.small(0));
  return present;
}

}  // namespace

std::vector<inbox::OpenSet> find_open_sets(Connection& connection, const inbox::SetKey& key) {
  std::vector<inbox::OpenSet> sets;
  Query found(connection,
              "SELECT id, received_at, sent_at FROM messages WHERE set_digest = ?1 AND parts_have < parts_total"
              " AND destroyed_at IS NULL ORDER BY id DESC",
              digest_of(connection.keys(), key));
  while (found.step()) {
    const MessageId message{found.integer(0)};
    sets.push_back({message, found.time(1), parts_present(connection, message), found.optional_time(2)});
  }
  return sets;
}

MessageId insert_message(Transaction& transaction, const NewMessage& message) {
  const auto& keys = transaction.connection().keys();
  const auto& content = message.content;
  const auto id = next_id(transaction, "messages");
  const auto sealed = seal(keys, content, id);
  std::optional<std::array<std::uint8_t, 32>> set_digest;
  if (message.set) set_digest = digest_of(keys, *message.set);
  Query(transaction,
        "INSERT INTO messages (id, iccid, sender, sent_at, received_at, set_digest, parts_have, parts_total, repeated,"
        " text, code, masked, service, domain, kind, expires_at, searchable)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        id, message.iccid, message.sender, message.sent_at, message.received_at, set_digest, content.parts_have,
        message.set ? message.set->total : 1, message.repeated, sealed.text, sealed.code, content.masked,
        content.service, content.domain, kind_column(content), content.expires_at,
        searchable_line(message.sender, content.service, content.masked))
      .run();
  if (message.replace) note_replacement(transaction, id, *message.replace);
  return MessageId{id};
}

void update_content(Transaction& transaction, MessageId message, const std::string& sender,
                    const MessageContent& content) {
  const auto known = find_message(transaction, message);
  if (!known || known->destroyed) return;
  const auto sealed = seal(transaction.connection().keys(), content, message.value);
  Query(transaction,
        "UPDATE messages SET text = ?2, code = ?3, masked = ?4, service = ?5, domain = ?6, kind = ?7, expires_at = ?8,"
        " parts_have = ?9, incomplete = incomplete AND ?9 < parts_total, searchable = ?10, sender = ?11 WHERE id = ?1",
        message, sealed.text, sealed.code, content.masked, content.service, content.domain, kind_column(content),
        content.expires_at, content.parts_have, searchable_line(sender, content.service, content.masked), sender)
      .run();
}

std::vector<MessageId> mark_incomplete(Transaction& transaction, Time began_before) {
  std::vector<MessageId> marked;
  {
    Query found(transaction,
                "SELECT id FROM messages WHERE set_digest IS NOT NULL AND parts_have < parts_total AND NOT incomplete"
                " AND received_at < ?1 ORDER BY id",
                began_before);
    while (found.step()) marked.push_back(MessageId{found.integer(0)});
  }
  for (const auto message : marked)
    Query(transaction, "UPDATE messages SET incomplete = 1 WHERE id = ?1", message).run();
  return marked;
}

bool destroy_content(Transaction& transaction, MessageId message, Time at) {
  const auto known = find_message(transaction, message);
  if (!known || known->destroyed) return false;
  Query(transaction, "UPDATE messages SET text = NULL, code = NULL, destroyed_at = ?2 WHERE id = ?1", message, at)
      .run();
  Query(transaction, "UPDATE parts SET pdu = NULL WHERE message_id = ?1", message).run();
  return true;
}

}  // namespace otpost::store
