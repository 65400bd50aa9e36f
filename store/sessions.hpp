// Signed-in browsers. The cookie's value is never stored, only its SHA-256 (it is random: no slow hash is needed).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "gateway/base/clock.hpp"
#include "store/connection.hpp"

namespace otpost::store {

using TokenHash = std::array<std::uint8_t, 32>;

struct Session {
  std::string user{};
  Time opened_at{};
  Time expires_at{};
};

void insert_session(Transaction& transaction, const TokenHash& token, const Session& session);
// None for an unknown or expired one.
[[nodiscard]] std::optional<Session> find_session(Connection& connection, const TokenHash& token, Time now);
// Whether there was one.
bool delete_session(Transaction& transaction, const TokenHash& token);
void delete_expired_sessions(Transaction& transaction, Time now);

}  // namespace otpost::store
