// Audited before shown, for tokens: the only way from a sealed seed to a code or to the seed itself. An
// AuditedTokenView is the proof that the entry of this one showing is on disk; only `record_token_view` makes one,
// after its commit.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gateway/base/result.hpp"
#include "gateway/inbox/token_grant.hpp"
#include "store/tokens.hpp"
#include "store/views.hpp"
#include "store/writer.hpp"

namespace otpost::store {

struct TokenViewRequest {
  TokenId token;
  inbox::TokenPermission what = inbox::TokenPermission::code;  // a code, or the seed
  TokenActor viewer{};
  // Asked on the writer's thread inside the transaction, with the token's grants: whether the viewer may be shown that
  // at that moment. Must be thread-safe.
  std::function<bool(const std::vector<inbox::TokenGrant>&)> permitted{};
};

class AuditedTokenView {
 public:
  [[nodiscard]] AuditSeq audit() const { return audit_; }
  [[nodiscard]] const StoredToken& token() const { return token_; }
  [[nodiscard]] std::int64_t step() const { return step_; }
  // Who else was shown the code of this very step, oldest first: most sites take it once.
  [[nodiscard]] const std::vector<View>& shown_before() const { return shown_before_; }

 private:
  friend boost::asio::awaitable<Result<AuditedTokenView>> record_token_view(Writer& writer, TokenViewRequest request,
                                                                            Time at);
  friend SecretText reveal_code(const AuditedTokenView& view, const vault::Keyring& keys);
  friend SecretText reveal_uri(const AuditedTokenView& view, const vault::Keyring& keys);
  AuditedTokenView() = default;

  inbox::TokenPermission what_ = inbox::TokenPermission::code;
  AuditSeq audit_;
  StoredToken token_;
  std::int64_t step_ = 0;
  std::vector<std::uint8_t> sealed_seed_;
  std::vector<View> shown_before_;
};

// Writes `token.code_viewed` (with the step) or `token.seed_viewed`. ViewError::not_found, ViewError::not_permitted.
// Throws StoreFailure or StoreBusy when the entry cannot be written: then nothing may be shown.
boost::asio::awaitable<Result<AuditedTokenView>> record_token_view(Writer& writer, TokenViewRequest request, Time at);

// The code of the step that is on record. Of a view of a code.
[[nodiscard]] SecretText reveal_code(const AuditedTokenView& view, const vault::Keyring& keys);
// The otpauth address with the seed. Of a view of the seed.
[[nodiscard]] SecretText reveal_uri(const AuditedTokenView& view, const vault::Keyring& keys);

// The step of this code, at most `steps_off` away from the clock; nothing where it fits none. Shows nothing.
[[nodiscard]] std::optional<std::int64_t> step_of_code(Connection& connection, TokenId token, std::string_view code,
                                                       Time at, int steps_off);

// Who has held the seed: whoever brought it, then whoever was shown it; oldest first.
[[nodiscard]] std::vector<View> seed_holders(Connection& connection, TokenId token);

}  // namespace otpost::store
