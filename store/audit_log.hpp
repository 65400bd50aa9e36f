// The audit log: hash-chained entries of ids and names, never a text, a code, a seed or a hash of one. SCHEMA.md says
// what is hashed.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "store/connection.hpp"
#include "store/writer.hpp"

namespace otpost::store {

enum class AuditAction {
  message_viewed,
  token_code_viewed,
  token_seed_viewed,
  token_created,
  token_changed,
  token_deleted,
  session_opened,
  session_refused,
  session_closed,
  claim_made,
  claim_ended,
  config_loaded,
  config_refused,
  retention_applied,
  sink_failed,
  sink_recovered,
  started,
  stopped,
  denied,
};
// The contract's words: "message.viewed", …
[[nodiscard]] std::string_view to_text(AuditAction action);
[[nodiscard]] std::optional<AuditAction> audit_action(std::string_view text);

// What happened. Each field is bounded to 1 KiB (longer is cut): an entry never fails for its size.
struct AuditDraft {
  std::string actor{};  // a name from the config; "otpost" for the daemon itself; as typed for a refused sign-in
  AuditAction action = AuditAction::denied;
  std::string subject{};  // "message:17", "user:ana"; may be empty
  std::string number{};   // E.164; may be empty
  std::string outcome = "ok";
  std::string address{};  // of the client; may be empty
  std::string detail{};   // may be empty
};

struct AuditEntry {
  AuditSeq seq;
  Time at{};
  std::string actor, action, subject, number, outcome, address, detail;
  std::string previous, hash;  // lower-case hex, SHA-256
};

// Adds the entry to the open transaction. Its seq becomes a fact with the commit.
AuditEntry append_audit(Transaction& transaction, const AuditDraft& draft, Time at);

// An entry of its own, committed when this returns.
boost::asio::awaitable<AuditEntry> record_audit(Writer& writer, AuditDraft draft, Time at);

struct AuditFilter {
  std::string actor{}, action{}, subject{};  // empty: any
  std::optional<AuditSeq> before{};          // newest first, below this
  std::optional<AuditSeq> after{};           // oldest first, above this
  std::size_t limit = 50;
};
struct AuditPage {
  std::vector<AuditEntry> entries;
  std::optional<AuditSeq> next;
};
[[nodiscard]] AuditPage page_of_audit(Connection& connection, const AuditFilter& filter);
// The seq of the last entry; 0 before the first.
[[nodiscard]] AuditSeq last_audit(Connection& connection);

// Checks the whole chain and its signed checkpoints. `first_wrong`: the first entry that is wrong, and `why`.
struct Verification {
  std::int64_t entries = 0;
  std::optional<AuditSeq> first_wrong;
  std::string why;
  [[nodiscard]] bool holds() const { return why.empty(); }
};
[[nodiscard]] Verification verify_audit(Connection& connection);
// Over exported entries (JSON lines are parsed by the caller), oldest first.
[[nodiscard]] Verification verify_chain(const std::vector<AuditEntry>& entries);

// Covers the log so far by an Ed25519 signature of its head: at every orderly stop, and every 1,000 entries.
void append_checkpoint(Transaction& transaction, Time at);

}  // namespace otpost::store
