#include "store/writer.hpp"

#include <sys/resource.h>

#include <boost/asio/post.hpp>
#include <csignal>
#include <future>
#include <thread>

#include "store/query.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

namespace asio = boost::asio;
using namespace otpost;
using namespace otpost::store;

namespace {

void add_session(Transaction& transaction, int number) {
  Query(transaction, "INSERT INTO sessions (token_hash, user, opened_at, expires_at) VALUES (?1, 'ana', 0, ?2)",
        transaction.connection().keys().digest(std::to_string(number)), number)
      .run();
}

int sessions_in(TemporaryStore& store) {
  return store.read([](Connection& connection) {
    Query count(connection, "SELECT count(*) FROM sessions");
    count.step();
    return count.small(0);
  });
}

// Keeps the writer's thread busy until it is released, so that what is asked meanwhile waits together.
class BusyWriter {
 public:
  BusyWriter(TemporaryStore& store, asio::io_context& context, async::TaskGroup& group) {
    group.spawn("busy", [this, &store]() -> asio::awaitable<void> {
      auto work = [this](Transaction&) {
        taken_.set_value();
        go_.get_future().wait();
      };
      co_await store.database().writer().commit(work);
    });
    context.poll();
    taken_.get_future().wait();
  }
  void release() { go_.set_value(); }

 private:
  std::promise<void> taken_, go_;
};

// Until it goes, the system refuses every write of this process behind this place of a file (EFBIG).
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t most) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{most, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    before_action_ = std::signal(SIGXFSZ, SIG_IGN);
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, before_action_);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit before_{};
  void (*before_action_)(int) = nullptr;
};

void fill_the_disk(Transaction& transaction) {
  // As small as the file is now: the next page does not fit.
  Query(transaction, "PRAGMA max_page_count = 1").step();
  for (int i = 0; i < 1000; ++i) add_session(transaction, 1'000'000 + i);
}

}  // namespace

TEST_CASE("What work answers comes back to its caller") {
  TemporaryStore store;
  CHECK(store.commit([](Transaction&) { return 41; }) == 41);
}

TEST_CASE("A caller goes on only when its work is in the file") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) { add_session(transaction, 1); });
  CHECK(sessions_in(store) == 1);  // by another connection
}

TEST_CASE("A caller goes on on its own executor") {
  TemporaryStore store;
  std::thread::id before, inside, after;
  run([&]() -> asio::awaitable<void> {
    before = std::this_thread::get_id();
    auto work = [&](Transaction&) { inside = std::this_thread::get_id(); };
    co_await store.database().writer().commit(work);
    after = std::this_thread::get_id();
  });
  CHECK(after == before);
  CHECK(inside != before);
}

TEST_CASE("A hundred changes that wait together are committed together") {
  TemporaryStore store;
  asio::io_context context;
  async::TaskGroup group(context.get_executor());
  BusyWriter busy(store, context, group);
  std::vector<int> seen_outside(100);
  for (int i = 0; i < 100; ++i)
    group.spawn("commits", [&, i]() -> asio::awaitable<void> {
      auto work = [&, i](Transaction& transaction) {
        seen_outside[static_cast<std::size_t>(i)] = sessions_in(store);  // nothing of an open transaction is seen
        add_session(transaction, i);
      };
      co_await store.database().writer().commit(work);
    });
  asio::post(context, [&] { busy.release(); });
  context.run();
  CHECK(sessions_in(store) == 100);
  CHECK(seen_outside == std::vector<int>(100, 0));
}

TEST_CASE("Work that throws is undone alone, and its caller is told what it threw") {
  TemporaryStore store;
  asio::io_context context;
  async::TaskGroup group(context.get_executor());
  BusyWriter busy(store, context, group);
  std::string told;
  int stored = 0;
  for (int i = 0; i < 5; ++i)
    group.spawn("commits", [&, i]() -> asio::awaitable<void> {
      auto work = [i](Transaction& transaction) {
        add_session(transaction, i);
        if (i == 2) throw std::runtime_error("on purpose");
      };
      try {
        co_await store.database().writer().commit(work);
        ++stored;
      } catch (const std::runtime_error& error) {
        told = error.what();
      }
    });
  asio::post(context, [&] { busy.release(); });
  context.run();
  CHECK(told == "on purpose");
  CHECK(stored == 4);
  CHECK(sessions_in(store) == 4);
  CHECK_FALSE(store.database().writer().failure());
}

TEST_CASE("A statement that the schema forbids undoes its own work alone and latches nothing") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) { add_session(transaction, 1); });
  CHECK_THROWS_WITH(store.commit([](Transaction& transaction) { add_session(transaction, 1); }),
                    Catch::Matchers::Contains("UNIQUE"));
  store.commit([](Transaction& transaction) { add_session(transaction, 2); });
  CHECK(sessions_in(store) == 2);
}

