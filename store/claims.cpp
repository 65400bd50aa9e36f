#include "store/claims.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "store/audit_log.hpp"
#include "store/claim_row.hpp"
#include "store/events.hpp"
#include "store/searchable.hpp"

namespace otpost::store {

namespace {

constexpr std::array<std::pair<ClaimEnd, std::string_view>, 4> ends{{
    {ClaimEnd::code, "code"},
    {ClaimEnd::ended, "ended"},
    {ClaimEnd::expired, "expired"},
    {ClaimEnd::withdrawn, "withdrawn"},
}};

constexpr const char* to_column(inbox::Caller::Kind kind) {
  return kind == inbox::Caller::Kind::user ? "user" : "integration";
}

bool same_service(const std::string& one, const std::string& other) {
  return fold_for_search(one) == fold_for_search(other);
}

bool in_the_way(const Claim& held, const NewClaim& wanted) {
  if (held.number != wanted.number) return false;
  return !held.service || !wanted.service || same_service(*held.service, *wanted.service);
}

bool fits(const Claim& claim, const StoredMessage& message) {
  if (claim.iccid != message.iccid || claim.caught) return false;
  return !claim.service || (message.service && same_service(*claim.service, *message.service));
}

AuditDraft entry_about(const Claim& claim, AuditAction action, const ClaimEnder& who) {
  AuditDraft draft;
  draft.actor = who.actor;
  draft.action = action;
  draft.subject = fmt::format("claim:{}", claim.id.value);
  draft.number = claim.number;
  draft.address = who.address;
  return draft;
}

Claim insert_claim(Transaction& transaction, const NewClaim& wanted, const std::string& iccid, Time at) {
  Claim claim{.id = {},
              .number = wanted.number,
              .iccid = iccid,
              .service = wanted.service,
              .holder = wanted.holder,
              .expires_at = at + wanted.life,
              .caught = {}};
  Query inserted(transaction,
                 "INSERT INTO claims (number, iccid, service, holder, holder_kind, made_at, expires_at)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id",
                 claim.number, claim.iccid, claim.service, claim.holder.name,
                 std::string_view{to_column(claim.holder.kind)}, at, claim.expires_at);
  inserted.step();
  claim.id = ClaimId{inserted.integer(0)};
  return claim;
}

}  // namespace

std::string_view to_text(ClaimEnd end) {
  return std::ranges::find(ends, end, &std::pair<ClaimEnd, std::string_view>::first)->second;
}

std::optional<ClaimEnd> claim_end(std::string_view text) {
  const auto found = std::ranges::find(ends, text, &std::pair<ClaimEnd, std::string_view>::second);
  return found == ends.end() ? std::nullopt : std::optional{found->first};
}

std::variant<Claim, ClaimHeld, ClaimNotPermitted, TooManyClaims> make_claim(Transaction& transaction,
                                                                            const NewClaim& wanted, Time at) {
  const auto iccid = wanted.permitted();
  if (!iccid) return ClaimNotPermitted{};
  end_expired_claims(transaction, at);
  const auto open = open_claims(transaction);
  for (const auto& held : open)
    if (in_the_way(held, wanted)) return ClaimHeld{held};
  const auto of_holder = std::ranges::count(open, wanted.holder, &Claim::holder);
  if (of_holder >= static_cast<std::ptrdiff_t>(claims_a_holder)) return TooManyClaims{};

  auto claim = insert_claim(transaction, wanted, *iccid, at);
  append_audit(transaction, entry_about(claim, AuditAction::claim_made, {wanted.holder.name, wanted.address}), at);
  append_claim_event(transaction, EventType::claimed, claim, at);
  return claim;
}

bool end_claim(Transaction& transaction, ClaimId id, ClaimEnd why, const ClaimEnder& who, Time at) {
  const auto claim = find_open_claim(transaction, id);
  if (!claim) return false;
  Query(transaction, "UPDATE claims SET ended_at = ?2, end_reason = ?3 WHERE id = ?1", id, at, to_text(why)).run();
  auto draft = entry_about(*claim, AuditAction::claim_ended, who);
  draft.detail = to_text(why);
  append_audit(transaction, draft, at);
  append_claim_event(transaction, EventType::released, *claim, at);
  return true;
}

bool end_expired_claims(Transaction& transaction, Time at) {
  bool any = false;
  for (const auto& claim : open_claims(transaction))
    if (claim.expires_at <= at) any = end_claim(transaction, claim.id, ClaimEnd::expired, {}, at) || any;
  return any;
}

void catch_code(Transaction& transaction, MessageId id, Time at) {
  const auto message = find_message(transaction, id);
  if (!message || !message->has_code || message->claimed_by) return;
  for (const auto& claim : open_claims(transaction)) {
    if (!fits(claim, *message) || claim.expires_at <= at) continue;
    Query(transaction, "UPDATE claims SET message_id = ?2 WHERE id = ?1", claim.id, id).run();
    Query(transaction, "UPDATE messages SET claimed_by = ?2 WHERE id = ?1", id, claim.holder.name).run();
    return;
  }
}

std::vector<Claim> open_claims(Connection& connection) {
  std::vector<Claim> claims;
  Query found(connection,
              "SELECT id, number, iccid, service, holder, holder_kind, expires_at, message_id"
              " FROM claims WHERE ended_at IS NULL ORDER BY id");
  while (found.step()) claims.push_back(read_claim(found));
  return claims;
}

std::optional<Claim> find_open_claim(Connection& connection, ClaimId claim) {
  Query found(connection,
              "SELECT id, number, iccid, service, holder, holder_kind, expires_at, message_id"
              " FROM claims WHERE id = ?1 AND ended_at IS NULL",
              claim);
  if (!found.step()) return std::nullopt;
  return read_claim(found);
}

}  // namespace otpost::store
