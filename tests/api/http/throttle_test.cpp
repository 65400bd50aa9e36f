#include "api/http/throttle.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::http;
using namespace std::chrono_literals;

namespace {

const Address here = *parse_address("192.0.2.7");
const Time start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};

// How many attempts are let through one after another, at one moment.
int let_through(Throttle& throttle, const std::string& account, const Address& from, Time now, int tried) {
  int passed = 0;
  for (int i = 0; i < tried; ++i)
    if (!throttle.begin(account, from, now)) ++passed;
  return passed;
}

}  // namespace

TEST_CASE("Ten wrong passwords start the throttle for the account") {
  Throttle throttle;
  CHECK(let_through(throttle, "ana", here, start, 20) == 10);
  CHECK(throttle.begin("ana", here, start) == 1s);
  CHECK_FALSE(throttle.begin("ben", here, start));
}

TEST_CASE("Thirty wrong passwords start the throttle for the network, whatever the accounts") {
  Throttle throttle;
  int passed = 0;
  for (int i = 0; i < 40; ++i) passed += throttle.begin("user" + std::to_string(i), here, start) ? 0 : 1;
  CHECK(passed == 30);
  CHECK(throttle.begin("ana", *parse_address("192.0.2.200"), start));
  CHECK_FALSE(throttle.begin("ana", *parse_address("192.0.3.7"), start));
}

TEST_CASE("Wrong passwords spread over more than five minutes start nothing") {
  Throttle throttle;
  for (int i = 0; i < 100; ++i) {
    CAPTURE(i);
    CHECK_FALSE(throttle.begin("ana", here, start + i * 34s));
  }
}

TEST_CASE("Each further wrong password doubles the wait, up to five minutes") {
  Throttle throttle;
  let_through(throttle, "ana", here, start, 10);
  Time now = start;
  for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s}) {
    CHECK(throttle.begin("ana", here, now) == expected);
    now += expected;
    CHECK_FALSE(throttle.begin("ana", here, now));
  }
}

TEST_CASE("The wait told is what is left of it, in whole seconds") {
  Throttle throttle;
  let_through(throttle, "ana", here, start, 10);
  static_cast<void>(throttle.begin("ana", here, start + 1s));  // the second wait: 2 s
  CHECK(throttle.begin("ana", here, start + 2500ms) == 1s);
  CHECK_FALSE(throttle.begin("ana", here, start + 3s));
}

TEST_CASE("The right password lets the account start anew") {
  Throttle throttle;
  let_through(throttle, "ana", here, start, 9);
  CHECK_FALSE(throttle.begin("ana", here, start));
  throttle.was_right("ana", here);
  CHECK(let_through(throttle, "ana", here, start, 20) == 10);
}

TEST_CASE("A right password does not wash away the network's wrong ones") {
  Throttle throttle;
  for (int i = 0; i < 29; ++i) static_cast<void>(throttle.begin("user" + std::to_string(i), here, start));
  CHECK_FALSE(throttle.begin("ana", here, start));
  throttle.was_right("ana", here);
  CHECK_FALSE(throttle.begin("ben", here, start));
  CHECK(throttle.begin("cleo", here, start));
}

TEST_CASE("An attempt that could not be tried does not count") {
  Throttle throttle;
  for (int i = 0; i < 50; ++i) {
    CHECK_FALSE(throttle.begin("ana", here, start));
    throttle.was_not_tried("ana", here);
  }
}

TEST_CASE("Five minutes after the last wait the throttle is forgotten") {
  Throttle throttle;
  let_through(throttle, "ana", here, start, 10);
  const Time later = start + 1s + Throttle::window;
  CHECK(let_through(throttle, "ana", here, later, 20) == 10);
}

TEST_CASE("A stranger's many names cannot fill the memory") {
  Throttle throttle;
  for (std::size_t i = 0; i < Throttle::counters + 100; ++i) {
    Address from = *parse_address("2001:db8::1");
    from.octets[5] = static_cast<std::uint8_t>(i >> 8U);
    from.octets[6] = static_cast<std::uint8_t>(i);
    REQUIRE_FALSE(throttle.begin("n" + std::to_string(i), from, start + std::chrono::milliseconds(i)));
  }
}
