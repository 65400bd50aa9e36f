#include "modem/session/modem.hpp"

#include "modem/session/life.hpp"

namespace otpost::session {

Modem::Modem(const boost::asio::any_io_executor& executor, ModemSettings settings, Receiver& receiver,
             const Clock& clock, Hands hands)
    : life_(std::make_unique<Life>(executor, std::move(settings), receiver, clock, std::move(hands))) {}

Modem::Modem(const boost::asio::any_io_executor& executor, ModemSettings settings, Receiver& receiver,
             const Clock& clock)
    : Modem(executor, std::move(settings), receiver, clock, Hands{}) {}

Modem::~Modem() = default;

boost::asio::awaitable<void> Modem::run() {
  return life_->run();
}

const ModemState& Modem::state() const {
  return life_->status().state();
}

}  // namespace otpost::session
