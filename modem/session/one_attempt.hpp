// A PIN ledger in memory.
#pragma once

#include <set>

#include "modem/session/settings.hpp"

namespace otpost::session {

// Where the daemon keeps no record of its own: a SIM's PIN is tried once in the life of the session.
class OneAttempt final : public PinLedger {
 public:
  boost::asio::awaitable<bool> claim(std::string sim, const SecretText& pin) override;
  boost::asio::awaitable<void> confirm(std::string sim, const SecretText& pin) override;

 private:
  std::set<std::string> tried_;
};

}  // namespace otpost::session
