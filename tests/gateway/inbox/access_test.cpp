#include "gateway/inbox/access.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::inbox;

namespace {

const Time now = *from_rfc3339("2026-11-24T08:15:00Z");
const Caller ana{Caller::Kind::user, "ana"};
const Caller boss{Caller::Kind::user, "boss"};
const Caller auditor{Caller::Kind::user, "auditor"};
const Caller loner{Caller::Kind::user, "loner"};
const Caller gone{Caller::Kind::user, "gone"};
const Caller bot{Caller::Kind::integration, "bot"};
const Caller expired{Caller::Kind::integration, "expired"};

// ana is in ops and sales, boss (admin) and auditor in none of the numbers' groups, loner in no group at all.
Roster roster() {
  Roster roster;
  roster.groups = {{"ops", {1, 1}}, {"sales", {2, 1}}, {"board", {3, 1}}};
  roster.users = {
      {.name = "ana", .groups = {{"ops", {12, 11}}, {"sales", {12, 18}}}, .place = {10, 1}},
      {.name = "boss", .groups = {{"board", {22, 11}}}, .role = Role::admin, .place = {20, 1}},
      {.name = "auditor", .groups = {{"board", {32, 11}}}, .role = Role::auditor, .place = {30, 1}},
      {.name = "loner", .place = {40, 1}},
  };
  roster.numbers = {
      {.number = "+4915112345678", .label = "Ops DE", .groups = {{"ops", {52, 11}}}, .place = {50, 1}},
      {.number = "+33612345678", .label = "Nobody's", .place = {60, 1}},
      {.number = "+12025550123", .label = "Sales", .groups = {{"sales", {72, 11}}}, .place = {70, 1}},
  };
  roster.integrations = {
      {.name = "bot", .groups = {{"ops", {82, 11}}}, .audit = true, .place = {80, 1}},
      {.name = "expired",
       .groups = {{"ops", {92, 11}}},
       .audit = true,
       .expires = now,
       .expires_place = {93, 1},
       .place = {90, 1}},
  };
  return roster;
}

std::vector<std::string> lines_of(const Decision& decision) {
  std::vector<std::string> lines;
  for (const auto& ground : decision.grounds) lines.push_back(std::to_string(ground.place.line) + ": " + ground.says);
  return lines;
}

std::vector<std::string> numbers_for(const Caller& caller) {
  const auto all = roster();
  std::vector<std::string> numbers;
  for (const auto* number : visible_numbers(all, caller, now)) numbers.push_back(number->number);
  return numbers;
}

Decision ops_line_for(const Caller& caller, Time at = now) {
  const auto all = roster();
  return may_view(all, caller, *all.number("+4915112345678"), at);
}

}  // namespace

TEST_CASE("A member of one of a number's groups may view it, and the lines that say so are named") {
  const auto decision = ops_line_for(ana);
  CHECK(decision.allowed);
  CHECK(lines_of(decision) == std::vector<std::string>{R"(12: user "ana" is in group "ops")",
                                                       R"(52: number "+4915112345678" ("Ops DE") is for group "ops")"});
}

TEST_CASE("Who shares no group with a number may not view it, and each side's groups are named") {
  const auto all = roster();
  const auto decision = may_view(all, auditor, *all.number("+4915112345678"), now);
  CHECK_FALSE(decision.allowed);
  CHECK(lines_of(decision) == std::vector<std::string>{R"(32: user "auditor" is in group "board")",
                                                       R"(52: number "+4915112345678" ("Ops DE") is for group "ops")"});
}

TEST_CASE("No role lets anybody view") {
  CHECK_FALSE(ops_line_for(boss).allowed);
  CHECK(numbers_for(boss).empty());
}

TEST_CASE("A number for no group is seen by nobody, a user in no group sees nothing: the table is named then") {
  const auto all = roster();
  const auto decision = may_view(all, loner, *all.number("+33612345678"), now);
  CHECK_FALSE(decision.allowed);
  CHECK(lines_of(decision) == std::vector<std::string>{R"(40: user "loner" is in no group)",
                                                       R"(60: number "+33612345678" ("Nobody's") is for no group)"});
}

TEST_CASE("A user who is gone from the roster may nothing") {
  CHECK_FALSE(ops_line_for(gone).allowed);
  CHECK(ops_line_for(gone).grounds.empty());
  CHECK_FALSE(is_known(roster(), gone, now));
  CHECK_FALSE(may_read_audit(roster(), gone, now));
  CHECK_FALSE(may_administer(roster(), gone));
}

TEST_CASE("A user and an integration of one name are not taken for each other") {
  CHECK_FALSE(ops_line_for({Caller::Kind::integration, "ana"}).allowed);
  CHECK_FALSE(ops_line_for({Caller::Kind::user, "bot"}).allowed);
}

TEST_CASE("An integration sees its groups' numbers until the moment it expires") {
  CHECK(ops_line_for(bot).allowed);
  CHECK(ops_line_for(expired, now - std::chrono::milliseconds{1}).allowed);
  const auto decision = ops_line_for(expired, now);
  CHECK_FALSE(decision.allowed);
  CHECK(lines_of(decision) ==
        std::vector<std::string>{R"(93: integration "expired" expired at 2026-11-24T08:15:00.000Z)"});
}

TEST_CASE("The visible numbers are those that may_view allows, in the config's order") {
  CHECK(numbers_for(ana) == std::vector<std::string>{"+4915112345678", "+12025550123"});
  CHECK(numbers_for(bot) == std::vector<std::string>{"+4915112345678"});
  CHECK(numbers_for(loner).empty());
  CHECK(numbers_for(expired).empty());
}

TEST_CASE("Every pair of caller and number gets the same answer from both questions") {
  const auto all = roster();
  for (const auto& caller : {ana, boss, auditor, loner, gone, bot, expired})
    for (const auto& number : all.numbers) {
      const auto visible = visible_numbers(all, caller, now);
      CHECK(may_view(all, caller, number, now).allowed == (std::ranges::count(visible, &number) == 1));
    }
}

TEST_CASE("The audit log is for auditors, admins and integrations that the config lets") {
  CHECK(may_read_audit(roster(), boss, now));
  CHECK(may_read_audit(roster(), auditor, now));
  CHECK(may_read_audit(roster(), bot, now));
  CHECK_FALSE(may_read_audit(roster(), ana, now));
  CHECK_FALSE(may_read_audit(roster(), expired, now));
}

TEST_CASE("Only an admin administers") {
  CHECK(may_administer(roster(), boss));
  CHECK_FALSE(may_administer(roster(), auditor));
  CHECK_FALSE(may_administer(roster(), ana));
  CHECK_FALSE(may_administer(roster(), bot));
}

TEST_CASE("An integration that has expired is no longer known") {
  CHECK(is_known(roster(), bot, now));
  CHECK_FALSE(is_known(roster(), expired, now));
}
