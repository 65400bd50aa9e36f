// The value of a session cookie: 256 random bits in base64url. The database keeps its SHA-256 alone.
#pragma once

#include <string_view>

#include "gateway/base/secret.hpp"
#include "store/sessions.hpp"

namespace otpost::api {

[[nodiscard]] SecretText new_session_token();
[[nodiscard]] store::TokenHash hash_of_token(std::string_view token);

}  // namespace otpost::api
