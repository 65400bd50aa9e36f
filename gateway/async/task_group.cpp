#include "gateway/async/task_group.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/system/system_error.hpp>
#include <exception>

#include "gateway/base/log.hpp"

namespace otpost::async {

namespace asio = boost::asio;

struct TaskGroup::Running {
  Running(std::string its_name, Task its_task) : name(std::move(its_name)), task(std::move(its_task)) {}

  std::string name;
  Task task;
  asio::cancellation_signal stop;
};

namespace {

// The sentence for the log; empty for an end that was asked for.
std::string what_went_wrong(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const boost::system::system_error& error) {
    return error.code() == asio::error::operation_aborted ? std::string{} : error.code().message();
  } catch (const std::exception& error) {
    return error.what();
  }
}

}  // namespace

TaskGroup::TaskGroup(asio::any_io_executor executor) : executor_(executor), all_ended_(executor) {}

TaskGroup::~TaskGroup() = default;

void TaskGroup::spawn(std::string name, Task task) {
  const auto place = running_.insert(running_.end(), std::make_unique<Running>(std::move(name), std::move(task)));
  asio::co_spawn(
      executor_, [running = place->get()] { return running->task(); },
      asio::bind_cancellation_slot((*place)->stop.slot(),
                                   [this, place](const std::exception_ptr& failure) { ended(place, failure); }));
}

void TaskGroup::ended(Place place, const std::exception_ptr& failure) {
  if (failure)
    if (const auto wrong = what_went_wrong(failure); !wrong.empty())
      log::error("task {} ended: {}", (*place)->name, wrong);
  running_.erase(place);
  if (running_.empty()) all_ended_.beat();
}

void TaskGroup::cancel() {
  // Posted, since a cancelled task may end, and leave the list, while the loop is under way.
  for (const auto& running : running_)
    asio::post(executor_, [this, wanted = running.get()] {
      for (const auto& task : running_)
        if (task.get() == wanted) return task->stop.emit(asio::cancellation_type::terminal);
    });
}

asio::awaitable<void> TaskGroup::join() {
  while (!running_.empty()) co_await all_ended_.wait();
}

}  // namespace otpost::async
