#include "modem/port/hot_plug.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "gateway/async/task_group.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::port;
namespace asio = boost::asio;

TEST_CASE("Waiting for what is plugged in ends when its task is cancelled") {
  asio::io_context context;
  auto hot_plug = HotPlug::listen(context.get_executor());
  if (!hot_plug) {
    WARN("no udev events here: " << hot_plug.error().message());
    return;
  }
  async::TaskGroup tasks(context.get_executor());
  bool event = false;
  tasks.spawn("hot plug", [&]() -> asio::awaitable<void> {
    const auto next = co_await hot_plug->next();
    event = next.has_value();
  });
  asio::post(context, [&] { tasks.cancel(); });
  context.run();
  CHECK(tasks.size() == 0);
  CHECK_FALSE(event);
}
