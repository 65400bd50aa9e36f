#include "modem/session/life.hpp"

#include <sys/stat.h>

#include <boost/asio/this_coro.hpp>
#include <boost/system/system_error.hpp>
#include <tuple>

#include "gateway/base/log.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr auto looks_for_port_every = 500ms;
constexpr auto asks_for_sim_every = 10s;
constexpr auto between_starts = 1s;  // a modem that keeps announcing a restart is not brought up without a pause

bool is_absent(const Error& error) {
  return error == boost::system::errc::no_such_file_or_directory || error == boost::system::errc::no_such_device ||
         error == boost::system::errc::no_such_device_or_address;
}

// Changes when a device is plugged in anew or its permissions are set; nullopt while there is none, or no file at all.
std::optional<std::tuple<ino_t, dev_t, time_t, long>> mark_of(const std::string& port) {
  struct stat node = {};
  if (::stat(port.c_str(), &node) != 0) return std::nullopt;
  return std::tuple{node.st_ino, node.st_rdev, node.st_ctim.tv_sec, node.st_ctim.tv_nsec};
}

}  // namespace

asio::awaitable<bool> OneAttempt::claim(std::string sim, const SecretText&) {
  co_return tried_.insert(std::move(sim)).second;
}

Modem::Life::Life(const asio::any_io_executor& executor, ModemSettings settings, Receiver& receiver, const Clock& clock,
                  Opener open)
    : executor_(executor),
      settings_(std::move(settings)),
      open_(std::move(open)),
      status_(settings_.port, receiver, clock),
      handover_(receiver, clock),
      ledger_(settings_.pin_ledger != nullptr ? *settings_.pin_ledger : one_attempt_),
      random_(std::random_device{}()),
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
  const auto ending = is_absent(error) ? Ending::absent : Ending::silent;
  status_.enter(ending == Ending::absent ? ModemPhase::absent : ModemPhase::recovering);
  if (error != last_open_error_) {
    last_open_error_ = error;
    const std::string why = co_await port::why_not_opened(error, std::move(port));
    status_.record("open", why);
  }
  co_return ending;
}

asio::awaitable<Modem::Life::Ending> Modem::Life::attend(std::unique_ptr<port::ByteStream> stream) {
  last_open_error_ = {};
  has_received_ = false;
  noted_interruptions_ = 1;  // the first is no recovery: nobody knows what the line was used for before
  Conversation conversation(executor_, tasks_, std::move(stream), settings_.patience);
  struct Shown {
    ~Shown() { *place = nullptr; }
    Conversation** place;
  };
  conversation_ = &conversation;
  const Shown shown{&conversation_};

  status_.enter(rung_ ? ModemPhase::recovering : ModemPhase::starting);
  co_await climb(conversation);
  co_await conversation.unstick();
  bool obeys = true;
  while (!stopping_ && conversation.usable() && obeys) obeys = co_await receive(conversation);
  note_interruptions(conversation);
  if (stopping_) co_return Ending::lost;
  status_.enter(ModemPhase::recovering);
  if (conversation.lost()) {
    status_.record("line", "lost");
    // A line that is lost before anything was received, again and again, is not opened without a pause.
    co_return has_received_ ? Ending::lost : Ending::silent;
  }
  rung_ = ladder_.climb();
  status_.record("answer", obeys ? "none" : "refuses PDU mode");
  co_return Ending::silent;
}

// What the ladder wants done with this connection before it is tried again. A modem that hangs may still obey.
asio::awaitable<void> Modem::Life::climb(Conversation& conversation) {
  if (!rung_) co_return;
  std::vector<std::string> commands;
  if (*rung_ == Rung::radio) commands = {"AT+CFUN=0", "AT+CFUN=1"};
  if (*rung_ == Rung::restart) commands = {"AT+CFUN=1,1"};
  bool obeyed = true;
  for (const auto& text : commands) {
    at::Command command = at::set(text).within(15s);
    const at::Reply reply = co_await conversation.ask_once(std::move(command));
    obeyed = obeyed && reply.ok();
  }
  if (!commands.empty()) status_.record(to_text(*rung_), obeyed ? "obeyed" : "no answer");
}

asio::awaitable<bool> Modem::Life::receive(Conversation& conversation) {
  const SecretText* pin = settings_.pin ? &*settings_.pin : nullptr;
  const StartUp started = co_await start_up(conversation, pin, ledger_, stopping_);
  note_interruptions(conversation);
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
  Reception reception(conversation, started.facts, handover_, status_, settings_, stopping_);
  co_await reception.run();
  note_interruptions(conversation);
  if (reception.has_swept()) {
    has_received_ = true;
    ladder_.reset();
    backoff_.reset();
    if (rung_) status_.record(to_text(*rung_), "receiving again");
    rung_.reset();
  }
  if (stopping_ || !conversation.usable()) co_return true;
  status_.record("start again", "the modem or its SIM has changed");
  if (steady_clock::now() - began < between_starts) co_await async::pause(between_starts);
  co_return true;
}

asio::awaitable<void> Modem::Life::wait_for_sim(Conversation& conversation, at::BringUp::Outcome outcome) {
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

// A port that comes back is opened within a second, however long the wait for a modem that does not answer.
asio::awaitable<void> Modem::Life::wait_before_opening(Ending ending) {
  const double chance = std::uniform_real_distribution<double>(0, 1)(random_);
  const steady_clock::duration longest = ending == Ending::silent ? backoff_.next(chance) : looks_for_port_every;
  const auto deadline = steady_clock::now() + longest;
  const auto mark = mark_of(whereabouts());
  while (!stopping_ && steady_clock::now() < deadline && mark_of(whereabouts()) == mark)
    co_await wake_.wait_for(std::min<steady_clock::duration>(looks_for_port_every, deadline - steady_clock::now()));
}

void Modem::Life::note_interruptions(const Conversation& conversation) {
  if (conversation.interruptions() > noted_interruptions_)
    status_.record("resynchronise", conversation.usable() ? "answers again" : "no answer");
  noted_interruptions_ = conversation.interruptions();
}

}  // namespace otpost::session
