#include "modem/port/hot_plug.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <optional>

#include "gateway/async/task_group.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::port;
using namespace std::chrono_literals;
namespace asio = boost::asio;

namespace {

struct Listening {
  std::optional<HotPlug> start() {
    auto hot_plug = HotPlug::listen(context.get_executor());
    if (hot_plug) return std::move(*hot_plug);
    WARN("no udev events here: " << hot_plug.error().message());
    return std::nullopt;
  }

  asio::io_context context;
};

}  // namespace

TEST_CASE("Waiting for what is plugged in ends when its task is cancelled") {
  Listening listening;
  auto hot_plug = listening.start();
  if (!hot_plug) return;
  async::TaskGroup tasks(listening.context.get_executor());
  bool event = false;
  tasks.spawn("hot plug", [&]() -> asio::awaitable<void> {
    const auto next = co_await hot_plug->changed_within(1h);
    event = next.has_value();
  });
  asio::post(listening.context, [&] { tasks.cancel(); });
  listening.context.run();
  CHECK(tasks.size() == 0);
  CHECK_FALSE(event);
}

TEST_CASE("Waiting for what is plugged in ends when nothing was") {
  Listening listening;
  auto hot_plug = listening.start();
  if (!hot_plug) return;
  async::TaskGroup tasks(listening.context.get_executor());
  std::optional<async::Wake> wake;
  tasks.spawn("hot plug", [&]() -> asio::awaitable<void> {
    const auto next = co_await hot_plug->changed_within(1ms);
    if (next) wake = *next;
  });
  listening.context.run();
  CHECK(wake == async::Wake::late);
}
