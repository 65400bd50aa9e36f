// Blocking work on threads of its own: password hashing, closing ports, reading from the database. The caller is a
// coroutine on any executor and is resumed there. The queue is bounded: at the bound `run` throws LaneFull at once.
//
// A lane has to be joined or gone before the io_context of its callers: its threads still touch that context for a
// moment after the caller has its result.
#pragma once

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstddef>
#include <stdexcept>
#include <type_traits>

namespace otpost::async {

struct LaneFull : std::runtime_error {
  LaneFull() : std::runtime_error("too much work is waiting already") {}
};

class Lane {
 public:
  // `bound`: pieces of work that may wait or run at a time.
  Lane(std::size_t threads, std::size_t bound) : bound_(bound), threads_(threads) {}
  // Finishes what has been taken.
  ~Lane() { join(); }
  // The same ahead of time; nothing may be run afterwards.
  void join() { threads_.join(); }
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;

  // Runs `work` on a thread of the lane; what it throws is thrown here.
  template <class Work>
  boost::asio::awaitable<std::invoke_result_t<Work>> run(Work work) {
    const Place place(*this);
    auto on_lane = [&work]() -> boost::asio::awaitable<std::invoke_result_t<Work>> { co_return work(); };
    co_return co_await boost::asio::co_spawn(threads_, on_lane, boost::asio::use_awaitable);
  }

 private:
  // A place in the queue, given back however the work ends.
  class Place {
   public:
    explicit Place(Lane& lane) : lane_(lane) {
      if (lane_.taken_.fetch_add(1) < lane_.bound_) return;
      lane_.taken_.fetch_sub(1);
      throw LaneFull{};
    }
    ~Place() { lane_.taken_.fetch_sub(1); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

   private:
    Lane& lane_;
  };

  const std::size_t bound_;
  std::atomic<std::size_t> taken_ = 0;
  boost::asio::thread_pool threads_;
};

}  // namespace otpost::async
