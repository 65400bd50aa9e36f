// Passwords of people: Argon2id (RFC 9106) in its PHC string form, by libsodium. 64 MiB and three passes cost about
// 0.1 s: call these on a lane, never on the io_context's thread.
#pragma once

#include <string>
#include <string_view>

#include "gateway/base/secret.hpp"

namespace otpost::vault {

// "$argon2id$v=19$m=65536,t=3,p=1$…", with a salt of its own. Throws std::bad_alloc where the 64 MiB are not to be had.
[[nodiscard]] std::string hash_password(const SecretText& password);

// Whether the text is an Argon2id string that `verify_password` can work with: what `otpost check` asks.
[[nodiscard]] bool is_password_hash(std::string_view hash);

// False for a wrong password and for a hash that is none. Any thread.
[[nodiscard]] bool verify_password(const std::string& hash, const SecretText& password);

// For a name that nobody has: always false, at the cost of verifying against `like` (a hash of the same installation,
// so that an answer's time does not tell who exists; empty: the cost of `hash_password`).
[[nodiscard]] bool verify_nobody(const std::string& like, const SecretText& password);

}  // namespace otpost::vault
