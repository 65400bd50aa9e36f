#include "modem/emulator/disturbance.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::emulator;
using namespace std::chrono_literals;

namespace {
const Disturbance::TimePoint start{};
}

TEST_CASE("What is delayed arrives when its time has come, in its order") {
  Disturbance line({.delay = 200ms}, start);
  line.said("one", start);
  line.said("two", start + 50ms);
  CHECK(line.arrived(start + 199ms).empty());
  CHECK(line.next() == start + 200ms);
  CHECK(line.arrived(start + 200ms) == "one");
  CHECK(line.rest() == "two");
  CHECK(line.arrived(start + 300ms) == "two");
  CHECK_FALSE(line.next().has_value());
}

TEST_CASE("A slow line lets through so many octets a second and no more") {
  Disturbance line({.octets_per_second = 100}, start);
  line.said(std::string(50, 'x'), start);
  CHECK(line.arrived(start + 100ms).size() == 10);
  CHECK(line.arrived(start + 105ms).empty());
  CHECK(line.arrived(start + 110ms).size() == 1);
  CHECK(line.arrived(start + 2s).size() == 39);
}

TEST_CASE("Of each line the second half is lost, and its end") {
  Disturbance line({.halves_lines = true}, start);
  line.said("\r\n+CSQ: 20\r\n\r\nOK\r\n", start);
  CHECK(line.arrived(start) == "\r\n+CSQO");
}

TEST_CASE("Noise comes at its rate, whether anything is said or not, and in bounds") {
  Disturbance line({.garbage_per_second = 10'000}, start);
  CHECK(line.arrived(start + 100ms).size() == 1000);
  CHECK(line.next().has_value());
  CHECK(line.arrived(start + 1h).size() == 64 * 1024);
}
