#include "gateway/daemon/roster_change.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using daemon::describe_change;
using daemon::needs_restart;
using daemon::newly_named_sims;

namespace {

inbox::Roster roster() {
  inbox::Roster made;
  made.users = {{.name = "ana", .groups = {{"ops", {}}}}, {.name = "ben"}};
  made.numbers = {{.number = "+4915112345678", .label = "Ops", .iccid = "8949020000012345678"}};
  return made;
}

}  // namespace

TEST_CASE("A reload is told as counts of what is new, gone and changed") {
  auto after = roster();
  after.users[0].groups.clear();
  after.users[1].name = "cleo";
  after.numbers[0].place.line = 99;
  CHECK(describe_change(roster(), after) == "users +1 -1 ~1; numbers +0 -0 ~0; integrations +0 -0 ~0");
}

TEST_CASE("A SIM is newly named where no number had it before") {
  auto after = roster();
  after.numbers.push_back({.number = "+4915187654321", .label = "Sales", .iccid = "8949020000087654321"});
  after.numbers[0].label = "Operations";
  CHECK(newly_named_sims(roster(), after) == std::vector<std::string>{"8949020000087654321"});
  CHECK(newly_named_sims(after, roster()).empty());
}

TEST_CASE("What only a restart can change is named") {
  daemon::Settings before;
  before.data_dir = "/var/lib/otpost";
  auto after = before;
  CHECK(needs_restart(before, after).empty());
  after.data_dir = "/srv/otpost";
  after.server.listen_port = 9000;
  CHECK(needs_restart(before, after) == std::vector<std::string>{"data_dir", "[server]"});
}
