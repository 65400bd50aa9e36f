#include "gateway/inbox/lines.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::inbox;

TEST_CASE("A SIM that was never seen has no state") {
  CHECK(Lines().find("8949020000012345678") == nullptr);
}

TEST_CASE("The last state of a SIM is the one that is found") {
  Lines lines;
  lines.set({.iccid = "8949", .online = true, .signal_percent = 40});
  lines.set({.iccid = "8949", .online = true, .signal_percent = 70});
  REQUIRE(lines.find("8949"));
  CHECK(lines.find("8949")->signal_percent == 70);
}

TEST_CASE("The watcher hears of a line that comes up or goes down, and of nothing else") {
  Lines lines;
  std::vector<std::pair<std::string, bool>> heard;
  lines.watch([&](const LineState& state) { heard.emplace_back(state.iccid, state.online); });
  lines.set({.iccid = "a"});
  lines.set({.iccid = "a", .online = true});
  lines.set({.iccid = "a", .online = true, .signal_percent = 12});
  lines.set({.iccid = "b", .online = true});
  lines.set({.iccid = "a"});
  CHECK(heard == std::vector<std::pair<std::string, bool>>{{"a", true}, {"b", true}, {"a", false}});
}

TEST_CASE("The watcher finds what it is told of") {
  Lines lines;
  const LineState* found = nullptr;
  lines.watch([&](const LineState& state) { found = lines.find(state.iccid); });
  lines.set({.iccid = "a", .online = true});
  REQUIRE(found);
  CHECK(found->online);
}

TEST_CASE("A line that goes down keeps when its last message came") {
  Lines lines;
  lines.set({.iccid = "a", .online = true, .last_message_at = from_milliseconds(1000)});
  lines.set({.iccid = "a"});
  CHECK(lines.find("a")->last_message_at == from_milliseconds(1000));
  CHECK(lines.find("a")->signal_percent == std::nullopt);
}
