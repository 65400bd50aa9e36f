#include "store/pin_attempts.hpp"

#include "gateway/vault/keyring.hpp"
#include "store/query.hpp"

namespace otpost::store {

bool claim_pin_attempt(Transaction& transaction, const std::string& sim, const SecretText& pin, Time at) {
  const auto digest = transaction.connection().keys().digest(pin.expose());
  Query claimed(transaction,
                "INSERT INTO pin_attempts (sim, pin_digest, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING RETURNING 1",
                sim, digest, at);
  return claimed.step();
}

void confirm_pin_attempt(Transaction& transaction, const std::string& sim, const SecretText& pin) {
  const auto digest = transaction.connection().keys().digest(pin.expose());
  Query(transaction, "DELETE FROM pin_attempts WHERE sim = ?1 AND pin_digest = ?2", sim, digest).run();
}

}  // namespace otpost::store
