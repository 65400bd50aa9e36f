#include "modem/session/reception.hpp"

#include <algorithm>

#include "gateway/base/log.hpp"
#include "modem/at/identity_replies.hpp"
#include "modem/session/measures.hpp"
#include "modem/session/recovery.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

// Huawei E3531: the memory shows a message half a second after it was announced.
constexpr auto second_look = 700ms;
constexpr auto between_surveys = 1s;
// Rounds of reading before the first deletion. A modem that repeats one announcement for ever ends here.
constexpr int most_rounds = 16;
constexpr int most_read_at_once = 64;  // then they are committed, however many more are announced
constexpr double no_jitter = 0.5;

}  // namespace

Reception::Reception(Conversation& conversation, const at::ModemFacts& facts, Handover& handover, Status& status,
                     RegistrationWatch& registration, const ModemSettings& settings, const bool& stopping)
    : conversation_(conversation),
      facts_(facts),
      handover_(handover),
      status_(status),
      registration_(registration),
      settings_(settings),
      stopping_(stopping),
      mailbox_(conversation, facts),
      origin_{facts.iccid, facts.imei},
      noted_(conversation.oddities()) {}  // the echo and the leftovers of a start are no news

bool Reception::goes_on() const {
  return !stopping_ && conversation_.usable() && !conversation_.in_doubt();
}

asio::awaitable<void> Reception::run() {
  while (goes_on()) {
    const auto now = steady_clock::now();
    if (now >= next_sweep_)
      co_await sweep();
    else if (conversation_.has_news())
      co_await take_news();
    else if (now >= next_survey_)
      co_await survey();
    else
      co_await conversation_.news_or(std::min(next_sweep_, next_survey_) - now);
  }
}

// Everything announced is committed before the first slot is freed: an SIM600 that deletes one part of a message
// deletes its other parts too.
asio::awaitable<void> Reception::take_news() {
  for (int round = 0; round < most_rounds && goes_on() && conversation_.has_news(); ++round) {
    std::vector<Found> announced = co_await read_announced();
    const bool committed = co_await hand_over(std::move(announced));
    if (!committed) break;
  }
  co_await free_slots();
  if (unfinished_ > 0) plan_sweep();
}

asio::awaitable<void> Reception::free_slots() {
  const Freed freed = co_await handover_.free_slots(conversation_, mailbox_);
  for (const auto& [memory, count] : freed.confirmed) use_[memory].used -= count;
  unfinished_ += freed.doubtful;
}

asio::awaitable<std::vector<Found>> Reception::read_announced() {
  std::vector<Found> found;
  for (int count = 0; count < most_read_at_once; ++count) {
    auto news = conversation_.next_news();
    if (!news) break;
    switch (news->news) {
      case at::News::stored: {
        const bool new_there = co_await read_hint(std::move(*news), found);
        if (!new_there) look_at_everything();
        break;
      }
      case at::News::message:
        hold(std::move(news->pdu), Carrier::short_message);
        break;
      case at::News::broadcast:
        hold(std::move(news->pdu), Carrier::cell_broadcast);
        break;
      case at::News::memory_full:
        next_sweep_ = steady_clock::now();
        break;
      case at::News::registration:
        next_survey_ = std::max(steady_clock::now(), last_survey_ + between_surveys);
        break;
      case at::News::restarted:
      case at::News::sim_changed:
      case at::News::noise:
        break;
    }
  }
  co_return found;
}

void Reception::hold(SecretText pdu, Carrier carrier) {
  if (!handover_.hold(origin_, std::move(pdu), carrier))
    log::error("modem {}: a message handed over directly is lost: too many wait", status_.state().port);
}

// False: the hint leads to nothing that is new.
asio::awaitable<bool> Reception::read_hint(at::Unsolicited hint, std::vector<Found>& found) {
  if (!hint.index || !mailbox_.knows(hint.memory)) co_return false;
  const int slot = *hint.index;
  const bool repeated = std::any_of(found.begin(), found.end(), [&](const Found& one) {
    return one.memory == hint.memory && one.message.index == slot;
  });
  if (repeated) co_return true;
  const bool seen_before = handover_.has_seen(origin_, hint.memory, slot);
  auto message = co_await mailbox_.read(hint.memory, slot);
  if (!message) co_return false;
  found.push_back(this->found(std::move(hint.memory), std::move(*message)));
  co_return !seen_before;
}

// False: not all of it was committed, and no slot may be reused for more before the next sweep.
asio::awaitable<bool> Reception::hand_over(std::vector<Found> found) {
  // What was read while the SIM was changed may be of either.
  if (conversation_.in_doubt()) co_return false;
  const Tally from_slots = co_await handover_.commit(origin_, std::move(found));
  const Tally direct = co_await handover_.commit_held();
  unfinished_ = from_slots.failed + direct.failed;
  if (from_slots.stored + direct.stored > 0)
    status_.change([&](ModemState& state) { state.last_message_at = status_.now(); });
  if (unfinished_ == 0) co_return true;
  log::error("modem {}: {} messages could not be stored and stay where they are", status_.state().port, unfinished_);
  co_return false;
}

