// The one writer: every change goes through it. What waits is committed together (group commit), each piece of work in
// a savepoint of its own; nobody is answered before the commit that holds their work is on disk (synchronous=FULL).
//
// An input/output error, a full disk or a damaged page latches: from then on every commit is refused with the reason
// until a restart reads the disk again (security-notes section 1: a failed sync is never retried).
#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>

#include "store/connection.hpp"

namespace otpost::store {

// The disk or the database failed, now or before: nothing of this work has been stored.
struct StoreFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The bound of the queue is reached: try again later. Nothing of this work has been stored.
struct StoreBusy : std::runtime_error {
  StoreBusy() : std::runtime_error("too many changes are waiting for the disk") {}
};

class Writer {
 public:
  static constexpr std::size_t queue_bound = 8192;

  explicit Writer(std::unique_ptr<Connection> connection);
  // Commits what has been taken, closes the database. The io_context of every caller who still waits outlives this.
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // Runs `work(Transaction&)` on the writer's thread and resumes the caller, on the caller's executor, once the commit
  // is durable. What `work` throws undoes that work alone and is thrown here. Cancelling the caller does not undo the
  // work: an audit entry owns its own lifetime. Any thread.
  template <class Work>
  boost::asio::awaitable<std::invoke_result_t<Work&, Transaction&>> commit(Work work) {
    using Value = std::invoke_result_t<Work&, Transaction&>;
    auto shared_work = std::make_shared<Work>(std::move(work));  // outlives a caller that is cancelled
    if constexpr (std::is_void_v<Value>) {
      std::function<void(Transaction&)> job = [shared_work](Transaction& transaction) { (*shared_work)(transaction); };
      co_await submit(std::move(job));
    } else {
      auto value = std::make_shared<std::optional<Value>>();
      std::function<void(Transaction&)> job = [value, shared_work](Transaction& transaction) {
        value->emplace((*shared_work)(transaction));
      };
      co_await submit(std::move(job));
      co_return std::move(**value);
    }
  }

  // The reason for which every commit is refused, once there is one. Any thread.
  [[nodiscard]] std::optional<std::string> failure() const;

  // Called once, on the writer's thread, when the writer latches; at once, on the caller's, where it has already.
  void on_failure(std::function<void(const std::string& reason)> told);

 private:
  struct State;
  boost::asio::awaitable<void> submit(std::function<void(Transaction&)> job);

  std::unique_ptr<State> state_;
};

}  // namespace otpost::store
