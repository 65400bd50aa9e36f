#include "store/token_views.hpp"

#include <fmt/core.h>

#include <cassert>

#include "store/audit_log.hpp"
#include "store/query.hpp"
#include "store/sealed_column.hpp"
#include "store/token_row.hpp"

namespace otpost::store {

namespace {

using inbox::TokenPermission;

// What the transaction has written; a fact with its commit.
struct Recorded {
  AuditSeq audit;
  StoredToken token;
  std::int64_t step = 0;
  std::vector<std::uint8_t> sealed_seed;
  std::vector<View> shown_before;
};

std::vector<std::uint8_t> sealed_seed_of(Connection& connection, TokenId token) {
  Query found(connection, "SELECT seed FROM tokens WHERE id = ?1", token);
  return found.step() ? found.octets(0) : std::vector<std::uint8_t>{};
}

SecretBytes open_seed(const vault::Keyring& keys, TokenId token, const std::vector<std::uint8_t>& sealed) {
  const auto seed = open_column(keys, sealed, place_of_seed(token));
  const auto text = seed.expose();
  return SecretBytes(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

std::vector<View> viewers_of_step(Connection& connection, TokenId token, std::int64_t step) {
  std::vector<View> viewers;
  Query found(connection, "SELECT by, at FROM token_views WHERE token_id = ?1 AND step = ?2 ORDER BY id", token, step);
  while (found.step()) viewers.push_back({found.text(0), found.time(1)});
  return viewers;
}

AuditSeq write_view(Transaction& transaction, const TokenViewRequest& request, std::optional<std::int64_t> step,
                    Time at) {
  AuditDraft draft;
  draft.actor = request.viewer.name;
  draft.action = step ? AuditAction::token_code_viewed : AuditAction::token_seed_viewed;
  draft.subject = subject_of(request.token);
  draft.address = request.viewer.address;
  if (step) draft.detail = fmt::format("step {}", *step);
  const auto entry = append_audit(transaction, draft, at);
  Query(transaction, "INSERT INTO token_views (token_id, by, at, step, audit_seq) VALUES (?1, ?2, ?3, ?4, ?5)",
        request.token, request.viewer.name, at, step, entry.seq)
      .run();
  return entry.seq;
}

Result<Recorded> check_then_write(Transaction& transaction, const TokenViewRequest& request, Time at) {
  auto token = find_token(transaction, request.token);
  if (!token) return ViewError::not_found;
  if (!request.permitted(token->grants)) return ViewError::not_permitted;
  Recorded recorded;
  std::optional<std::int64_t> step;
  if (request.what == TokenPermission::code) {
    step = vault::totp_step(token->totp, at);
    recorded.step = *step;
    recorded.shown_before = viewers_of_step(transaction, request.token, *step);
  }
  recorded.sealed_seed = sealed_seed_of(transaction, request.token);
  recorded.audit = write_view(transaction, request, step, at);
  recorded.token = std::move(*token);
  return recorded;
}

}  // namespace

boost::asio::awaitable<Result<AuditedTokenView>> record_token_view(Writer& writer, TokenViewRequest request, Time at) {
  const auto what = request.what;
  auto work = [request = std::move(request), at](Transaction& transaction) {
    return check_then_write(transaction, request, at);
  };
  auto recorded = co_await writer.commit(std::move(work));
  if (!recorded) co_return recorded.error();
  // The commit has returned: the entry is on disk.
  AuditedTokenView view;
  view.what_ = what;
  view.audit_ = recorded->audit;
  view.token_ = std::move(recorded->token);
  view.step_ = recorded->step;
  view.sealed_seed_ = std::move(recorded->sealed_seed);
  view.shown_before_ = std::move(recorded->shown_before);
  co_return std::move(view);
}

SecretText reveal_code(const AuditedTokenView& view, const vault::Keyring& keys) {
  assert(view.what_ == TokenPermission::code);
  const auto seed = open_seed(keys, view.token_.id, view.sealed_seed_);
  return vault::totp_code(seed, view.token_.totp, view.step_);
}

SecretText reveal_uri(const AuditedTokenView& view, const vault::Keyring& keys) {
  assert(view.what_ == TokenPermission::seed);
  const auto& token = view.token_;
  return vault::to_otpauth_uri({token.issuer, token.account, token.totp, open_seed(keys, token.id, view.sealed_seed_)});
}

std::optional<std::int64_t> step_of_code(Connection& connection, TokenId id, std::string_view code, Time at,
                                         int steps_off) {
  const auto token = find_token(connection, id);
  if (!token) return std::nullopt;
  const auto seed = open_seed(connection.keys(), id, sealed_seed_of(connection, id));
  return vault::step_of_code(seed, token->totp, code, at, steps_off);
}

std::vector<View> seed_holders(Connection& connection, TokenId token) {
  std::vector<View> holders;
  Query found(connection,
              "SELECT created_by, created_at FROM tokens WHERE id = ?1"
              " UNION ALL SELECT by, at FROM token_views WHERE token_id = ?1 AND step IS NULL ORDER BY 2",
              token);
  while (found.step()) holders.push_back({found.text(0), found.time(1)});
  return holders;
}

}  // namespace otpost::store
