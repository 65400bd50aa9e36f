#include "api/sinks/sinks.hpp"

#include <sys/stat.h>

#include <fstream>

#include "api/sinks/webhook_sink.hpp"
#include "store/sink_cursors.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::sinks;
using namespace otpost::store;
using namespace std::chrono_literals;
namespace asio = boost::asio;

namespace {

class NoonClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override { return noon; }
};

void write_entries(TemporaryStore& store, int how_many) {
  store.commit([how_many](Transaction& transaction) {
    for (int i = 0; i < how_many; ++i) append_audit(transaction, {.actor = "ana", .action = AuditAction::denied}, noon);
  });
}

std::vector<std::string> lines_of(const std::filesystem::path& file) {
  std::vector<std::string> lines;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::int64_t confirmed(TemporaryStore& store, const std::string& sink) {
  return store.read([&](Connection& connection) { return confirmed_by(connection, sink); }).value;
}

// Runs the sink until `is_done`, asked every few milliseconds of the loop's own waiting.
SinkStatus run_until(TemporaryStore& store, const SinkSettings& settings,
                     const std::function<bool(const SinkStatus&)>& is_done) {
  SinkStatus status;
  run([&]() -> asio::awaitable<void> {
    const NoonClock clock;
    const auto executor = co_await asio::this_coro::executor;
    Sinks sinks(executor, store.database(), clock);
    sinks.follow({settings});
    do {
      co_await async::pause(5ms);
      status = sinks.status().at(0);
    } while (!is_done(status));
    co_await sinks.stop();
  });
  return status;
}

}  // namespace

TEST_CASE("A sink gets the whole log, once, and its cursor is where its receiver confirmed") {
  TemporaryStore store;
  const auto file = store.folder() / "audit.jsonl";
  const SinkSettings settings{.name = "file", .type = SinkType::file, .address = file.string()};
  write_entries(store, 1200);
  run_until(store, settings, [](const SinkStatus& status) { return status.confirmed.value == 1200; });
  write_entries(store, 3);
  run_until(store, settings, [](const SinkStatus& status) { return status.confirmed.value == 1203; });
  const auto lines = lines_of(file);
  REQUIRE(lines.size() == 1203);
  for (std::size_t i = 0; i < lines.size(); ++i) CHECK(lines[i].starts_with("{\"seq\":" + std::to_string(i + 1) + ","));
  CHECK(confirmed(store, "file") == 1203);
}

TEST_CASE("A cursor never moves backwards") {
  TemporaryStore store;
  const auto move = [&](std::int64_t seq) {
    store.commit([seq](Transaction& transaction) { confirm(transaction, "file", AuditSeq{seq}, noon); });
  };
  move(7);
  move(3);
  CHECK(confirmed(store, "file") == 7);
  CHECK(confirmed(store, "other") == 0);
}

TEST_CASE("A receiver that fails is tried again, keeps the cursor, and is on record once for each time") {
  TemporaryStore store;
  const auto folder = store.folder() / "later";
  const SinkSettings settings{.name = "file", .type = SinkType::file, .address = (folder / "audit.jsonl").string()};
  write_entries(store, 2);
  const auto failed =
      run_until(store, settings, [](const SinkStatus& status) { return status.failing_since.has_value(); });
  CHECK(failed.why.find("cannot be opened: No such file or directory") != std::string::npos);
  CHECK(confirmed(store, "file") == 0);
  std::filesystem::create_directory(folder);
  run_until(store, settings, [](const SinkStatus& status) { return status.confirmed.value >= 3; });
  const auto lines = lines_of(folder / "audit.jsonl");
  REQUIRE(lines.size() >= 3);
  CHECK(lines[2].find(R"("action":"sink.failed","subject":"sink:file")") != std::string::npos);
}

TEST_CASE("A file that was moved away is made again") {
  TemporaryStore store;
  const auto file = store.folder() / "audit.jsonl";
  const SinkSettings settings{.name = "file", .type = SinkType::file, .address = file.string()};
  write_entries(store, 1);
  run_until(store, settings, [](const SinkStatus& status) { return status.confirmed.value == 1; });
  std::filesystem::rename(file, store.folder() / "audit.jsonl.1");
  write_entries(store, 1);
  run_until(store, settings, [](const SinkStatus& status) { return status.confirmed.value == 2; });
  CHECK(lines_of(file).size() == 1);
}

TEST_CASE("A webhook's signature covers the time and the body") {
  const SecretText secret("whsec");
  // printf '1795521600.body' | openssl dgst -sha256 -hmac whsec
  CHECK(webhook_signature(secret, noon, "body") ==
        "t=1795521600,v1=b41ef29a91030cc4f0643453d191ac2d0b68bc198f618d685ea01c172ae8148a");
  CHECK(webhook_signature(secret, noon, "body") != webhook_signature(secret, noon, "bodY"));
  CHECK(webhook_signature(secret, noon, "body") != webhook_signature(secret, noon + 1s, "body"));
}
