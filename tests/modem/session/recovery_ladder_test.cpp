#include "modem/session/recovery_ladder.hpp"

#include "modem/session/backoff.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::session;
using namespace std::chrono_literals;
using At = RecoveryLadder::SteadyTime;

namespace {

// How often each step is taken by a modem that fails for so long, an attempt a minute.
long count(Step wanted, int attempts) {
  RecoveryLadder ladder(60s);
  long times = 0;
  for (int minute = 0; minute < attempts; ++minute) times += ladder.climb(At{std::chrono::minutes{minute}}) == wanted;
  return times;
}

}  // namespace

TEST_CASE("Waits grow from a second to a minute, and begin anew after success") {
  Backoff backoff;
  for (const auto wait : {1000ms, 2000ms, 5000ms, 10000ms, 30000ms, 60000ms, 60000ms}) CHECK(backoff.next(0.5) == wait);
  backoff.reset();
  CHECK(backoff.next(0.5) == 1000ms);
}

TEST_CASE("Waits are a fifth shorter or longer, as chance has it") {
  Backoff backoff;
  CHECK(backoff.next(0) == 800ms);
  CHECK(backoff.next(1) == 2400ms);
}

TEST_CASE(
    "A modem that fails is reopened, initialised, taken off the air, restarted, and its port reset, in this order") {
  RecoveryLadder ladder(60s);
  for (const auto step : {Step::reopen, Step::initialise, Step::radio, Step::restart, Step::usb_reset, Step::reopen})
    CHECK(ladder.climb(At{}) == step);
  ladder.reset();
  CHECK(ladder.climb(At{}) == Step::reopen);
}

TEST_CASE("A second reset of the port comes no sooner than a minute after the first") {
  RecoveryLadder ladder(60s);
  for (int i = 0; i < 5; ++i) static_cast<void>(ladder.climb(At{}));
  CHECK(ladder.climb(At{59s}) != Step::usb_reset);
  CHECK(ladder.climb(At{60s}) == Step::usb_reset);
}

TEST_CASE("Resets and restarts of a modem that stays silent grow rare, so that they are no outage of their own") {
  constexpr int day = 24 * 60;
  CHECK(count(Step::usb_reset, day) < 32);  // six in the first hour, then one an hour
  CHECK(count(Step::usb_reset, day) > 24);
  CHECK(count(Step::restart, day) <= day / 8);
  CHECK(count(Step::reopen, day) > day / 2);
}
