#include "gateway/inbox/access.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace otpost::inbox {

namespace {

bool has_expired(const Integration& integration, Time now) {
  return integration.expires && *integration.expires <= now;
}

const std::vector<Membership>& no_groups() {
  static const std::vector<Membership> none;
  return none;
}

bool names(const std::vector<Membership>& memberships, std::string_view group) {
  return std::ranges::find(memberships, group, &Membership::group) != memberships.end();
}

// The whole rule (contract section 3): only a group that both are in lets one view.
bool share_a_group(const std::vector<Membership>& callers, const std::vector<Membership>& numbers) {
  return std::ranges::any_of(callers, [&](const Membership& one) { return names(numbers, one.group); });
}

std::string say_caller(const Caller& caller) {
  return fmt::format("{} \"{}\"", caller.kind == Caller::Kind::user ? "user" : "integration", caller.name);
}

std::string say_number(const Number& number) {
  return fmt::format("number \"{}\" (\"{}\")", number.number, number.label);
}

// A ground for each membership, or, in front of nothing, one that says so.
void say_memberships(std::vector<Ground>& grounds, const std::string& who, std::string_view verb, Place place,
                     const std::vector<Membership>& memberships) {
  for (const auto& membership : memberships)
    grounds.push_back({membership.place, fmt::format("{} is {} group \"{}\"", who, verb, membership.group)});
  if (memberships.empty()) grounds.push_back({place, fmt::format("{} is {} no group", who, verb)});
}

std::vector<Membership> shared(const std::vector<Membership>& ones, const std::vector<Membership>& others) {
  std::vector<Membership> both;
  std::ranges::copy_if(ones, std::back_inserter(both), [&](const Membership& one) { return names(others, one.group); });
  return both;
}

std::vector<Ground> grounds_to_allow(const Caller& caller, const std::vector<Membership>& callers,
                                     const Number& number) {
  std::vector<Ground> grounds;
  say_memberships(grounds, say_caller(caller), "in", {}, shared(callers, number.groups));
  say_memberships(grounds, say_number(number), "for", {}, shared(number.groups, callers));
  return grounds;
}

std::vector<Ground> grounds_to_refuse(const Roster& roster, const Caller& caller, const Number& number, Time now) {
  std::vector<Ground> grounds;
  if (caller.kind == Caller::Kind::user) {
    const auto* user = roster.user(caller.name);
    if (!user) return grounds;
    say_memberships(grounds, say_caller(caller), "in", user->place, user->groups);
  } else {
    const auto* integration = roster.integration(caller.name);
    if (!integration) return grounds;
    if (has_expired(*integration, now))
      return {{integration->expires_place,
               fmt::format("{} expired at {}", say_caller(caller), to_rfc3339(*integration->expires))}};
    say_memberships(grounds, say_caller(caller), "in", integration->place, integration->groups);
  }
  say_memberships(grounds, say_number(number), "for", number.place, number.groups);
  return grounds;
}

}  // namespace

const std::vector<Membership>& groups_in_force(const Roster& roster, const Caller& caller, Time now) {
  if (caller.kind == Caller::Kind::user) {
    const auto* user = roster.user(caller.name);
    return user ? user->groups : no_groups();
  }
  const auto* integration = roster.integration(caller.name);
  return integration && !has_expired(*integration, now) ? integration->groups : no_groups();
}

Decision may_view(const Roster& roster, const Caller& caller, const Number& number, Time now) {
  const auto& groups = groups_in_force(roster, caller, now);
  if (share_a_group(groups, number.groups)) return {true, grounds_to_allow(caller, groups, number)};
  return {false, grounds_to_refuse(roster, caller, number, now)};
}

std::vector<const Number*> visible_numbers(const Roster& roster, const Caller& caller, Time now) {
  const auto& groups = groups_in_force(roster, caller, now);
  std::vector<const Number*> visible;
  for (const auto& number : roster.numbers)
    if (share_a_group(groups, number.groups)) visible.push_back(&number);
  return visible;
}

bool may_read_audit(const Roster& roster, const Caller& caller, Time now) {
  if (caller.kind == Caller::Kind::user) {
    const auto* user = roster.user(caller.name);
    return user && user->role != Role::member;
  }
  const auto* integration = roster.integration(caller.name);
  return integration && integration->audit && !has_expired(*integration, now);
}

bool may_administer(const Roster& roster, const Caller& caller) {
  if (caller.kind != Caller::Kind::user) return false;
  const auto* user = roster.user(caller.name);
  return user && user->role == Role::admin;
}

bool is_known(const Roster& roster, const Caller& caller, Time now) {
  if (caller.kind == Caller::Kind::user) return roster.user(caller.name) != nullptr;
  const auto* integration = roster.integration(caller.name);
  return integration && !has_expired(*integration, now);
}

}  // namespace otpost::inbox
