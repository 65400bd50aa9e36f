#include "api/live/subscriber.hpp"

#include <algorithm>
#include <boost/system/system_error.hpp>

#include "api/envelope.hpp"
#include "api/live/frames.hpp"
#include "gateway/base/log.hpp"

namespace otpost::live {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t batch_size = 256;
// How long a full outbox may stay full. Who is replaying reads as fast as the line allows; who is live and lets 1 MiB
// or 4,096 events wait for a second has fallen behind.
constexpr auto patience_live = 1s;
constexpr auto patience_in_replay = 30s;

}  // namespace

struct Subscriber::Batch {
  std::vector<store::Event> events;
  EventSeq oldest_kept;
};

Subscriber::Subscriber(const asio::any_io_executor& executor, api::Desk& desk, api::SignedIn who,
                       std::optional<EventSeq> after)
    : desk_(desk), who_(std::move(who)), after_(after), rights_(rights_of_now()), outbox_(executor), news_(executor) {}

bool Subscriber::views_each_delivery() const {
  if (who_.caller.kind != inbox::Caller::Kind::integration) return false;
  const auto roster = desk_.roster.now();
  const auto* integration = roster->integration(who_.caller.name);
  return integration != nullptr && integration->view;
}

// A number each, and "view" for having texts and codes delivered.
std::set<std::string> Subscriber::rights_of_now() const {
  const auto roster = desk_.roster.now();
  const auto now = desk_.clock.now();
  std::set<std::string> rights;
  if (inbox::is_known(*roster, who_.caller, now)) rights.insert("known");
  if (views_each_delivery()) rights.insert("view");
  for (const auto* number : inbox::visible_numbers(*roster, who_.caller, now)) rights.insert(number->number);
  return rights;
}

bool Subscriber::close_if_right_withdrawn() {
  auto now = rights_of_now();
  const bool kept = std::ranges::includes(now, rights_);
  rights_ = std::move(now);
  if (!kept) close(CloseCode::signed_out);
  return !kept;
}

void Subscriber::close(CloseCode code) {
  outbox_.close(code);
  news_.beat();
}

asio::awaitable<void> Subscriber::pull() {
  try {
    co_await pull_until_closed();
  } catch (const boost::system::system_error&) {
    throw;  // cancelled
  } catch (const std::exception& error) {
    log::error("feed of {} failed: {}", who_.caller.name, error.what());
    close(CloseCode::internal_error);
  }
}

asio::awaitable<void> Subscriber::pull_until_closed() {
  co_await begin();
  while (!outbox_.closed()) {
    const auto batch = co_await read_batch();
    co_await deliver(batch);
    if (!ready_told_ && cursor_ >= target_) {
      ready_told_ = true;
      push_or_close(ready_frame(cursor_));
      desk_.claims_changed();
    }
    if (batch.events.size() < batch_size) co_await wait_for_news();
  }
}

// Asks for the session once more: one that was closed while the feed opened is not missed.
asio::awaitable<void> Subscriber::begin() {
  struct Start {
    EventSeq last;
    bool signed_in = true;
  };
  auto read = [this, now = desk_.clock.now()](store::Connection& connection) {
    Start start{store::last_event(connection), true};
    if (who_.session) start.signed_in = store::find_session(connection, *who_.session, now).has_value();
    return start;
  };
  const auto start = co_await desk_.database.reader().read(read);
  if (!start.signed_in) close(CloseCode::signed_out);
  target_ = start.last;
  // A cursor past the end is of a log that a restore has cut: what comes from now on is all there is.
  cursor_ = after_ ? std::min(*after_, target_) : target_;
}

asio::awaitable<Subscriber::Batch> Subscriber::read_batch() {
  if (auto recent = desk_.recent.after(cursor_); !recent.empty())
    co_return Batch{std::move(recent), EventSeq{cursor_.value + 1}};
  auto read = [cursor = cursor_](store::Connection& connection) {
    Batch batch;
    batch.events = store::events_after(connection, cursor, batch_size);
    batch.oldest_kept = store::first_event(connection);
    return batch;
  };
  co_return co_await desk_.database.reader().read(read);
}

