// What a client says of a token, read and checked for its form. (pure)
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "api/http/problem.hpp"
#include "gateway/inbox/token_grant.hpp"
#include "gateway/vault/otpauth_uri.hpp"
#include "store/tokens.hpp"

namespace otpost::resources {

inline constexpr std::size_t most_grants = 64;

struct NewToken {
  vault::Authenticator authenticator;
  std::vector<inbox::TokenGrant> grants;
  std::optional<std::string> code;  // what the authenticator shows just now, to be checked before anything is stored
};

// {"uri", "grants", "code"?}. 422 names the member, for a `uri` the field in it, and never repeats a secret.
[[nodiscard]] std::variant<NewToken, http::Problem> new_token_of(const boost::json::object& body);

// {"issuer"?, "account"?, "grants"?}, at least one of them.
[[nodiscard]] std::variant<store::TokenChange, http::Problem> token_change_of(const boost::json::object& body);

// {"code"}: blanks between the digits are dropped.
[[nodiscard]] std::variant<std::string, http::Problem> code_of(const boost::json::object& body);

}  // namespace otpost::resources
