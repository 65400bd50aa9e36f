// The frames that wait for one reader of the feed: bounded, so that who does not read costs no more than this. Closing
// it is the stop: what waits is dropped and the writer sends the close frame. On one executor; not thread-safe.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <deque>
#include <optional>
#include <string>

#include "api/live/close_code.hpp"
#include "gateway/async/pulse.hpp"

namespace otpost::live {

class Outbox {
 public:
  static constexpr std::size_t octets_bound = 1024 * 1024;  // contract section 7
  static constexpr std::size_t frames_bound = 4096;

  explicit Outbox(const boost::asio::any_io_executor& executor) : filled_(executor), emptied_(executor) {}
  ~Outbox() { drop(); }

  [[nodiscard]] bool has_room(std::size_t octets) const {
    return frames_.size() < frames_bound && waiting_ + octets <= octets_bound;
  }
  // False, and nothing is kept, where there is no room or it has been closed.
  bool push(std::string frame);

  // The next frame; nothing once it has been closed. For the writer alone.
  boost::asio::awaitable<std::optional<std::string>> next();

  // Until something has left, or for so long. For one task alone.
  boost::asio::awaitable<async::Wake> wait_for_room(std::chrono::steady_clock::duration patience);

  // The first reason stays.
  void close(CloseCode code);
  [[nodiscard]] std::optional<CloseCode> closed() const { return closed_; }

 private:
  void drop();

  std::deque<std::string> frames_;  // may hold texts and codes: wiped as they go
  std::size_t waiting_ = 0;         // octets
  std::optional<CloseCode> closed_;
  async::Pulse filled_, emptied_;
};

}  // namespace otpost::live
