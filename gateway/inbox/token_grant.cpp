#include "gateway/inbox/token_grant.hpp"

#include <algorithm>

namespace otpost::inbox {

std::string_view to_text(TokenPermission permission) {
  return permission == TokenPermission::seed ? "seed" : "code";
}

std::optional<TokenPermission> token_permission(std::string_view text) {
  for (const auto permission : {TokenPermission::code, TokenPermission::seed})
    if (text == to_text(permission)) return permission;
  return std::nullopt;
}

bool is_in_group(const Roster& roster, const Caller& caller, std::string_view group, Time now) {
  const auto& groups = groups_in_force(roster, caller, now);
  return std::ranges::find(groups, group, &Membership::group) != groups.end();
}

std::optional<TokenPermission> permission_on_token(const Roster& roster, const Caller& caller,
                                                   std::span<const TokenGrant> grants, Time now) {
  std::optional<TokenPermission> most;
  for (const auto& grant : grants) {
    if (grant.until && *grant.until <= now) continue;
    if (is_in_group(roster, caller, grant.group, now)) most = std::max(most, std::optional{grant.permission});
  }
  return most;
}

}  // namespace otpost::inbox
