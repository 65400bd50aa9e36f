#include "store/tokens.hpp"

#include <fmt/core.h>

#include "store/audit_log.hpp"
#include "store/query.hpp"
#include "store/sealed_column.hpp"
#include "store/token_row.hpp"

namespace otpost::store {

namespace {

std::string say(const std::vector<inbox::TokenGrant>& grants) {
  std::string said = "grants";
  for (const auto& grant : grants) {
    said += fmt::format(" {}:{}", grant.group, inbox::to_text(grant.permission));
    if (grant.until) said += " until " + to_rfc3339(*grant.until);
  }
  return said;
}

std::string say(const TokenChange& change) {
  std::string said;
  if (change.issuer) said += "issuer; ";
  if (change.account) said += "account; ";
  if (change.grants) said += say(*change.grants) + "; ";
  return said.substr(0, said.size() - 2);
}

void record(Transaction& transaction, AuditAction action, TokenId token, const TokenActor& actor, std::string detail,
            Time at) {
  AuditDraft draft;
  draft.actor = actor.name;
  draft.action = action;
  draft.subject = subject_of(token);
  draft.address = actor.address;
  draft.detail = std::move(detail);
  append_audit(transaction, draft, at);
}

void insert_grants(Transaction& transaction, TokenId token, const std::vector<inbox::TokenGrant>& grants) {
  for (const auto& grant : grants)
    Query(transaction, "INSERT INTO token_grants (token_id, group_name, permission, until) VALUES (?1, ?2, ?3, ?4)",
          token, grant.group, inbox::to_text(grant.permission), grant.until)
        .run();
}

void read_grants(Connection& connection, StoredToken& token) {
  Query found(connection,
              "SELECT group_name, permission, until FROM token_grants WHERE token_id = ?1 ORDER BY group_name",
              token.id);
  while (found.step()) {
    const auto permission = inbox::token_permission(found.text(1)).value_or(inbox::TokenPermission::code);
    token.grants.push_back({found.text(0), permission, found.optional_time(2)});
  }
}

StoredToken read_token(const Query& row) {
  StoredToken token;
  token.id = TokenId{row.integer(0)};
  token.issuer = row.text(1);
  token.account = row.text(2);
  token.totp = read_totp(row, 3);
  token.created_at = row.time(7);
  token.created_by = row.text(8);
  return token;
}

}  // namespace

TokenId insert_token(Transaction& transaction, const vault::Authenticator& authenticator,
                     const std::vector<inbox::TokenGrant>& grants, const TokenActor& actor, Time at) {
  const TokenId id{next_id(transaction, "tokens")};
  const auto& totp = authenticator.totp;
  const auto seed = authenticator.seed.expose();
  const std::string_view octets(reinterpret_cast<const char*>(seed.data()), seed.size());
  Query(transaction,
        "INSERT INTO tokens (id, issuer, account, algorithm, digits, period_s, steam, seed, created_at, created_by)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        id, authenticator.issuer, authenticator.account, vault::to_text(totp.algorithm), totp.digits,
        static_cast<std::int64_t>(totp.period.count()), totp.alphabet == vault::TotpAlphabet::steam,
        transaction.connection().keys().seal(octets, place_of_seed(id)), at, actor.name)
      .run();
  insert_grants(transaction, id, grants);
  record(transaction, AuditAction::token_created, id, actor, say(grants), at);
  return id;
}

std::optional<StoredToken> find_token(Connection& connection, TokenId id) {
  std::optional<StoredToken> token;
  {
    Query found(connection,
                "SELECT id, issuer, account, algorithm, digits, period_s, steam, created_at, created_by"
                " FROM tokens WHERE id = ?1",
                id);
    if (!found.step()) return std::nullopt;
    token = read_token(found);
  }
  read_grants(connection, *token);
  return token;
}

std::vector<StoredToken> all_tokens(Connection& connection) {
  std::vector<StoredToken> tokens;
  {
    Query found(connection,
                "SELECT id, issuer, account, algorithm, digits, period_s, steam, created_at, created_by"
                " FROM tokens ORDER BY issuer COLLATE NOCASE, account COLLATE NOCASE, id");
    while (found.step()) tokens.push_back(read_token(found));
  }
  for (auto& token : tokens) read_grants(connection, token);
  return tokens;
}

bool change_token(Transaction& transaction, TokenId id, const TokenChange& change, const TokenActor& actor, Time at) {
  const auto before = find_token(transaction, id);
  if (!before) return false;
  Query(transaction, "UPDATE tokens SET issuer = ?2, account = ?3 WHERE id = ?1", id,
        change.issuer.value_or(before->issuer), change.account.value_or(before->account))
      .run();
  if (change.grants) {
    Query(transaction, "DELETE FROM token_grants WHERE token_id = ?1", id).run();
    insert_grants(transaction, id, *change.grants);
  }
  record(transaction, AuditAction::token_changed, id, actor, say(change), at);
  return true;
}

bool delete_token(Transaction& transaction, TokenId id, const TokenActor& actor, Time at) {
  bool deleted = false;
  {
    Query gone(transaction, "DELETE FROM tokens WHERE id = ?1 RETURNING 1", id);
    deleted = gone.step();
  }
  if (deleted) record(transaction, AuditAction::token_deleted, id, actor, "", at);
  return deleted;
}

std::vector<std::string> sims_of_service(Connection& connection, const std::string& service) {
  std::vector<std::string> sims;
  if (service.empty()) return sims;
  Query found(connection, "SELECT DISTINCT iccid FROM messages WHERE service = ?1 COLLATE NOCASE ORDER BY iccid",
              service);
  while (found.step()) sims.push_back(found.text(0));
  return sims;
}

}  // namespace otpost::store
