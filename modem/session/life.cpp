#include "modem/session/life.hpp"

#include <boost/asio/this_coro.hpp>
#include <boost/system/system_error.hpp>

#include "gateway/base/log.hpp"
#include "modem/session/port_watch.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr auto looks_for_port_every = 500ms;
// With the line closed nothing is heard of a modem, so that it is opened often enough for what contract section 7 says:
// a modem that answers again is receiving within 60 s.
constexpr std::chrono::milliseconds longest_closed = 15s;
constexpr std::chrono::milliseconds longest_refused = 30s;  // a modem that answers and refuses PDU mode
constexpr auto asks_for_sim_every = 10s;
constexpr auto between_starts = 1s;  // a modem that keeps announcing a restart is not brought up without a pause

}  // namespace

Modem::Life::Life(const asio::any_io_executor& executor, ModemSettings settings, Receiver& receiver, const Clock& clock,
                  Hands hands)
    : executor_(executor),
      settings_(std::move(settings)),
      open_(std::move(hands.open)),
      status_(settings_.port, receiver, clock),
      handover_(receiver, clock),
      ledger_(settings_.pin_ledger != nullptr ? *settings_.pin_ledger : one_attempt_),
      recovery_(status_, settings_.recovery, std::move(hands.reset_usb)),
      registration_(settings_.recovery.unregistered_for),
      wake_(executor),
      cancelled_(executor),
      tasks_(executor) {}

asio::awaitable<void> Modem::Life::run() {
  tasks_.spawn("modem " + settings_.port, [this] { return live(); });
  try {
    co_await cancelled_.wait();
  } catch (const boost::system::system_error&) {
    // Cancelled: the only way this wait ends.
  }
  co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
  stopping_ = true;
  wake_.beat();
  if (conversation_ != nullptr) conversation_->nudge();
  async::TaskGroup deadline(executor_);
  deadline.spawn("modem stop", [this]() -> asio::awaitable<void> {
    co_await async::pause(settings_.stop_within);
    tasks_.cancel();
  });
  co_await tasks_.join();
  deadline.cancel();
  co_await deadline.join();
  status_.enter(ModemPhase::absent);  // nobody looks after it any more
}

asio::awaitable<void> Modem::Life::live() {
  while (!stopping_) {
    const std::string port = whereabouts();
    status_.moved_to(port);
    co_await recovery_.before_opening(port);
    auto stream = co_await open_(port);
    Ending ending = Ending::absent;
    if (stream)
      ending = co_await attend(std::move(*stream));
    else
      ending = co_await not_opened(stream.error(), port);
    if (!stopping_) co_await wait_before_opening(ending);
  }
}

std::string Modem::Life::whereabouts() const {
  return settings_.locate ? settings_.locate() : settings_.port;
}

asio::awaitable<Modem::Life::Ending> Modem::Life::not_opened(Error error, std::string port) {
  const auto ending = is_absent(error) ? Ending::absent : Ending::closed;
  status_.enter(ending == Ending::absent ? ModemPhase::absent : ModemPhase::recovering);
  if (error == last_open_error_) co_return ending;
  last_open_error_ = error;
  const std::string why = co_await port::why_not_opened(error, std::move(port));
  log::warning("modem {}: its port cannot be opened: {}", status_.state().port, why);
  if (is_no_access(error)) status_.change([&](ModemState& state) { state.port_error = why; });
  co_return ending;
}

asio::awaitable<Modem::Life::Ending> Modem::Life::attend(std::unique_ptr<port::ByteStream> stream) {
  last_open_error_ = {};
  has_received_ = false;
  Conversation conversation(executor_, tasks_, std::move(stream), settings_.patience);
  struct Shown {
    ~Shown() { *place = nullptr; }
    Conversation** place;
  };
  conversation_ = &conversation;
  const Shown shown{&conversation_};

  status_.change([](ModemState& state) { state.port_error.clear(); });
  status_.enter(status_.under_way() ? ModemPhase::recovering : ModemPhase::starting);
  co_await recovery_.on_the_line(conversation);
  co_await conversation.unstick();
  static_cast<void>(conversation.interrupted_anew());  // no recovery: nobody knows what the line was used for before
  bool obeys = co_await converse(conversation);
  while (!stopping_ && !conversation.lost()) {
    status_.enter(ModemPhase::recovering);
    if (!obeys) {
      status_.record(Step::bring_up, StepOutcome::failed, "refuses PDU mode", {});
      co_await wake_.wait_for(std::min(recovery_.next_wait(), longest_refused));
      recovery_.climb("refuses PDU mode");
      co_return Ending::silent;
    }
    if (!co_await answers_again(conversation)) break;
    obeys = co_await converse(conversation);
  }
  if (stopping_) co_return Ending::lost;
  status_.enter(ModemPhase::recovering);
  if (!conversation.lost()) {
    recovery_.climb("no answer");
    co_return Ending::silent;
  }
  const bool expected = recovery_.line_lost();
  co_return has_received_ || expected ? Ending::lost : Ending::lost_early;
}

