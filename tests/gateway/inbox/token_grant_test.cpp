#include "gateway/inbox/token_grant.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::inbox;
using namespace std::chrono_literals;

namespace {

const Time now = *from_rfc3339("2026-11-24T08:15:00Z");
const Caller ana{Caller::Kind::user, "ana"};
const Caller boss{Caller::Kind::user, "boss"};
const Caller gone{Caller::Kind::user, "gone"};
const Caller bot{Caller::Kind::integration, "bot"};

// ana is in ops and sales; boss is an admin in no group; the integration bot is in ops until now.
Roster roster() {
  Roster roster;
  roster.users = {{.name = "ana", .groups = {{"ops", {}}, {"sales", {}}}}, {.name = "boss", .role = Role::admin}};
  roster.integrations = {{.name = "bot", .groups = {{"ops", {}}}, .expires = now + 1s}};
  return roster;
}

std::optional<TokenPermission> has(const Caller& caller, const std::vector<TokenGrant>& grants, Time at = now) {
  return permission_on_token(roster(), caller, grants, at);
}

}  // namespace

TEST_CASE("A token is its groups' to use; the most that one of them gives counts") {
  CHECK(has(ana, {{"ops", TokenPermission::code, {}}}) == TokenPermission::code);
  CHECK(has(ana, {{"ops", TokenPermission::code, {}}, {"sales", TokenPermission::seed, {}}}) == TokenPermission::seed);
  CHECK(has(ana, {{"board", TokenPermission::seed, {}}}) == std::nullopt);
  CHECK(has(ana, {}) == std::nullopt);
}

TEST_CASE("A grant ends with its time") {
  const std::vector<TokenGrant> until_now{{"ops", TokenPermission::seed, now}};
  CHECK(has(ana, until_now, now - 1ms) == TokenPermission::seed);
  CHECK(has(ana, until_now) == std::nullopt);
  CHECK(has(ana, {{"ops", TokenPermission::code, {}}, {"sales", TokenPermission::seed, now}}) == TokenPermission::code);
}

TEST_CASE("A role gives nothing on a token") {
  CHECK(has(boss, {{"ops", TokenPermission::seed, {}}}) == std::nullopt);
}

TEST_CASE("Who is not in the config, or has expired, has nothing") {
  CHECK(has(gone, {{"ops", TokenPermission::seed, {}}}) == std::nullopt);
  CHECK(has(bot, {{"ops", TokenPermission::code, {}}}) == TokenPermission::code);
  CHECK(has(bot, {{"ops", TokenPermission::code, {}}}, now + 1s) == std::nullopt);
}

TEST_CASE("Permissions go by the contract's words") {
  for (const auto permission : {TokenPermission::code, TokenPermission::seed})
    CHECK(token_permission(to_text(permission)) == permission);
  CHECK(token_permission("admin") == std::nullopt);
}
