// One reader of the feed, without its socket: a cursor into the event log, the rights of now, and an outbox. It pulls
// what has been committed from its own cursor, so that publishing never waits for it and what was missed while away
// comes the same way as what is new. On the io_context's thread.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "api/callers.hpp"
#include "api/desk.hpp"
#include "api/live/outbox.hpp"
#include "store/events.hpp"

namespace otpost::live {

class Subscriber {
 public:
  // `after`: the last seq that the client saw; none: from now on.
  Subscriber(const boost::asio::any_io_executor& executor, api::Desk& desk, api::SignedIn who,
             std::optional<EventSeq> after);

  // Replay, `ready`, then what is new, into the outbox; until it has been closed.
  boost::asio::awaitable<void> pull();

  // A frame of the client: answered through the outbox.
  boost::asio::awaitable<void> receive(std::string_view frame);

  // New events have been committed.
  void nudge() { news_.beat(); }
  void tell(const inbox::LineState& line);
  // A frame that no cursor brings: what a claim of this reader was waiting for.
  void show(std::string frame) { push_or_close(std::move(frame)); }
  void close(CloseCode code);

  // Closes (4401) where a right that this feed had is no longer there. Returns whether it did.
  bool close_if_right_withdrawn();

  // Past the replay and not closed.
  [[nodiscard]] bool is_ready() const { return ready_told_ && !outbox_.closed(); }
  [[nodiscard]] Outbox& outbox() { return outbox_; }
  [[nodiscard]] const api::SignedIn& who() const { return who_; }

  // Ends the connection without ceremony; set by the owner of the socket.
  std::function<void()> cut = [] {};

 private:
  struct Batch;
  boost::asio::awaitable<void> pull_until_closed();
  boost::asio::awaitable<void> begin();
  boost::asio::awaitable<Batch> read_batch();
  boost::asio::awaitable<void> deliver(const Batch& batch);
  boost::asio::awaitable<std::optional<std::string>> frame_of(const store::Event& event, const inbox::Number& number);
  boost::asio::awaitable<std::optional<std::string>> message_frame_of(const store::Event& event,
                                                                      const inbox::Number& number);
  boost::asio::awaitable<void> push_patiently(std::string frame);
  boost::asio::awaitable<void> wait_for_news();
  void push_or_close(std::string frame);
  [[nodiscard]] bool views_each_delivery() const;
  [[nodiscard]] std::set<std::string> rights_of_now() const;

  api::Desk& desk_;
  const api::SignedIn who_;
  const std::optional<EventSeq> after_;
  EventSeq cursor_;  // everything up to here has been handed over or was not to be seen
  EventSeq target_;  // the end of the replay
  bool ready_told_ = false;
  std::set<std::string> rights_;
  Outbox outbox_;
  async::Pulse news_;
};

}  // namespace otpost::live
