#include "gateway/daemon/pin_ledger.hpp"

#include "gateway/base/log.hpp"
#include "store/pin_attempts.hpp"

namespace otpost::daemon {

boost::asio::awaitable<bool> StoredPinLedger::claim(std::string sim, const SecretText& pin) {
  auto shared_pin = std::make_shared<const SecretText>(pin.clone());
  auto work = [sim, shared_pin, at = clock_.now()](store::Transaction& transaction) {
    return store::claim_pin_attempt(transaction, sim, *shared_pin, at);
  };
  try {
    co_return co_await writer_.commit(std::move(work));
  } catch (const std::exception& error) {
    log::error("a PIN is not tried, since the attempt cannot be recorded: {}", error.what());
    co_return false;
  }
}

boost::asio::awaitable<void> StoredPinLedger::confirm(std::string sim, const SecretText& pin) {
  auto shared_pin = std::make_shared<const SecretText>(pin.clone());
  auto work = [sim, shared_pin](store::Transaction& transaction) {
    store::confirm_pin_attempt(transaction, sim, *shared_pin);
  };
  try {
    co_await writer_.commit(std::move(work));
  } catch (const std::exception& error) {
    log::error("that a PIN was right cannot be recorded: {}", error.what());
  }
}

}  // namespace otpost::daemon
