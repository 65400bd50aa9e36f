#include "store/views.hpp"

#include <fmt/core.h>

#include "store/audit_log.hpp"
#include "store/message_row.hpp"
#include "store/query.hpp"
#include "store/sealed_column.hpp"

namespace otpost::store {

namespace {

struct SealedMessage {
  std::string iccid;
  bool destroyed = false;
  std::vector<std::uint8_t> text, code;
};

// What the transaction has written; a fact with its commit.
struct RecordedView {
  AuditSeq seq;
  SealedMessage sealed;
};

std::optional<SealedMessage> find_sealed(Connection& connection, MessageId message) {
  Query found(connection, "SELECT iccid, destroyed_at IS NOT NULL, text, code FROM messages WHERE id = ?1", message);
  if (!found.step()) return std::nullopt;
  return SealedMessage{found.text(0), found.is(1), found.octets(2), found.octets(3)};
}

AuditSeq write_view(Transaction& transaction, const ViewRequest& request, const SealedMessage& sealed,
                    const std::string& number, Time at) {
  AuditDraft draft;
  draft.actor = request.viewer;
  draft.action = AuditAction::message_viewed;
  draft.subject = fmt::format("message:{}", request.message.value);
  draft.number = number;
  draft.address = request.address;
  const auto entry = append_audit(transaction, draft, at);
  append_viewed_event(transaction, request.message, sealed.iccid, request.viewer, at);
  Query(transaction, "INSERT INTO views (message_id, by, at, audit_seq) VALUES (?1, ?2, ?3, ?4)", request.message,
        request.viewer, at, entry.seq)
      .run();
  Query(transaction, "UPDATE messages SET views = views + 1 WHERE id = ?1", request.message).run();
  return entry.seq;
}

Result<RecordedView> check_then_write(Transaction& transaction, const ViewRequest& request, Time at) {
  auto sealed = find_sealed(transaction, request.message);
  if (!sealed) return ViewError::not_found;
  const auto number = request.permitted(sealed->iccid);
  if (!number) return ViewError::not_permitted;
  if (sealed->destroyed) return ViewError::destroyed;
  const auto seq = write_view(transaction, request, *sealed, *number, at);
  return RecordedView{seq, std::move(*sealed)};
}

}  // namespace

boost::asio::awaitable<Result<AuditedView>> record_view(Writer& writer, ViewRequest request, Time at) {
  const auto message = request.message;
  auto work = [request = std::move(request), at](Transaction& transaction) {
    return check_then_write(transaction, request, at);
  };
  auto recorded = co_await writer.commit(std::move(work));
  if (!recorded) co_return recorded.error();
  // The commit has returned: the entry is on disk.
  const CommittedEntry entry(recorded->seq, message, at);
  co_return AuditedView(entry, std::move(recorded->sealed.text), std::move(recorded->sealed.code));
}

Revealed reveal(const AuditedView& view, const vault::Keyring& keys) {
  const auto message = view.entry().message().value;
  Revealed revealed{open_column(keys, view.sealed_text(), place_of_text(message)), std::nullopt};
  if (!view.sealed_code().empty()) revealed.code = open_column(keys, view.sealed_code(), place_of_code(message));
  return revealed;
}

std::vector<View> views_of(Connection& connection, MessageId message) {
  std::vector<View> views;
  Query found(connection, "SELECT by, at FROM views WHERE message_id = ?1 ORDER BY id", message);
  while (found.step()) views.push_back({found.text(0), found.time(1)});
  return views;
}

}  // namespace otpost::store