TEST_CASE("Cancelling a caller does not undo its work") {
  TemporaryStore store;
  asio::io_context context;
  async::TaskGroup group(context.get_executor());
  BusyWriter busy(store, context, group);
  group.spawn("commits", [&]() -> asio::awaitable<void> {
    auto work = [](Transaction& transaction) { add_session(transaction, 1); };
    co_await store.database().writer().commit(work);
  });
  asio::post(context, [&] {
    group.cancel();
    busy.release();
  });
  context.run();
  CHECK(group.size() == 0);
  CHECK(sessions_in(store) == 1);
}

TEST_CASE("Beyond the bound of the queue a change is refused at once") {
  TemporaryStore store;
  asio::io_context context;
  async::TaskGroup group(context.get_executor());
  BusyWriter busy(store, context, group);
  int refused = 0;
  int done = 0;
  const auto ask = [&]() -> asio::awaitable<void> {
    auto work = [](Transaction&) {};
    try {
      co_await store.database().writer().commit(work);
      ++done;
    } catch (const StoreBusy&) {
      ++refused;
    }
  };
  for (std::size_t i = 0; i < Writer::queue_bound + 3; ++i) group.spawn("asks", ask);
  asio::post(context, [&] { busy.release(); });
  context.run();
  CHECK(refused == 3);
  CHECK(done == static_cast<int>(Writer::queue_bound));
}

TEST_CASE("What was taken is committed before the writer goes") {
  TemporaryStore store;
  asio::io_context context;
  async::TaskGroup group(context.get_executor());
  group.spawn("commits", [&]() -> asio::awaitable<void> {
    auto work = [](Transaction& transaction) { add_session(transaction, 1); };
    co_await store.database().writer().commit(work);
  });
  context.poll();
  store.close();
  context.run();
  store.open();
  CHECK(sessions_in(store) == 1);
}

TEST_CASE("A full disk latches: that change and all later ones are refused, and the owner is told once") {
  TemporaryStore store;
  std::vector<std::string> told;
  store.database().writer().on_failure([&](const std::string& reason) { told.push_back(reason); });
  CHECK_THROWS_AS(store.commit(fill_the_disk), StoreFailure);
  REQUIRE(store.database().writer().failure().has_value());
  CHECK_THAT(*store.database().writer().failure(), Catch::Matchers::Contains("database or disk is full"));
  CHECK_THROWS_AS(store.commit([](Transaction& transaction) { add_session(transaction, 1); }), StoreFailure);
  CHECK(told == std::vector{*store.database().writer().failure()});
  CHECK(sessions_in(store) == 0);
}

TEST_CASE("A write that the disk refuses at the commit latches, and a restart finds what was there before") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) { add_session(transaction, 1); });
  {
    const FileSizeLimit limit(64 * 1024);
    const auto much = [](Transaction& transaction) {
      for (int i = 2; i < 10'000; ++i) add_session(transaction, i);
    };
    CHECK_THROWS_AS(store.commit(much), StoreFailure);
    CHECK_THAT(store.database().writer().failure().value_or("none"), Catch::Matchers::Contains("disk I/O error"));
    store.close();
  }
  store.open();
  CHECK(sessions_in(store) == 1);
}

TEST_CASE("A latch takes along all that waits with the failing change") {
  TemporaryStore store;
  asio::io_context context;
  async::TaskGroup group(context.get_executor());
  BusyWriter busy(store, context, group);
  int failed = 0;
  for (int i = 0; i < 4; ++i)
    group.spawn("commits", [&, i]() -> asio::awaitable<void> {
      auto work = [i](Transaction& transaction) {
        add_session(transaction, i);
        if (i == 2) fill_the_disk(transaction);
      };
      try {
        co_await store.database().writer().commit(work);
      } catch (const StoreFailure&) {
        ++failed;
      }
    });
  asio::post(context, [&] { busy.release(); });
  context.run();
  CHECK(failed == 4);
  CHECK(sessions_in(store) == 0);
}

TEST_CASE("Whoever asks to be told of a failure that is past is told at once") {
  TemporaryStore store;
  CHECK_THROWS_AS(store.commit(fill_the_disk), StoreFailure);
  bool told = false;
  store.database().writer().on_failure([&](const std::string&) { told = true; });
  CHECK(told);
}

TEST_CASE("The log is folded back while the daemon runs, and does not grow for ever") {
  TemporaryStore store;
  for (int round = 0; round < 40; ++round)
    store.commit([&](Transaction& transaction) {
      for (int i = 0; i < 1000; ++i) add_session(transaction, round * 1000 + i);
    });
  const auto log = std::filesystem::file_size(store.file().string() + "-wal");
  CHECK(log < 16 * 1024 * 1024);
  CHECK(std::filesystem::file_size(store.file()) > 1024 * 1024);
}
