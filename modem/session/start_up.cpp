#include "modem/session/start_up.hpp"

#include <variant>

#include "gateway/async/pulse.hpp"

namespace otpost::session {

namespace asio = boost::asio;

asio::awaitable<StartUp> start_up(Conversation& conversation, const SecretText* pin, PinLedger& ledger,
                                  const bool& stopping) {
  conversation.trust_again();
  at::BringUp bring_up(pin);
  std::string claimed_for;  // the SIM, as it was named when its PIN was claimed
  StartUp result;
  while (conversation.usable() && !stopping) {
    at::Step step = bring_up.next();
    if (const auto* send = std::get_if<at::Send>(&step)) {
      const at::Reply reply = co_await conversation.ask(send->command);
      bring_up.received(reply);
    } else if (const auto* wait = std::get_if<at::Wait>(&step)) {
      co_await async::pause(wait->duration);
      bring_up.waited();
    } else if (std::holds_alternative<at::ClaimPin>(step)) {
      claimed_for = bring_up.facts().iccid;
      const bool granted = co_await ledger.claim(claimed_for, *pin);
      bring_up.pin_claimed(granted);
    } else if (std::holds_alternative<at::ConfirmPin>(step)) {
      co_await ledger.confirm(claimed_for, *pin);
      bring_up.pin_confirmed();
    } else {
      result.outcome = bring_up.outcome();
      break;
    }
  }
  result.facts = bring_up.facts();
  co_return result;
}

void describe(const at::ModemFacts& facts, ModemState& state) {
  state.maker = facts.maker;
  state.model = facts.model;
  state.imei = facts.imei;
  state.iccid = facts.iccid;
  state.own_number = facts.own_number;
}

}  // namespace otpost::session
