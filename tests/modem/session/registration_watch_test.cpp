#include "modem/session/registration_watch.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::session;
using namespace std::chrono_literals;

namespace {

using At = RegistrationWatch::SteadyTime;

// The steps taken, with their minutes, of a modem that finds no network for so long and is looked at once a minute.
std::vector<std::pair<int, Step>> steps_within(int minutes) {
  RegistrationWatch watch(5min);
  std::vector<std::pair<int, Step>> steps;
  for (int minute = 0; minute <= minutes; ++minute)
    if (const auto step = watch.look(false, At{std::chrono::minutes{minute}})) steps.emplace_back(minute, *step);
  return steps;
}

}  // namespace

TEST_CASE("A modem without a network is left to itself for a while, then searches, drops its radio, restarts") {
  CHECK(steps_within(15) ==
        std::vector<std::pair<int, Step>>{{5, Step::search}, {10, Step::radio}, {15, Step::restart}});
}

TEST_CASE("Where there is no network the rounds grow rarer, and never end") {
  CHECK(steps_within(60).size() == 6);
  const auto day = steps_within(24 * 60);
  CHECK(day.size() < 35);
  CHECK(day.back().first > 22 * 60);
}

TEST_CASE("A network found begins the count anew") {
  RegistrationWatch watch(5min);
  CHECK_FALSE(watch.look(false, At{0min}));
  CHECK_FALSE(watch.look(true, At{4min}));
  CHECK_FALSE(watch.look(false, At{6min}));
  CHECK_FALSE(watch.look(false, At{10min}));
  CHECK(watch.look(false, At{11min}) == Step::search);
}
