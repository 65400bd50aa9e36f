#include "store/audit_log.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "gateway/vault/keyring.hpp"
#include "store/audit_chain.hpp"
#include "store/audit_row.hpp"
#include "store/audit_text.hpp"
#include "store/query.hpp"

namespace otpost::store {

namespace {

constexpr std::int64_t entries_a_checkpoint = 1000;

constexpr std::array<std::pair<AuditAction, std::string_view>, 19> names{{
    {AuditAction::message_viewed, "message.viewed"},
    {AuditAction::token_code_viewed, "token.code_viewed"},
    {AuditAction::token_seed_viewed, "token.seed_viewed"},
    {AuditAction::token_created, "token.created"},
    {AuditAction::token_changed, "token.changed"},
    {AuditAction::token_deleted, "token.deleted"},
    {AuditAction::session_opened, "session.opened"},
    {AuditAction::session_refused, "session.refused"},
    {AuditAction::session_closed, "session.closed"},
    {AuditAction::claim_made, "claim.made"},
    {AuditAction::claim_ended, "claim.ended"},
    {AuditAction::config_loaded, "config.loaded"},
    {AuditAction::config_refused, "config.refused"},
    {AuditAction::retention_applied, "retention.applied"},
    {AuditAction::sink_failed, "sink.failed"},
    {AuditAction::sink_recovered, "sink.recovered"},
    {AuditAction::started, "started"},
    {AuditAction::stopped, "stopped"},
    {AuditAction::denied, "denied"},
}};

struct Head {
  AuditSeq seq{0};
  std::string hash = hash_before_all();
};

Head head_of(Connection& connection) {
  Query last(connection, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
  if (!last.step()) return {};
  return {AuditSeq{last.integer(0)}, to_hex(last.octets(1))};
}

void insert(Transaction& transaction, const AuditEntry& entry) {
  Query(transaction,
        "INSERT INTO audit (seq, at, actor, action, subject, number, outcome, address, detail, previous, hash)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        entry.seq, entry.at, entry.actor, entry.action, entry.subject, entry.number, entry.outcome, entry.address,
        entry.detail, hash_from_hex(entry.previous), hash_from_hex(entry.hash))
      .run();
}

}  // namespace

std::string_view to_text(AuditAction action) {
  return std::ranges::find(names, action, &std::pair<AuditAction, std::string_view>::first)->second;
}

std::optional<AuditAction> audit_action(std::string_view text) {
  const auto found = std::ranges::find(names, text, &std::pair<AuditAction, std::string_view>::second);
  if (found == names.end()) return std::nullopt;
  return found->first;
}

AuditSeq last_audit(Connection& connection) {
  return head_of(connection).seq;
}

AuditEntry append_audit(Transaction& transaction, const AuditDraft& draft, Time at) {
  const auto head = head_of(transaction);
  AuditEntry entry;
  entry.seq = AuditSeq{head.seq.value + 1};
  entry.at = at;
  entry.actor = bounded_audit_text(draft.actor);
  entry.action = to_text(draft.action);
  entry.subject = bounded_audit_text(draft.subject);
  entry.number = bounded_audit_text(draft.number);
  entry.outcome = bounded_audit_text(draft.outcome);
  entry.address = bounded_audit_text(draft.address);
  entry.detail = bounded_audit_text(draft.detail);
  entry.previous = head.hash;
  entry.hash = hash_of(entry);
  insert(transaction, entry);
  if (entry.seq.value % entries_a_checkpoint == 0) append_checkpoint(transaction, at);
  return entry;
}

boost::asio::awaitable<AuditEntry> record_audit(Writer& writer, AuditDraft draft, Time at) {
  auto work = [draft = std::move(draft), at](Transaction& transaction) { return append_audit(transaction, draft, at); };
  co_return co_await writer.commit(std::move(work));
}

AuditPage page_of_audit(Connection& connection, const AuditFilter& filter) {
  const bool forward = filter.after.has_value();
  const auto above = filter.after.value_or(AuditSeq{0});
  const auto below = filter.before.value_or(AuditSeq{std::numeric_limits<std::int64_t>::max()});
  static constexpr const char* oldest_first =
      "SELECT * FROM audit WHERE seq > ?1 AND seq < ?2 AND (?3 = '' OR actor = ?3) AND (?4 = '' OR action = ?4)"
      " AND (?5 = '' OR subject = ?5) ORDER BY seq LIMIT ?6";
  static constexpr const char* newest_first =
      "SELECT * FROM audit WHERE seq > ?1 AND seq < ?2 AND (?3 = '' OR actor = ?3) AND (?4 = '' OR action = ?4)"
      " AND (?5 = '' OR subject = ?5) ORDER BY seq DESC LIMIT ?6";
  Query found(connection, forward ? oldest_first : newest_first, above, below, filter.actor, filter.action,
              filter.subject, static_cast<std::int64_t>(filter.limit + 1));
  AuditPage page;
  while (found.step()) page.entries.push_back(read_audit_entry(found));
  if (page.entries.size() > filter.limit) {
    page.entries.pop_back();
    if (!page.entries.empty()) page.next = page.entries.back().seq;
  }
  return page;
}

void append_checkpoint(Transaction& transaction, Time at) {
  const auto head = head_of(transaction);
  Query covered(transaction, "SELECT coalesce(max(seq), 0) FROM audit_checkpoints");
  covered.step();
  if (covered.integer(0) >= head.seq.value) return;
  const auto signature = transaction.connection().keys().sign(checkpoint_text(head.seq, head.hash, at));
  Query(transaction, "INSERT INTO audit_checkpoints (seq, at, hash, signature) VALUES (?1, ?2, ?3, ?4)", head.seq, at,
        hash_from_hex(head.hash), signature)
      .run();
}

}  // namespace otpost::store
