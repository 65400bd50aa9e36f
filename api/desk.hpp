// What every resource and every feed works with. One for a server; on the io_context's thread.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <string>
#include <vector>

#include "api/http/problem.hpp"
#include "api/http/public_origin.hpp"
#include "api/http/throttle.hpp"
#include "api/live/recent_events.hpp"
#include "api/refusal_log.hpp"
#include "api/sinks/sink_run.hpp"
#include "gateway/async/lane.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/inbox/lines.hpp"
#include "gateway/inbox/roster.hpp"
#include "store/database.hpp"
#include "store/sessions.hpp"

namespace otpost::api {

// For /metrics. Counted since the start.
struct Counters {
  std::uint64_t requests = 0;
  std::uint64_t views = 0;
  std::uint64_t views_refused = 0;
  std::uint64_t sign_ins = 0;
  std::uint64_t sign_ins_refused = 0;
  std::uint64_t feed_events = 0;  // delivered to readers
  std::uint64_t feeds_open = 0;
};

struct Desk {
  store::Database& database;
  const inbox::CurrentRoster& roster;
  const inbox::Lines& lines;
  const Clock& clock;
  std::function<std::vector<std::string>()> complaints;
  std::function<std::string()> modems;  // the body of GET /api/modems
  std::function<std::vector<sinks::SinkStatus>()> sinks;
  std::function<std::string()> modem_metrics;  // lines of GET /metrics
  http::PublicOrigin origin;
  // A view is an event too: the feeds pull it.
  std::function<void()> events_committed = {};
  // A claim was made, or a feed that may get what a claim caught has become ready.
  std::function<void()> claims_changed = [] {};
  // The feeds opened with this session end (4401).
  std::function<void(const store::TokenHash&)> session_ended = {};

  live::RecentEvents recent = {};
  http::Throttle throttle = {};
  RefusalLog refusals = {};
  Counters counters = {};
  // Argon2id takes 64 MiB and 0.1 s: two at a time, and no more than 32 wait.
  async::Lane password_lane{2, 32};
};

// Puts a refusal on record, in an entry of its own or counted. Throws StoreFailure, StoreBusy.
boost::asio::awaitable<void> record_refusal(Desk& desk, RefusalKind kind, store::AuditDraft draft);

// What a failing store is answered with; rethrows what is not of the store.
[[nodiscard]] http::Problem problem_of(const std::exception_ptr& failure);

}  // namespace otpost::api
