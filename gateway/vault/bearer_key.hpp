// Keys of integrations: `otpost_` and 48 characters of base64url, which are 32 random octets and four of a checksum.
// The prefix and the checksum let a secret scanner tell a leaked key from chance. The config keeps the SHA-256 of the
// whole key: it is random, so no slow hash is needed.
#pragma once

#include <string>
#include <string_view>

#include "gateway/base/secret.hpp"

namespace otpost::vault {

[[nodiscard]] SecretText new_bearer_key();

// Whether the prefix, the length and the checksum are those of a key.
[[nodiscard]] bool is_bearer_key(std::string_view key);

// `key_hash` of the config: 64 lower-case hex digits.
[[nodiscard]] std::string bearer_key_hash(std::string_view key);

// Compares in a time that does not tell where they differ.
[[nodiscard]] bool same_key_hash(std::string_view one, std::string_view other);

}  // namespace otpost::vault
