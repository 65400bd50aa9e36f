// Shared authenticators: the seed sealed, the grants beside it. Seeds and codes leave only by token_views.hpp.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/inbox/token_grant.hpp"
#include "gateway/vault/otpauth_uri.hpp"
#include "store/connection.hpp"

namespace otpost::store {

// Who does something to a token, for the record.
struct TokenActor {
  std::string name{};
  std::string address{};  // of the client
};

struct StoredToken {
  TokenId id;
  std::string issuer, account;
  vault::TotpParameters totp;
  std::vector<inbox::TokenGrant> grants;  // by the group's name
  Time created_at{};
  std::string created_by;
};

// With its audit entry. At least one grant, no group twice.
TokenId insert_token(Transaction& transaction, const vault::Authenticator& authenticator,
                     const std::vector<inbox::TokenGrant>& grants, const TokenActor& actor, Time at);

[[nodiscard]] std::optional<StoredToken> find_token(Connection& connection, TokenId token);
// By issuer and account, as people look for them.
[[nodiscard]] std::vector<StoredToken> all_tokens(Connection& connection);

// What is none stays as it is.
struct TokenChange {
  std::optional<std::string> issuer{}, account{};
  std::optional<std::vector<inbox::TokenGrant>> grants{};
};
// With an audit entry that names what changed; false where there is no such token.
bool change_token(Transaction& transaction, TokenId token, const TokenChange& change, const TokenActor& actor, Time at);

// The seed goes with it, for good; its audit entries stay. False where there is no such token.
bool delete_token(Transaction& transaction, TokenId token, const TokenActor& actor, Time at);

// The SIMs that have received messages of this service: a login may have both second factors.
[[nodiscard]] std::vector<std::string> sims_of_service(Connection& connection, const std::string& service);

}  // namespace otpost::store
