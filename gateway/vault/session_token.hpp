// The value of a session cookie: 256 random bits in base64url. Its SHA-256 alone is kept: it is random, so no slow hash
// is needed.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "gateway/base/secret.hpp"

namespace otpost::vault {

[[nodiscard]] SecretText new_session_token();
[[nodiscard]] std::array<std::uint8_t, 32> hash_of_session_token(std::string_view token);

}  // namespace otpost::vault
