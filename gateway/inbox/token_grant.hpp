// Who may use a token of the vault: groups, each with what it may do and perhaps until when (contract section 7,
// Tokens).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/inbox/access.hpp"

namespace otpost::inbox {

enum class TokenPermission {
  code,  // be shown codes
  seed,  // be shown the seed as well, change the token and its grants, delete it
};
[[nodiscard]] std::string_view to_text(TokenPermission permission);
[[nodiscard]] std::optional<TokenPermission> token_permission(std::string_view text);

struct TokenGrant {
  std::string group;
  TokenPermission permission = TokenPermission::code;
  std::optional<Time> until;

  bool operator==(const TokenGrant&) const = default;
};

// The most that one of the caller's groups gives now; nothing where none gives anything. A role gives nothing here.
[[nodiscard]] std::optional<TokenPermission> permission_on_token(const Roster& roster, const Caller& caller,
                                                                 std::span<const TokenGrant> grants, Time now);

// Whether the caller is in this group now.
[[nodiscard]] bool is_in_group(const Roster& roster, const Caller& caller, std::string_view group, Time now);

}  // namespace otpost::inbox