asio::awaitable<void> Subscriber::deliver(const Batch& batch) {
  EventSeq removed_to{batch.oldest_kept.value - 1};
  if (!batch.events.empty()) removed_to = std::min(removed_to, EventSeq{batch.events.front().seq.value - 1});
  if (removed_to > cursor_) {
    co_await push_patiently(gap_frame(EventSeq{cursor_.value + 1}, removed_to));
    cursor_ = removed_to;
  }
  for (const auto& event : batch.events) {
    if (outbox_.closed()) co_return;
    const auto roster = desk_.roster.now();
    const auto* number = roster->number_of_sim(event.iccid);
    if (number != nullptr && inbox::may_view(*roster, who_.caller, *number, desk_.clock.now()).allowed) {
      auto frame = co_await frame_of(event, *number);
      if (frame) co_await push_patiently(std::move(*frame));
    }
    cursor_ = event.seq;
  }
}

asio::awaitable<std::optional<std::string>> Subscriber::frame_of(const store::Event& event,
                                                                 const inbox::Number& number) {
  switch (event.type) {
    case store::EventType::viewed:
      co_return viewed_frame(event.seq, event.message, event.by, event.at);
    case store::EventType::claimed:
      if (event.claim) co_return claimed_frame(event.seq, *event.claim);
      break;
    case store::EventType::released:
      if (event.claim && event.claim_end) co_return released_frame(event.seq, *event.claim, *event.claim_end);
      break;
    case store::EventType::message:
      if (event.envelope) co_return co_await message_frame_of(event, number);
      break;
  }
  co_return std::nullopt;  // retention has removed it meanwhile
}

asio::awaitable<std::optional<std::string>> Subscriber::message_frame_of(const store::Event& event,
                                                                         const inbox::Number& number) {
  auto envelope = api::envelope_of(*event.envelope, number);
  if (!views_each_delivery() || event.envelope->destroyed) co_return message_frame(event.seq, std::move(envelope));

  const auto viewed = co_await api::view_message(desk_, who_, event.message);
  if (const auto* shown = std::get_if<api::Shown>(&viewed)) {
    add_content(envelope, *shown);
    co_return message_frame(event.seq, std::move(envelope));
  }
  // Without its entry nothing is shown: the client comes back for it. What was withdrawn or destroyed just now stays
  // away.
  if (std::get<http::Problem>(viewed).status == 503) close(CloseCode::internal_error);
  co_return std::nullopt;
}

asio::awaitable<void> Subscriber::push_patiently(std::string frame) {
  while (!outbox_.closed() && !outbox_.has_room(frame.size())) {
    const auto patience = ready_told_ ? patience_live : patience_in_replay;
    const auto wake = co_await outbox_.wait_for_room(patience);
    if (wake == async::Wake::late) close(CloseCode::too_far_behind);
  }
  if (outbox_.push(std::move(frame))) ++desk_.counters.feed_events;
}

void Subscriber::push_or_close(std::string frame) {
  if (!outbox_.push(std::move(frame))) close(CloseCode::too_far_behind);
}

asio::awaitable<void> Subscriber::wait_for_news() {
  if (!who_.until) {
    co_await news_.wait();
    co_return;
  }
  const auto left = *who_.until - desk_.clock.now();
  if (left <= 0ms || co_await news_.wait_for(left) == async::Wake::late) close(CloseCode::signed_out);
}

void Subscriber::tell(const inbox::LineState& line) {
  const auto roster = desk_.roster.now();
  const auto* number = roster->number_of_sim(line.iccid);
  if (number == nullptr || !ready_told_) return;
  if (inbox::may_view(*roster, who_.caller, *number, desk_.clock.now()).allowed)
    push_or_close(modem_frame(number->number, line));
}

asio::awaitable<void> Subscriber::receive(std::string_view text) {
  const auto frame = read_client_frame(text);
  if (const auto* wrong = std::get_if<WrongFrame>(&frame)) {
    push_or_close(error_frame(wrong->ref, wrong->problem));
    co_return;
  }
  const auto& asked = std::get<ViewFrame>(frame);
  const auto viewed = co_await api::view_message(desk_, who_, asked.message);
  if (const auto* shown = std::get_if<api::Shown>(&viewed)) {
    push_or_close(view_frame(asked.ref, *shown));
  } else {
    push_or_close(error_frame(asked.ref, std::get<http::Problem>(viewed)));
  }
}

}  // namespace otpost::live
