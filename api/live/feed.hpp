// All readers of the feed: tells them that there is something to pull, and ends those that must end. On the
// io_context's thread.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <list>
#include <optional>
#include <string>
#include <vector>

#include "api/live/subscriber.hpp"

namespace otpost::live {

class Feed {
 public:
  Feed(boost::asio::any_io_executor executor, api::Desk& desk) : executor_(std::move(executor)), desk_(desk) {}

  // A reader belongs to the feed for as long as its place lives.
  class Place {
   public:
    Place(Feed& feed, Subscriber& subscriber);
    ~Place();
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

   private:
    Feed& feed_;
    std::list<Subscriber*>::iterator at_;
  };

  // New events have been committed. Never waits for a reader.
  void nudge();
  void tell(const inbox::LineState& line);
  // An open feed of this caller that is past its replay; none: nothing.
  [[nodiscard]] std::optional<api::SignedIn> ready_reader(const inbox::Caller& caller) const;
  // The frame for each of those feeds. Whether there was one.
  bool show(const inbox::Caller& caller, std::string frame);
  // A session has been closed: its feeds end with 4401.
  void end_session(const store::TokenHash& session);

  // The roster has been replaced: returns when every feed that lost a right has gone. Who does not answer the close
  // frame within half a second is cut.
  boost::asio::awaitable<void> withdraw_rights();

  // Ends all with 1001; those that open later end at once. Returns when they have gone.
  boost::asio::awaitable<void> stop();

 private:
  boost::asio::awaitable<void> wait_until_gone(std::vector<Subscriber*> leaving);
  [[nodiscard]] bool is_here(const Subscriber* subscriber) const;

  boost::asio::any_io_executor executor_;
  api::Desk& desk_;
  std::list<Subscriber*> here_;
  std::list<async::Pulse*> waiting_;  // for somebody to leave
  bool stopping_ = false;
};

}  // namespace otpost::live