asio::awaitable<void> Reception::sweep() {
  const bool same = co_await is_same_sim();
  if (!same) co_return conversation_.doubt();
  std::vector<Found> everything = co_await list_everything();
  co_await hand_over(std::move(everything));
  co_await free_slots();
  // Where new messages land is what is selected between sweeps: reading an announced one is a single round trip.
  co_await mailbox_.select(facts_.receiving());
  plan_sweep();
  note_resynchronising(conversation_, status_);
  if (!goes_on()) co_return;
  has_swept_ = true;
  status_.change([&](ModemState& state) {
    state.last_swept_at = status_.now();
    state.slots.emplace();
    state.memory_full = false;
    for (const auto& [memory, use] : use_) {
      state.slots->used += use.used;
      state.slots->total += use.total;
      state.memory_full = state.memory_full || use.full();
    }
  });
  status_.end(StepOutcome::worked, "receiving again");
  note_oddities();
  co_await survey();
}

// A swapped SIM that no line has told of: other ICCID, other number.
asio::awaitable<bool> Reception::is_same_sim() {
  if (!facts_.iccid_query) co_return true;
  at::Command query = *facts_.iccid_query;
  const at::Reply reply = co_await conversation_.ask(std::move(query));
  if (at::remedy_of(reply.result) == at::Remedy::call_operator) co_return false;
  const auto iccid = at::parse_iccid(reply.lines);
  co_return iccid.empty() || iccid == facts_.iccid;
}

asio::awaitable<std::vector<Found>> Reception::list_everything() {
  std::vector<Found> everything;
  use_ = {};
  for (const auto& memory : facts_.memories) {
    if (!goes_on()) break;
    Listing listing = co_await mailbox_.list(memory);
    std::set<int> occupied;
    for (const auto& message : listing.messages) occupied.insert(message.index);
    if (listing.complete) co_await handover_.settle(origin_, memory, std::move(occupied));
    use_[memory] = {listing.use ? listing.use->used : static_cast<int>(listing.messages.size()),
                    listing.use ? listing.use->total : 0};
    for (auto& message : listing.messages) everything.push_back(found(memory, std::move(message)));
  }
  co_return everything;
}

asio::awaitable<void> Reception::survey() {
  next_survey_ = SteadyTime::max();
  last_survey_ = steady_clock::now();
  const int interruptions = conversation_.interruptions();
  const NetworkView view = co_await survey_network(conversation_, ask_operator_);
  if (conversation_.interruptions() != interruptions) ask_operator_ = AskOperator::no;
  if (!goes_on()) co_return;
  status_.change([&](ModemState& state) {
    state.signal_percent = view.signal_percent;
    state.registered = view.registered;
    if (ask_operator_ == AskOperator::yes) state.operator_name = view.operator_name;
  });
  status_.enter(view.registered ? ModemPhase::ready : ModemPhase::searching);
  const auto step = registration_.look(view.registered, steady_clock::now());
  if (step) co_await seek_network(*step);
}

// What was set does not outlast a radio that was off, let alone a restart: another bring-up follows.
asio::awaitable<void> Reception::seek_network(Step step) {
  status_.begin(step, "no network");
  const auto obedience = co_await take(step, conversation_, settings_.recovery.radio_pause);
  const bool obeyed = obedience == Obedience::obeyed;
  status_.end(obeyed ? StepOutcome::worked : StepOutcome::failed, to_text(obedience));
  if (obedience == Obedience::no_answer && !conversation_.lost()) co_await conversation_.unstick();
  if (step != Step::search) conversation_.doubt();
}

void Reception::look_at_everything() {
  next_sweep_ = steady_clock::now();
  look_again_ = true;
}

void Reception::plan_sweep() {
  steady_clock::duration until = settings_.sweep_interval;
  if (unfinished_ > 0)
    until = std::min<steady_clock::duration>(until, retry_backoff_.next(no_jitter));
  else
    retry_backoff_.reset();
  if (look_again_) until = std::min<steady_clock::duration>(until, second_look);
  look_again_ = false;
  next_sweep_ = steady_clock::now() + until;
}

void Reception::note_oddities() {
  const auto oddities = conversation_.oddities();
  if (oddities == noted_) return;
  log::warning("modem {}: {} lines not understood, {} too long, {} late answers, {} announcements dropped",
               status_.state().port, oddities.unknown_lines, oddities.overlong_lines, oddities.stray_results,
               oddities.news_lost);
  if (oddities.news_lost != noted_.news_lost) look_at_everything();
  noted_ = oddities;
}

Found Reception::found(std::string memory, at::StoredPdu message) const {
  return Found{std::move(memory), std::move(message), steady_clock::now(), conversation_.interruptions()};
}

}  // namespace otpost::session
