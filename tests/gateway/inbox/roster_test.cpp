#include "gateway/inbox/roster.hpp"

#include <thread>

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::inbox;

namespace {

Roster small_roster() {
  Roster roster;
  roster.users = {{.name = "ana"}, {.name = "ben"}};
  roster.integrations = {{.name = "deploy-bot"}};
  roster.numbers = {{.number = "+4915112345678", .iccid = "8949020000012345678"},
                    {.number = "+33612345678", .iccid = "8933010000012345678"}};
  return roster;
}

}  // namespace

TEST_CASE("People, integrations and numbers are found by their names") {
  const auto roster = small_roster();
  REQUIRE(roster.user("ben"));
  CHECK(roster.user("ben")->name == "ben");
  REQUIRE(roster.integration("deploy-bot"));
  REQUIRE(roster.number("+33612345678"));
  CHECK(roster.number("+33612345678")->iccid == "8933010000012345678");
  CHECK(roster.number_of_sim("8949020000012345678") == roster.number("+4915112345678"));
}

TEST_CASE("What the roster does not have is nowhere in it") {
  const auto roster = small_roster();
  CHECK(roster.user("deploy-bot") == nullptr);
  CHECK(roster.integration("ana") == nullptr);
  CHECK(roster.number("+4915112345679") == nullptr);
  CHECK(roster.number_of_sim("") == nullptr);
}

TEST_CASE("A name is found as it is written, not in another case") {
  CHECK(small_roster().user("Ana") == nullptr);
}

TEST_CASE("Whoever holds a roster keeps it while another comes into force") {
  CurrentRoster current(std::make_shared<const Roster>(small_roster()));
  const auto held = current.now();
  std::thread reload([&] { current.replace(std::make_shared<const Roster>()); });
  reload.join();
  CHECK(held->user("ana"));
  CHECK(current.now()->user("ana") == nullptr);
}
