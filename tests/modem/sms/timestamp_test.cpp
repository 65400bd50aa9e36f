#include "modem/sms/timestamp.hpp"

#include <limits>

#include "tests/support/catch.hpp"

using namespace otpost::sms;
using namespace std::chrono_literals;

namespace {

otpost::Time at(std::string_view text) {
  return *otpost::from_rfc3339(text);
}

}  // namespace

TEST_CASE("Half past three west of Greenwich is octet 49 (TS 23.040, 9.2.3.11)") {
  CHECK(encode_timestamp(at("2026-11-24T08:15:00Z"), -3h - 30min)[6] == 0x49);
}

TEST_CASE("A time-stamp is written in the zone given, its digits swapped") {
  CHECK(encode_timestamp(at("2026-11-24T08:15:09Z"), 1h) == TimestampOctets{0x62, 0x11, 0x42, 0x90, 0x51, 0x90, 0x40});
}

TEST_CASE("A time-stamp of any zone is read as it was written") {
  for (auto zone = -14h - 0min; zone <= 14h; zone += 15min) {
    const auto time = at("2026-12-31T23:59:59Z");
    CHECK(decode_timestamp(encode_timestamp(time, zone)) == time);
  }
}

TEST_CASE("A time-stamp of each day of a century is read as it was written") {
  for (auto day = at("1970-01-01T12:34:56Z"); day < at("2070-01-01T00:00:00Z"); day += 24h) {
    REQUIRE(decode_timestamp(encode_timestamp(day, 0min)) == day);
  }
}