asio::awaitable<bool> Modem::Life::converse(Conversation& conversation) {
  bool obeys = true;
  while (!stopping_ && conversation.usable() && obeys) obeys = co_await receive(conversation);
  note_resynchronising(conversation, status_);
  co_return obeys;
}

asio::awaitable<bool> Modem::Life::answers_again(Conversation& conversation) {
  const auto began = steady_clock::now();
  const bool answers =
      co_await answers_within(conversation, recovery_.next_wait(), settings_.recovery.question_every, stopping_);
  static_cast<void>(conversation.interrupted_anew());
  if (!answers) co_return false;
  status_.record(Step::wait, StepOutcome::worked, "answers again",
                 std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - began));
  co_return true;
}

asio::awaitable<bool> Modem::Life::receive(Conversation& conversation) {
  const auto pin = settings_.read_pin ? settings_.read_pin() : std::nullopt;
  const StartUp started = co_await start_up(conversation, pin ? &*pin : nullptr, ledger_, stopping_);
  note_resynchronising(conversation, status_);
  if (!started.outcome) co_return true;
  status_.change([&](ModemState& state) { describe(started.facts, state); });
  if (*started.outcome == at::BringUp::Outcome::refused) co_return false;
  if (*started.outcome != at::BringUp::Outcome::ready) {
    co_await wait_for_sim(conversation, *started.outcome);
    co_return true;
  }

  log::info("modem {}: {} {}, IMEI {}, SIM {}", status_.state().port, started.facts.maker, started.facts.model,
            started.facts.imei, started.facts.iccid);
  const auto began = steady_clock::now();
  Reception reception(conversation, started.facts, handover_, status_, registration_, settings_, stopping_);
  co_await reception.run();
  note_resynchronising(conversation, status_);
  const auto lasted = steady_clock::now() - began;
  if (reception.has_swept()) {
    has_received_ = true;
    recovery_.received_for(lasted);
  }
  if (stopping_ || !conversation.usable()) co_return true;
  status_.begin(Step::bring_up, "the modem or its SIM has changed");
  if (lasted < between_starts) co_await async::pause(between_starts);
  co_return true;
}

asio::awaitable<void> Modem::Life::wait_for_sim(Conversation& conversation, at::BringUp::Outcome outcome) {
  status_.end(StepOutcome::worked, "answers again");  // the modem does its part; its SIM does not
  status_.change([](ModemState& state) { state.registered = false; });
  switch (outcome) {
    case at::BringUp::Outcome::pin_needed:
      status_.enter(ModemPhase::pin_needed);
      break;
    case at::BringUp::Outcome::blocked:
      status_.enter(ModemPhase::blocked);
      break;
    case at::BringUp::Outcome::no_sim:
    case at::BringUp::Outcome::refused:
    case at::BringUp::Outcome::ready:
      status_.enter(ModemPhase::searching);
      break;
  }
  const auto deadline = steady_clock::now() + asks_for_sim_every;
  conversation.trust_again();
  while (!stopping_ && conversation.usable() && !conversation.in_doubt() && steady_clock::now() < deadline) {
    while (conversation.next_news()) {
    }
    co_await conversation.news_or(deadline - steady_clock::now());
  }
}

// A port that comes back is opened within a second, however long the wait for one that is of no use.
asio::awaitable<void> Modem::Life::wait_before_opening(Ending ending) {
  if (ending == Ending::silent) co_return;
  const bool gone = ending == Ending::absent || ending == Ending::lost;
  const steady_clock::duration longest = gone ? looks_for_port_every : std::min(recovery_.next_wait(), longest_closed);
  const auto deadline = steady_clock::now() + longest;
  const auto mark = mark_of(whereabouts());
  while (!stopping_ && steady_clock::now() < deadline && mark_of(whereabouts()) == mark)
    co_await wake_.wait_for(std::min<steady_clock::duration>(looks_for_port_every, deadline - steady_clock::now()));
  const bool of_no_use = ending == Ending::lost_early && mark_of(whereabouts()) == mark && is_there(whereabouts());
  if (of_no_use) recovery_.climb("the line is lost at once");
}

}  // namespace otpost::session
