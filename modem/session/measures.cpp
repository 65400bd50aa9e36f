#include "modem/session/measures.hpp"

#include "gateway/async/pulse.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

asio::awaitable<Obedience> tell(Conversation& conversation, std::string_view text, std::chrono::milliseconds patience) {
  at::Command command = at::set(text).within(patience);
  const at::Reply reply = co_await conversation.ask_once(std::move(command));
  if (reply.ok()) co_return Obedience::obeyed;
  co_return reply.answered() ? Obedience::refused : Obedience::no_answer;
}

// 0 is minimum functionality, 4 airplane mode (27.007 clause 8.2). Some take only one of them, and an M590E stops
// talking while it is off: on it goes all the same.
asio::awaitable<Obedience> switch_radio_off_and_on(Conversation& conversation, std::chrono::milliseconds pause) {
  const auto off = co_await tell(conversation, "AT+CFUN=0", 15s);
  if (off == Obedience::refused) co_await tell(conversation, "AT+CFUN=4", 15s);
  if (!conversation.lost()) co_await async::pause(pause);
  co_return co_await tell(conversation, "AT+CFUN=1", 15s);
}

}  // namespace

std::string_view to_text(Obedience obedience) {
  switch (obedience) {
    case Obedience::obeyed:
      return "obeyed";
    case Obedience::refused:
      return "refused";
    case Obedience::no_answer:
      return "no answer";
  }
  return "no answer";
}

asio::awaitable<Obedience> take(Step step, Conversation& conversation, std::chrono::milliseconds radio_pause) {
  switch (step) {
    case Step::initialise:
      co_return co_await tell(conversation, "ATZ", 5s);
    case Step::radio:
      co_return co_await switch_radio_off_and_on(conversation, radio_pause);
    case Step::restart:
      co_return co_await tell(conversation, "AT+CFUN=1,1", 15s);
    case Step::search:
      // Not longer, although a search may take minutes: meanwhile nothing is swept.
      co_return co_await tell(conversation, "AT+COPS=0", 20s);
    case Step::resynchronise:
    case Step::reopen:
    case Step::usb_reset:
    case Step::wait:
    case Step::bring_up:
      co_return Obedience::obeyed;
  }
  co_return Obedience::obeyed;
}

}  // namespace otpost::session
