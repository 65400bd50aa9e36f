#include "gateway/daemon/retention_run.hpp"

#include "gateway/async/task_group.hpp"
#include "gateway/inbox/assembly.hpp"
#include "store/events.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace std::chrono_literals;
using store::noon;
using store::ops_sim;
using store::TemporaryStore;

namespace {

class StoppedClock final : public Clock {
 public:
  explicit StoppedClock(Time at) : at_(at) {}
  [[nodiscard]] Time now() const override { return at_; }

 private:
  Time at_;
};

// Runs it until it rests. How often it told that events were committed.
int run_retention(TemporaryStore& store, Time at) {
  boost::asio::io_context context;
  const StoppedClock clock(at);
  int told = 0;
  daemon::RetentionRun retention(context.get_executor(), store.database().writer(), clock,
                                 {.messages = std::chrono::days{30}, .texts = std::chrono::days{10}}, [&] { ++told; });
  async::TaskGroup tasks(context.get_executor());
  tasks.spawn("retention", [&] { return retention.run(); });
  // What is committed behind its commits has been after them: the writer keeps their order.
  for (int commits = 0; commits < 3; ++commits) {
    tasks.spawn("behind", [&]() -> boost::asio::awaitable<void> {
      auto nothing = [](store::Transaction&) {};
      co_await store.database().writer().commit(nothing);
    });
    while (tasks.size() > 1) context.run_one();
  }
  tasks.cancel();
  context.run();
  return told;
}

std::vector<store::Event> events_of(TemporaryStore& store) {
  return store.read([](store::Connection& connection) { return store::events_after(connection, EventSeq{0}, 100); });
}

void begin_set(TemporaryStore& store) {
  auto message = store::message_with_code(ops_sim);
  message.set = inbox::SetKey{.iccid = ops_sim, .sender = "Example", .reference = 7, .total = 2};
  store.commit([&](store::Transaction& transaction) {
    store::insert_part(transaction, store::part_of_slot(1), store::insert_message(transaction, message));
  });
}

}  // namespace

TEST_CASE("When its window is over a message that misses parts is told to the feeds as incomplete, once") {
  TemporaryStore store;
  begin_set(store);
  const Time over = noon + inbox::waiting_for_parts + 1min;
  CHECK(run_retention(store, over) == 1);
  CHECK(run_retention(store, over + 1min) == 0);
  const auto events = events_of(store);
  REQUIRE(events.size() == 1);
  CHECK(events[0].at == over);
  CHECK(events[0].envelope->incomplete);
}

TEST_CASE("Within its window a message that misses parts is left to wait for them") {
  TemporaryStore store;
  begin_set(store);
  CHECK(run_retention(store, noon + inbox::waiting_for_parts) == 0);
  CHECK(events_of(store).empty());
}
