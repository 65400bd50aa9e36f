// Drives at::BringUp over a conversation.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "modem/at/bring_up.hpp"
#include "modem/session/conversation.hpp"
#include "modem/session/modem_state.hpp"
#include "modem/session/settings.hpp"

namespace otpost::session {

struct StartUp {
  at::ModemFacts facts;
  // nullopt: the line was lost, the modem fell silent, or a stop was asked for.
  std::optional<at::BringUp::Outcome> outcome;
};

// `pin`: nullptr where none may be entered. `stopping` is looked at between two commands. All outlive the run.
boost::asio::awaitable<StartUp> start_up(Conversation& conversation, const SecretText* pin, PinLedger& ledger,
                                         const bool& stopping);

// What is learnt at a start, as others see it.
void describe(const at::ModemFacts& facts, ModemState& state);

}  // namespace otpost::session
