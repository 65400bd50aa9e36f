#include "gateway/daemon/given_once.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::daemon;

TEST_CASE("What is given once is no mistake, nor is what is not given at all") {
  GivenOnce ports("this port");
  ports.add("/dev/a", {1, 1});
  ports.add("/dev/b", {2, 1});
  ports.add(std::nullopt, {3, 1});
  ports.add(std::nullopt, {4, 1});
  Mistakes mistakes;
  ports.note_repeats(mistakes);
  CHECK(mistakes.empty());
}

TEST_CASE("Each later one is the mistake, whatever the order in which they were added") {
  GivenOnce names("this name");
  names.add("ana", {9, 1});
  names.add("ana", {5, 1});
  names.add("ana", {7, 1});
  Mistakes mistakes;
  names.note_repeats(mistakes);
  REQUIRE(mistakes.size() == 2);
  CHECK(mistakes[0].place.line == 7);
  CHECK(mistakes[1].place.line == 9);
  CHECK(mistakes[0].says == "this name is given twice: on line 5 already");
}
