#include "modem/session/backoff.hpp"
#include "modem/session/recovery_ladder.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::session;
using namespace std::chrono_literals;

TEST_CASE("Waits grow from a second to half a minute, and begin anew after success") {
  Backoff backoff;
  for (const auto wait : {1000ms, 2000ms, 5000ms, 10000ms, 30000ms, 30000ms}) CHECK(backoff.next(0.5) == wait);
  backoff.reset();
  CHECK(backoff.next(0.5) == 1000ms);
}

TEST_CASE("Waits are a fifth shorter or longer, as chance has it, and stay below a minute") {
  Backoff backoff;
  CHECK(backoff.next(0) == 800ms);
  CHECK(backoff.next(1) == 2400ms);
  for (int i = 0; i < 20; ++i) CHECK(backoff.next(1) < 60s);
}

TEST_CASE("A modem that does not answer is reopened twice before its radio and then the whole of it is restarted") {
  RecoveryLadder ladder;
  CHECK(ladder.climb() == Rung::reopen);
  CHECK(ladder.climb() == Rung::reopen);
  CHECK(ladder.climb() == Rung::radio);
  CHECK(ladder.climb() == Rung::restart);
  ladder.reset();
  CHECK(ladder.climb() == Rung::reopen);
}

TEST_CASE("Restarts are rare, however long a modem stays silent") {
  RecoveryLadder ladder;
  int restarts = 0;
  for (int i = 0; i < 80; ++i) restarts += ladder.climb() == Rung::restart ? 1 : 0;
  CHECK(restarts == 10);
}
