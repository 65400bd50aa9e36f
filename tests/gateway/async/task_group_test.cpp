#include "gateway/async/task_group.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <stdexcept>

#include "gateway/async/lane.hpp"
#include "tests/support/catch.hpp"

namespace asio = boost::asio;
using otpost::async::Lane;
using otpost::async::Pulse;
using otpost::async::TaskGroup;
using otpost::async::Wake;
using namespace std::chrono_literals;

TEST_CASE("A cancelled group ends every task that waits") {
  asio::io_context context;
  TaskGroup group(context.get_executor());
  Pulse never(context.get_executor());
  bool went_on = false;
  for (int i = 0; i < 3; ++i)
    group.spawn("waits", [&]() -> asio::awaitable<void> {
      Pulse own(co_await asio::this_coro::executor);
      co_await own.wait();
      went_on = true;
    });
  asio::post(context, [&] { group.cancel(); });
  context.run();
  CHECK(group.size() == 0);
  CHECK_FALSE(went_on);
}

TEST_CASE("A task that throws ends alone") {
  asio::io_context context;
  TaskGroup group(context.get_executor());
  bool other_done = false;
  group.spawn("fails", []() -> asio::awaitable<void> {
    throw std::runtime_error("on purpose");
    co_return;
  });
  group.spawn("works", [&]() -> asio::awaitable<void> {
    other_done = true;
    co_return;
  });
  context.run();
  CHECK(other_done);
  CHECK(group.size() == 0);
}

TEST_CASE("Join returns when the last task has ended") {
  asio::io_context context;
  TaskGroup group(context.get_executor());
  TaskGroup watchers(context.get_executor());
  Pulse go(context.get_executor());
  bool joined = false;
  group.spawn("waits", [&]() -> asio::awaitable<void> { co_await go.wait(); });
  watchers.spawn("joins", [&]() -> asio::awaitable<void> {
    co_await group.join();
    joined = true;
  });
  asio::post(context, [&] {
    CHECK_FALSE(joined);
    go.beat();
  });
  context.run();
  CHECK(joined);
}

TEST_CASE("A beat before the wait is not lost") {
  asio::io_context context;
  TaskGroup group(context.get_executor());
  Pulse pulse(context.get_executor());
  pulse.beat();
  pulse.beat();
  std::vector<Wake> wakes;
  group.spawn("waits", [&]() -> asio::awaitable<void> {
    wakes.push_back(co_await pulse.wait_for(1h));
    wakes.push_back(co_await pulse.wait_for(0ms));
  });
  context.run();
  CHECK(wakes == std::vector{Wake::ready, Wake::late});
}

TEST_CASE("A lane gives the result, or what the work threw, back to the caller") {
  asio::io_context context;
  TaskGroup group(context.get_executor());
  Lane lane(1, 4);
  int result = 0;
  std::string thrown;
  group.spawn("asks", [&]() -> asio::awaitable<void> {
    auto work = [] { return 41; };
    result = co_await lane.run(work);
    auto failing = []() -> int { throw std::runtime_error("on purpose"); };
    try {
      co_await lane.run(failing);
    } catch (const std::runtime_error& error) {
      thrown = error.what();
    }
  });
  context.run();
  CHECK(result == 41);
  CHECK(thrown == "on purpose");
}

TEST_CASE("A full lane refuses at once, and takes work again when there is room") {
  asio::io_context context;
  TaskGroup group(context.get_executor());
  Lane lane(1, 1);
  int done = 0;
  int refused = 0;
  const auto ask = [&]() -> asio::awaitable<void> {
    auto work = [] {};
    try {
      co_await lane.run(work);
      ++done;
    } catch (const otpost::async::LaneFull&) {
      ++refused;
    }
  };
  group.spawn("first", ask);
  group.spawn("second", ask);
  context.run();
  CHECK(done == 1);
  CHECK(refused == 1);
  context.restart();
  group.spawn("third", ask);
  context.run();
  CHECK(done == 2);
}
