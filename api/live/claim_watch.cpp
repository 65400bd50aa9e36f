#include "api/live/claim_watch.hpp"

#include <algorithm>
#include <boost/system/system_error.hpp>

#include "api/live/frames.hpp"
#include "api/viewing.hpp"
#include "gateway/base/log.hpp"

namespace otpost::live {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr auto looks_at_least_every = 1min;

bool has_lost_its_right(const inbox::Roster& roster, const store::Claim& claim, Time now) {
  const auto* number = roster.number(claim.number);
  return number == nullptr || number->iccid != claim.iccid ||
         !inbox::may_view(roster, claim.holder, *number, now).allowed;
}

}  // namespace

asio::awaitable<void> ClaimWatch::run() {
  while (true) {
    try {
      co_await look();
    } catch (const boost::system::system_error&) {
      throw;  // cancelled
    } catch (const std::exception& error) {
      log::error("claims could not be looked after: {}", error.what());
      next_end_.reset();
    }
    co_await look_.wait_for(until_next_end());
  }
}

std::chrono::steady_clock::duration ClaimWatch::until_next_end() const {
  if (!next_end_) return looks_at_least_every;
  return std::clamp<std::chrono::steady_clock::duration>(*next_end_ - desk_.clock.now(), 0ms, looks_at_least_every);
}

asio::awaitable<std::vector<store::Claim>> ClaimWatch::open_claims() {
  auto read = [](store::Connection& connection) { return store::open_claims(connection); };
  co_return co_await desk_.database.reader().read(read);
}

asio::awaitable<void> ClaimWatch::look() {
  const auto now = desk_.clock.now();
  auto claims = co_await open_claims();
  const auto is_over = [now](const store::Claim& claim) { return claim.expires_at <= now; };
  if (std::ranges::any_of(claims, is_over)) {
    auto work = [now](store::Transaction& transaction) { return store::end_expired_claims(transaction, now); };
    if (co_await desk_.database.writer().commit(std::move(work))) desk_.events_committed();
    std::erase_if(claims, is_over);
  }
  const auto soonest = std::ranges::min_element(claims, {}, &store::Claim::expires_at);
  next_end_ = soonest == claims.end() ? std::nullopt : std::optional{soonest->expires_at};
  for (const auto& claim : claims)
    if (claim.caught) co_await hand_over(claim);
}

// The code is shown once and recorded once, to all the feeds that its holder has open: whichever they look at.
asio::awaitable<void> ClaimWatch::hand_over(const store::Claim& claim) {
  auto who = feed_.ready_reader(claim.holder);
  if (!who) co_return;
  const auto viewed = co_await api::view_message(desk_, *who, *claim.caught);
  const auto* shown = std::get_if<api::Shown>(&viewed);
  if (shown == nullptr) co_return;  // withdrawn or destroyed meanwhile: the claim ends with its right or its time
  // Gone in the meantime: the next feed gets it, on record once more.
  if (!feed_.show(claim.holder, caught_frame(claim.id, *shown))) co_return;
  auto work = [id = claim.id, now = desk_.clock.now()](store::Transaction& transaction) {
    store::end_claim(transaction, id, store::ClaimEnd::code, {}, now);
  };
  co_await desk_.database.writer().commit(std::move(work));
  desk_.events_committed();
}

asio::awaitable<void> ClaimWatch::withdraw_rights() {
  const auto roster = desk_.roster.now();
  const auto now = desk_.clock.now();
  std::vector<ClaimId> lost;
  for (const auto& claim : co_await open_claims())
    if (has_lost_its_right(*roster, claim, now)) lost.push_back(claim.id);
  if (lost.empty()) co_return;
  auto work = [lost, now](store::Transaction& transaction) {
    for (const auto claim : lost) store::end_claim(transaction, claim, store::ClaimEnd::withdrawn, {}, now);
  };
  co_await desk_.database.writer().commit(std::move(work));
  desk_.events_committed();
}

}  // namespace otpost::live
