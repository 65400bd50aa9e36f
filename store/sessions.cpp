#include "store/sessions.hpp"

#include "store/query.hpp"

namespace otpost::store {

void insert_session(Transaction& transaction, const TokenHash& token, const Session& session) {
  Query(transaction, "INSERT INTO sessions (token_hash, user, opened_at, expires_at) VALUES (?1, ?2, ?3, ?4)", token,
        session.user, session.opened_at, session.expires_at)
      .run();
}

std::optional<Session> find_session(Connection& connection, const TokenHash& token, Time now) {
  Query found(connection, "SELECT user, opened_at, expires_at FROM sessions WHERE token_hash = ?1 AND expires_at > ?2",
              token, now);
  if (!found.step()) return std::nullopt;
  return Session{found.text(0), found.time(1), found.time(2)};
}

bool delete_session(Transaction& transaction, const TokenHash& token) {
  Query deleted(transaction, "DELETE FROM sessions WHERE token_hash = ?1 RETURNING 1", token);
  return deleted.step();
}

void delete_expired_sessions(Transaction& transaction, Time now) {
  Query(transaction, "DELETE FROM sessions WHERE expires_at <= ?1", now).run();
}

}  // namespace otpost::store
