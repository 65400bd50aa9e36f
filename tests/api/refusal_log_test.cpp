#include "api/refusal_log.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::api;
using namespace std::chrono_literals;

namespace {

const otpost::Time start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};

int own_entries(RefusalLog& log, RefusalKind kind, otpost::Time now, int refusals) {
  int own = 0;
  for (int i = 0; i < refusals; ++i) own += log.has_own_entry(kind, now) ? 1 : 0;
  return own;
}

}  // namespace

TEST_CASE("The first refusals of a minute have entries of their own, the rest one with their count") {
  RefusalLog log;
  CHECK(own_entries(log, RefusalKind::wrong_password, start, 1000) == 60);
  CHECK(log.due(start + 59s).empty());
  const auto due = log.due(start + 60s);
  REQUIRE(due.size() == 1);
  CHECK(due.front().action == otpost::store::AuditAction::session_refused);
  CHECK(due.front().actor == "otpost");
  CHECK(due.front().detail == "940 more with a wrong name or password");
  CHECK(log.due(start + 120s).empty());
}

TEST_CASE("A flood of one kind leaves room for the others") {
  RefusalLog log;
  CHECK(own_entries(log, RefusalKind::wrong_key, start, 500) == 10);
  CHECK(own_entries(log, RefusalKind::wrong_password, start, 1) == 1);
  CHECK(own_entries(log, RefusalKind::not_permitted, start, 1) == 1);
}

TEST_CASE("The next minute begins anew") {
  RefusalLog log;
  CHECK(own_entries(log, RefusalKind::throttled, start, 10) == 10);
  CHECK(own_entries(log, RefusalKind::throttled, start + 60s, 11) == 10);
}

TEST_CASE("What was counted is never forgotten, however late it is asked for") {
  RefusalLog log;
  own_entries(log, RefusalKind::throttled, start, 12);
  own_entries(log, RefusalKind::throttled, start + 10min, 1);
  const auto due = log.due(start + 20min);
  REQUIRE(due.size() == 1);
  CHECK(due.front().detail == "3 more while the throttle was on");
}
