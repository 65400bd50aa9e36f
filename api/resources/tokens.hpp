// /api/tokens: shared authenticators, never a seed. What may be done with one is its grants' to say, by the roster in
// force at that moment; an admin manages every token and is shown nothing of it.
#pragma once

#include "api/resources/call.hpp"
#include "store/tokens.hpp"

namespace otpost::resources {

boost::asio::awaitable<http::Response> list_tokens(Call& call);
// 201 with the token. 403 for a grant to a group that the caller is not in (an admin may grant to every group).
// 422, and nothing is stored, where a `code` is given and does not fit.
boost::asio::awaitable<http::Response> create_token(Call& call);
boost::asio::awaitable<http::Response> show_token(Call& call);
// 403 with `code` permission alone.
boost::asio::awaitable<http::Response> change_token(Call& call);
boost::asio::awaitable<http::Response> delete_token(Call& call);

// A token that the caller may know of now, and what they may do with it.
struct KnownToken {
  store::StoredToken token;
  std::optional<inbox::TokenPermission> permission;  // none: an admin without a grant
  bool administers = false;

  [[nodiscard]] bool may_change() const { return administers || permission == inbox::TokenPermission::seed; }
};
// 403: whoever has `code` alone is told what is missing.
[[nodiscard]] http::Problem needs_seed_permission();

// Nothing where there is no such token for this caller: 404.
boost::asio::awaitable<std::optional<KnownToken>> find_known_token(Call& call);

}  // namespace otpost::resources
