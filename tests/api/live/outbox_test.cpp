#include "api/live/outbox.hpp"

#include <boost/asio/io_context.hpp>

#include "gateway/async/task_group.hpp"
#include "tests/support/catch.hpp"

namespace asio = boost::asio;
using namespace otpost::live;
using otpost::async::TaskGroup;
using otpost::async::Wake;
using namespace std::chrono_literals;

namespace {

// Runs what a test says on an io_context of its own, until nothing is left to do.
struct Loop {
  asio::io_context context;
  TaskGroup tasks{context.get_executor()};
  Outbox outbox{context.get_executor()};
};

}  // namespace

TEST_CASE("Frames leave in the order in which they came") {
  Loop loop;
  std::string left;
  loop.tasks.spawn("writer", [&]() -> asio::awaitable<void> {
    while (auto frame = co_await loop.outbox.next()) left += *frame;
  });
  loop.tasks.spawn("reader", [&]() -> asio::awaitable<void> {
    loop.outbox.push("a");
    loop.outbox.push("b");
    co_await otpost::async::pause(0ms);
    loop.outbox.push("c");
    co_await otpost::async::pause(1ms);
    loop.outbox.close(CloseCode::going_away);
  });
  loop.context.run();
  CHECK(left == "abc");
}

TEST_CASE("No more than 4,096 frames wait") {
  Loop loop;
  for (std::size_t i = 0; i < Outbox::frames_bound; ++i) REQUIRE(loop.outbox.push("x"));
  CHECK_FALSE(loop.outbox.has_room(1));
  CHECK_FALSE(loop.outbox.push("x"));
}

TEST_CASE("No more than 1 MiB waits") {
  Loop loop;
  CHECK(loop.outbox.push(std::string(Outbox::octets_bound, 'x')));
  CHECK_FALSE(loop.outbox.push("x"));
}

TEST_CASE("Closing drops what waits, and nothing comes in afterwards") {
  Loop loop;
  loop.outbox.push("secret");
  loop.outbox.close(CloseCode::signed_out);
  loop.outbox.close(CloseCode::going_away);
  CHECK_FALSE(loop.outbox.push("more"));
  CHECK(loop.outbox.closed() == CloseCode::signed_out);
  bool nothing = false;
  loop.tasks.spawn("writer", [&]() -> asio::awaitable<void> { nothing = !(co_await loop.outbox.next()).has_value(); });
  loop.context.run();
  CHECK(nothing);
}

TEST_CASE("Who waits for room goes on when a frame has left, or is told that it is late") {
  Loop loop;
  std::vector<Wake> wakes;
  loop.outbox.push("x");
  loop.tasks.spawn("waits", [&]() -> asio::awaitable<void> {
    wakes.push_back(co_await loop.outbox.wait_for_room(1h));
    wakes.push_back(co_await loop.outbox.wait_for_room(0ms));
  });
  loop.tasks.spawn("writer", [&]() -> asio::awaitable<void> { static_cast<void>(co_await loop.outbox.next()); });
  loop.context.run();
  CHECK(wakes == std::vector{Wake::ready, Wake::late});
}
