// Sees to it that claims end as they should: gives a code that has been caught to its holder as soon as one of their
// feeds is open, and ends claims whose time is over or whose holder has lost the right. On the io_context's thread.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <vector>

#include "api/desk.hpp"
#include "api/live/feed.hpp"
#include "gateway/async/pulse.hpp"
#include "store/claims.hpp"

namespace otpost::live {

class ClaimWatch {
 public:
  ClaimWatch(const boost::asio::any_io_executor& executor, api::Desk& desk, Feed& feed)
      : desk_(desk), feed_(feed), look_(executor) {}

  // Until the task that runs it is cancelled. A failing store is asked again with the next beat, or after a minute.
  boost::asio::awaitable<void> run();

  // A claim was made, or a feed has become ready.
  void beat() { look_.beat(); }
  // Something was committed: a code that a claim was waiting for, perhaps.
  void events_committed() {
    if (next_end_) look_.beat();
  }

  // The roster has been replaced: returns when the claims of those who may not view their number any more have ended.
  boost::asio::awaitable<void> withdraw_rights();

 private:
  boost::asio::awaitable<void> look();
  boost::asio::awaitable<void> hand_over(const store::Claim& claim);
  boost::asio::awaitable<std::vector<store::Claim>> open_claims();
  [[nodiscard]] std::chrono::steady_clock::duration until_next_end() const;

  api::Desk& desk_;
  Feed& feed_;
  async::Pulse look_;
  std::optional<Time> next_end_;  // when the next claim expires; none: no claim is open
};

}  // namespace otpost::live
