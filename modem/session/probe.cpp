#include "modem/session/probe.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/this_coro.hpp>

#include "gateway/async/task_group.hpp"
#include "modem/session/one_attempt.hpp"
#include "modem/session/start_up.hpp"
#include "modem/session/survey.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

asio::awaitable<SlotUse> count_slots(Conversation& conversation, const at::ModemFacts& facts) {
  SlotUse all;
  for (const auto& memory : facts.memories) {
    const at::Reply reply = co_await conversation.ask(at::select_storage(memory));
    const auto use = at::parse_storage_use(reply.lines);
    if (!use) continue;
    all.used += use->used;
    all.total += use->total;
  }
  co_return all;
}

ModemPhase phase_of(at::BringUp::Outcome outcome, bool registered) {
  if (outcome == at::BringUp::Outcome::pin_needed) return ModemPhase::pin_needed;
  if (outcome == at::BringUp::Outcome::blocked) return ModemPhase::blocked;
  return registered ? ModemPhase::ready : ModemPhase::searching;
}

asio::awaitable<Result<Look>> look_at(Conversation& conversation, ModemState state) {
  const bool answers = co_await conversation.unstick();
  if (!answers) co_return asio::error::timed_out;
  const bool stopping = false;
  OneAttempt never_asked;
  const StartUp started = co_await start_up(conversation, nullptr, never_asked, stopping);
  if (!started.outcome) co_return asio::error::timed_out;
  describe(started.facts, state);
  if (*started.outcome == at::BringUp::Outcome::ready) {
    state.slots = co_await count_slots(conversation, started.facts);
    const NetworkView view = co_await survey_network(conversation, AskOperator::yes);
    state.signal_percent = view.signal_percent;
    state.registered = view.registered;
    state.operator_name = view.operator_name;
  }
  state.phase = phase_of(*started.outcome, state.registered);
  Look look{std::move(state), started.facts};
  co_return look;
}

}  // namespace

asio::awaitable<Result<Look>> probe(std::string port) {
  ModemState state;
  state.port = port;
  auto stream = co_await port::open_stream(std::move(port));
  if (!stream) co_return stream.error();
  const auto executor = co_await asio::this_coro::executor;
  async::TaskGroup tasks(executor);
  Result<Look> seen = Error(asio::error::timed_out);
  {
    Conversation conversation(executor, tasks, std::move(*stream), patience);
    seen = co_await look_at(conversation, std::move(state));
  }
  co_await tasks.join();
  co_return seen;
}

}  // namespace otpost::session
