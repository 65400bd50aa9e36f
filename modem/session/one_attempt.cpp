#include "modem/session/one_attempt.hpp"

namespace otpost::session {

namespace asio = boost::asio;

asio::awaitable<bool> OneAttempt::claim(std::string sim, const SecretText&) {
  co_return tried_.insert(std::move(sim)).second;
}

asio::awaitable<void> OneAttempt::confirm(std::string sim, const SecretText&) {
  tried_.erase(sim);
  co_return;
}

}  // namespace otpost::session
