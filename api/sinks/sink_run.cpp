#include "api/sinks/sink_run.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <boost/system/system_error.hpp>

#include "gateway/async/pulse.hpp"
#include "gateway/base/log.hpp"
#include "store/sink_cursors.hpp"

namespace otpost::sinks {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr auto longest_wait = 60s;
constexpr auto looks_every = 1s;  // so entries that come close together share a delivery

}  // namespace

SinkRun::SinkRun(asio::any_io_executor executor, store::Database& database, const Clock& clock, SinkSettings settings)
    : executor_(std::move(executor)), database_(database), clock_(clock), settings_(std::move(settings)) {
  status_.name = settings_.name;
}

asio::awaitable<void> SinkRun::run() {
  co_await begin();
  while (true) {
    std::string why;
    bool more = false;
    try {
      more = co_await deliver_next();
    } catch (const boost::system::system_error&) {
      throw;  // cancelled
    } catch (const std::exception& error) {
      why = error.what();
    }
    if (!why.empty()) {
      co_await failed(std::move(why));
      co_await async::pause(wait_);
      wait_ = std::min<std::chrono::seconds>(2 * wait_, longest_wait);
    } else if (!more) {
      co_await async::pause(looks_every);
    }
  }
}

asio::awaitable<void> SinkRun::begin() {
  auto read = [name = settings_.name](store::Connection& connection) { return store::confirmed_by(connection, name); };
  status_.confirmed = co_await database_.reader().read(read);
}

// Whether there is more than what has just been confirmed.
asio::awaitable<bool> SinkRun::deliver_next() {
  auto read = [after = status_.confirmed](store::Connection& connection) {
    store::AuditFilter filter;
    filter.after = after;
    filter.limit = batch;
    return std::pair{store::page_of_audit(connection, filter), store::last_audit(connection)};
  };
  const auto [page, last] = co_await database_.reader().read(read);
  status_.behind = last.value - status_.confirmed.value;
  if (page.entries.empty()) co_return false;
  if (!sink_) sink_ = make_sink(executor_, settings_);
  co_await sink_->deliver(page.entries);
  co_await confirmed(page.entries.back().seq);
  status_.behind = last.value - status_.confirmed.value;
  co_return page.next.has_value();
}

asio::awaitable<void> SinkRun::confirmed(AuditSeq seq) {
  auto work = [name = settings_.name, seq, now = clock_.now()](store::Transaction& transaction) {
    store::confirm(transaction, name, seq, now);
  };
  co_await database_.writer().commit(std::move(work));
  status_.confirmed = seq;
  wait_ = 1s;
  if (!status_.failing_since) co_return;
  log::info("audit sink {} works again", settings_.name);
  co_await record(store::AuditAction::sink_recovered, "ok", "failed since " + to_rfc3339(*status_.failing_since));
  status_.failing_since.reset();
  status_.why.clear();
}

asio::awaitable<void> SinkRun::failed(std::string why) {
  const bool first = !status_.failing_since;
  if (first) status_.failing_since = clock_.now();
  if (why != status_.why) log::warning("audit sink {}: {}; trying again", settings_.name, why);
  status_.why = std::move(why);
  if (!first) co_return;
  try {
    co_await record(store::AuditAction::sink_failed, "failed", status_.why);
  } catch (const store::StoreFailure&) {
    // The disk has failed as well: the daemon says so itself.
  }
}

asio::awaitable<void> SinkRun::record(store::AuditAction action, std::string outcome, std::string detail) {
  store::AuditDraft draft{.actor = "otpost",
                          .action = action,
                          .subject = "sink:" + settings_.name,
                          .outcome = std::move(outcome),
                          .detail = std::move(detail)};
  co_await store::record_audit(database_.writer(), std::move(draft), clock_.now());
}

}  // namespace otpost::sinks
