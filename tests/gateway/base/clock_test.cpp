#include "gateway/base/clock.hpp"

#include "tests/support/catch.hpp"

using otpost::from_rfc3339;
using otpost::Time;
using otpost::to_rfc3339;

TEST_CASE("A time is written in UTC with milliseconds") {
  CHECK(to_rfc3339(Time{std::chrono::milliseconds{1795508100123}}) == "2026-11-24T08:15:00.123Z");
}

TEST_CASE("What is written is read back") {
  const Time time{std::chrono::milliseconds{1795508100123}};
  CHECK(from_rfc3339(to_rfc3339(time)) == time);
}

TEST_CASE("An offset is taken into account") {
  CHECK(from_rfc3339("2026-11-24T09:15:00.123+01:00") == from_rfc3339("2026-11-24T08:15:00.123Z"));
  CHECK(from_rfc3339("2026-11-24T04:45:00-03:30") == from_rfc3339("2026-11-24T08:15:00Z"));
}

TEST_CASE("A fraction may be shorter or longer than milliseconds") {
  CHECK(from_rfc3339("2026-11-24T08:15:00.1Z") == from_rfc3339("2026-11-24T08:15:00.100Z"));
  CHECK(from_rfc3339("2026-11-24T08:15:00.1239999Z") == from_rfc3339("2026-11-24T08:15:00.123Z"));
}

TEST_CASE("What is no date-time is refused") {
  for (const auto* text : {"", "2026-11-24", "2026-11-24T08:15:00", "2026-02-30T08:15:00Z", "2026-11-24T25:15:00Z",
                           "2026-11-24T08:15:00.Z", "2026-11-24T08:15:00Z ", "-026-11-24T08:15:00Z"})
    CHECK_FALSE(from_rfc3339(text).has_value());
}
