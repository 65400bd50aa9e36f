#include "store/writer.hpp"

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "store/group_commit.hpp"

namespace otpost::store {

namespace asio = boost::asio;

namespace {

using Done = asio::any_completion_handler<void(std::exception_ptr)>;

// A piece of work and the caller who waits for it. The guard keeps the caller's io_context running meanwhile.
struct Waiting {
  std::function<void(Transaction&)> work;
  asio::executor_work_guard<asio::any_io_executor> guard;
  Done done;
};

// The guard goes along: the last touch of the caller's io_context is on its own thread.
void answer(Waiting waiting, std::exception_ptr thrown) {
  auto executor = waiting.guard.get_executor();
  waiting.work = nullptr;  // gone before its caller goes on
  asio::post(executor, [waiting = std::move(waiting), thrown = std::move(thrown)]() mutable {
    std::move(waiting.done)(std::move(thrown));
  });
}

}  // namespace

struct Writer::State {
  explicit State(std::unique_ptr<Connection> its_connection) : connection(std::move(its_connection)) {}

  void take(Waiting job);
  void run();
  void commit(std::vector<Waiting> batch);
  std::vector<std::exception_ptr> outcomes(const std::vector<Waiting>& batch);
  void latch(const std::string& cause);
  [[nodiscard]] std::optional<std::string> reason() const;

  std::unique_ptr<Connection> connection;  // on the thread alone
  GroupCommit group{*connection};          // on the thread alone
  bool latched = false;                    // on the thread alone

  mutable std::mutex mutex;  // guards what follows
  std::condition_variable something_to_do;
  std::vector<Waiting> waiting;
  std::optional<std::string> failure;
  std::function<void(const std::string&)> told;
  bool stopping = false;

  std::thread thread;
};

// Answers at once where the work cannot be taken.
void Writer::State::take(Waiting job) {
  std::exception_ptr refused;
  {
    const std::lock_guard lock(mutex);
    if (failure)
      refused = std::make_exception_ptr(StoreFailure(*failure));
    else if (waiting.size() >= queue_bound)
      refused = std::make_exception_ptr(StoreBusy());
    else
      waiting.push_back(std::move(job));
  }
  if (refused)
    answer(std::move(job), std::move(refused));
  else
    something_to_do.notify_one();
}

void Writer::State::run() {
  std::unique_lock lock(mutex);
  for (;;) {
    something_to_do.wait(lock, [this] { return stopping || !waiting.empty(); });
    if (waiting.empty()) return;
    auto batch = std::exchange(waiting, {});
    lock.unlock();
    commit(std::move(batch));
    lock.lock();
  }
}

void Writer::State::commit(std::vector<Waiting> batch) {
  // Each caller is given the only hold on what its work threw: it is freed on the caller's thread.
  auto thrown = outcomes(batch);
  for (std::size_t i = 0; i < batch.size(); ++i) answer(std::move(batch[i]), std::move(thrown[i]));
  if (latched) return;
  try {
    group.fold_log();
  } catch (const DiskFailure& failed) {
    latch(failed.what());
  }
}

// Nothing where a piece of work has been committed, else what its caller is told.
std::vector<std::exception_ptr> Writer::State::outcomes(const std::vector<Waiting>& batch) {
  const auto all_fail = [&batch](const std::string& why) {
    return std::vector(batch.size(), std::make_exception_ptr(StoreFailure(why)));
  };
  if (latched) return all_fail(*reason());
  try {
    std::vector<const GroupCommit::Work*> works;
    for (const auto& waiting_job : batch) works.push_back(&waiting_job.work);
    return group.commit(works);
  } catch (const DiskFailure& failed) {
    latch(failed.what());
    return all_fail(*reason());
  } catch (const std::exception& failed) {
    return all_fail(std::string("nothing was stored: ") + failed.what());
  }
}

void Writer::State::latch(const std::string& cause) {
  latched = true;
  group.leave_log_alone();
  std::function<void(const std::string&)> tell;
  const std::string why = "the database failed, and nothing is stored until a restart: " + cause;
  {
    const std::lock_guard lock(mutex);
    failure = why;
    tell = std::exchange(told, nullptr);
  }
  if (tell) tell(why);
}

std::optional<std::string> Writer::State::reason() const {
  const std::lock_guard lock(mutex);
  return failure;
}

Writer::Writer(std::unique_ptr<Connection> connection) : state_(std::make_unique<State>(std::move(connection))) {
  state_->thread = std::thread([state = state_.get()] { state->run(); });
}

Writer::~Writer() {
  {
    const std::lock_guard lock(state_->mutex);
    state_->stopping = true;
  }
  state_->something_to_do.notify_one();
  state_->thread.join();
}

asio::awaitable<void> Writer::submit(std::function<void(Transaction&)> job) {
  auto executor = co_await asio::this_coro::executor;
  auto initiate = [state = state_.get(), executor, job = std::move(job)](auto handler) mutable {
    state->take(Waiting{std::move(job), asio::make_work_guard(executor), Done(std::move(handler))});
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr)>(std::move(initiate),
                                                                                         asio::use_awaitable);
}

std::optional<std::string> Writer::failure() const {
  return state_->reason();
}

void Writer::on_failure(std::function<void(const std::string& reason)> told) {
  std::optional<std::string> already;
  {
    const std::lock_guard lock(state_->mutex);
    already = state_->failure;
    if (!already) state_->told = told;
  }
  if (already) told(*already);
}

}  // namespace otpost::store
