// The one joiner of a part's tasks, and the only place of the house that calls co_spawn. A task is a named coroutine;
// one that ends by an exception is logged by its name and ends alone.
//
// Runs on one executor (the io_context's thread); not thread-safe. The group must outlive its tasks: destroy it after
// `join()` has returned or after its io_context has stopped.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <functional>
#include <list>
#include <memory>
#include <string>

#include "gateway/async/pulse.hpp"

namespace otpost::async {

class TaskGroup {
 public:
  // The coroutine function itself is given, not the result of calling it: its captures then live as long as the task.
  using Task = std::function<boost::asio::awaitable<void>()>;

  explicit TaskGroup(boost::asio::any_io_executor executor);
  ~TaskGroup();
  TaskGroup(const TaskGroup&) = delete;
  TaskGroup& operator=(const TaskGroup&) = delete;

  void spawn(std::string name, Task task);

  // Asks every task to end: what it waits for is cancelled (operation_aborted). Returns at once.
  void cancel();

  // Waits until every task has ended. One caller at a time.
  boost::asio::awaitable<void> join();

  [[nodiscard]] std::size_t size() const { return running_.size(); }

 private:
  struct Running;
  using Place = std::list<std::unique_ptr<Running>>::iterator;
  void ended(Place place, const std::exception_ptr& failure);

  boost::asio::any_io_executor executor_;
  std::list<std::unique_ptr<Running>> running_;
  Pulse all_ended_;
};

}  // namespace otpost::async
