#include "api/live/feed.hpp"

#include <algorithm>

#include "gateway/base/secret.hpp"

namespace otpost::live {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr auto close_time = 500ms;  // of the second that the contract gives

}  // namespace

Feed::Place::Place(Feed& feed, Subscriber& subscriber)
    : feed_(feed), at_(feed.here_.insert(feed.here_.end(), &subscriber)) {
  feed_.desk_.counters.feeds_open = feed_.here_.size();
  if (feed_.stopping_) subscriber.close(CloseCode::going_away);
}

Feed::Place::~Place() {
  feed_.here_.erase(at_);
  feed_.desk_.counters.feeds_open = feed_.here_.size();
  for (auto* waiting : feed_.waiting_) waiting->beat();
}

void Feed::nudge() {
  for (auto* subscriber : here_) subscriber->nudge();
}

void Feed::tell(const inbox::LineState& line) {
  for (auto* subscriber : here_) subscriber->tell(line);
}

std::optional<api::SignedIn> Feed::ready_reader(const inbox::Caller& caller) const {
  for (const auto* subscriber : here_)
    if (subscriber->is_ready() && subscriber->who().caller == caller) return subscriber->who();
  return std::nullopt;
}

bool Feed::show(const inbox::Caller& caller, std::string frame) {
  bool shown = false;
  for (auto* subscriber : here_) {
    if (!subscriber->is_ready() || subscriber->who().caller != caller) continue;
    subscriber->show(frame);
    shown = true;
  }
  wipe(frame.data(), frame.size());
  return shown;
}

void Feed::end_session(const store::TokenHash& session) {
  for (auto* subscriber : here_)
    if (subscriber->who().session == session) subscriber->close(CloseCode::signed_out);
}

asio::awaitable<void> Feed::withdraw_rights() {
  std::vector<Subscriber*> leaving;
  for (auto* subscriber : here_)
    if (subscriber->close_if_right_withdrawn()) leaving.push_back(subscriber);
  co_await wait_until_gone(std::move(leaving));
}

asio::awaitable<void> Feed::stop() {
  stopping_ = true;
  for (auto* subscriber : here_) subscriber->close(CloseCode::going_away);
  std::vector<Subscriber*> leaving(here_.begin(), here_.end());
  co_await wait_until_gone(std::move(leaving));
}

bool Feed::is_here(const Subscriber* subscriber) const {
  return std::ranges::find(here_, subscriber) != here_.end();
}

asio::awaitable<void> Feed::wait_until_gone(std::vector<Subscriber*> leaving) {
  struct Waiting {
    std::list<async::Pulse*>& all;
    async::Pulse left;
    std::list<async::Pulse*>::iterator place = all.insert(all.end(), &left);
    ~Waiting() { all.erase(place); }
  } waiting{waiting_, async::Pulse(executor_)};

  const auto gone = [this](const Subscriber* subscriber) { return !is_here(subscriber); };
  const auto deadline = std::chrono::steady_clock::now() + close_time;
  for (std::erase_if(leaving, gone); !leaving.empty(); std::erase_if(leaving, gone)) {
    const auto wait = std::max<std::chrono::steady_clock::duration>(deadline - std::chrono::steady_clock::now(), 1ms);
    if (co_await waiting.left.wait_for(wait) == async::Wake::ready) continue;
    std::erase_if(leaving, gone);
    for (auto* subscriber : leaving) subscriber->cut();
  }
}

}  // namespace otpost::live
