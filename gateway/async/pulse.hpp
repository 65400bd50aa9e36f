// A timer read as ready-or-late: one task waits, others say that there is something to do. A beat before the wait is
// not lost; several beats before it are one. Runs on one executor; not thread-safe.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>

namespace otpost::async {

enum class Wake { ready, late };

class Pulse {
 public:
  explicit Pulse(const boost::asio::any_io_executor& executor) : timer_(executor) {}

  void beat() {
    beaten_ = true;
    timer_.cancel();
  }

  // Until the next beat. Throws system_error(operation_aborted) when the waiting task is cancelled.
  boost::asio::awaitable<void> wait();

  // Until the next beat (ready) or for so long (late). Throws as `wait`.
  boost::asio::awaitable<Wake> wait_for(std::chrono::steady_clock::duration duration);

 private:
  boost::asio::awaitable<Wake> wait_until(std::chrono::steady_clock::time_point when);

  boost::asio::steady_timer timer_;
  bool beaten_ = false;
};

// Waits so long, for nothing else.
boost::asio::awaitable<void> pause(std::chrono::steady_clock::duration duration);

}  // namespace otpost::async
