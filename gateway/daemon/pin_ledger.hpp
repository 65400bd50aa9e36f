// The store as the sessions' PIN ledger: an attempt is on disk before it is made.
#pragma once

#include "gateway/base/clock.hpp"
#include "modem/session/settings.hpp"
#include "store/writer.hpp"

namespace otpost::daemon {

class StoredPinLedger final : public session::PinLedger {
 public:
  StoredPinLedger(store::Writer& writer, const Clock& clock) : writer_(writer), clock_(clock) {}

  // False, too, where the attempt cannot be recorded: then the PIN is not tried.
  boost::asio::awaitable<bool> claim(std::string sim, const SecretText& pin) override;
  // Where it cannot be noted, the PIN is not tried again: the admin hears of a SIM that waits for one.
  boost::asio::awaitable<void> confirm(std::string sim, const SecretText& pin) override;

 private:
  store::Writer& writer_;
  const Clock& clock_;
};

}  // namespace otpost::daemon
