#include "gateway/daemon/roster_change.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <functional>

namespace otpost::daemon {

namespace {

bool same(const std::vector<inbox::Membership>& a, const std::vector<inbox::Membership>& b) {
  return std::ranges::equal(a, b, {}, &inbox::Membership::group, &inbox::Membership::group);
}

bool same(const inbox::User& a, const inbox::User& b) {
  return a.display_name == b.display_name && a.password_hash == b.password_hash && a.role == b.role &&
         same(a.groups, b.groups);
}

bool same(const inbox::Number& a, const inbox::Number& b) {
  return a.label == b.label && a.iccid == b.iccid && same(a.groups, b.groups);
}

bool same(const inbox::Integration& a, const inbox::Integration& b) {
  return a.key_hash == b.key_hash && a.view == b.view && a.audit == b.audit && a.addresses == b.addresses &&
         a.expires == b.expires && same(a.groups, b.groups);
}

// "users +1 -0 ~2": how many are new, gone and changed.
template <class Thing, class Key>
std::string count_changes(std::string_view noun, const std::vector<Thing>& before, const std::vector<Thing>& after,
                          Key key) {
  int added = 0;
  int removed = 0;
  int changed = 0;
  for (const auto& thing : after) {
    const auto old = std::ranges::find(before, std::invoke(key, thing), key);
    if (old == before.end())
      ++added;
    else if (!same(*old, thing))
      ++changed;
  }
  for (const auto& thing : before) removed += std::ranges::find(after, std::invoke(key, thing), key) == after.end();
  return fmt::format("{} +{} -{} ~{}", noun, added, removed, changed);
}

}  // namespace

std::string describe_change(const inbox::Roster& before, const inbox::Roster& after) {
  return fmt::format("{}; {}; {}", count_changes("users", before.users, after.users, &inbox::User::name),
                     count_changes("numbers", before.numbers, after.numbers, &inbox::Number::number),
                     count_changes("integrations", before.integrations, after.integrations, &inbox::Integration::name));
}

std::vector<std::string> newly_named_sims(const inbox::Roster& before, const inbox::Roster& after) {
  std::vector<std::string> named;
  for (const auto& number : after.numbers)
    if (before.number_of_sim(number.iccid) == nullptr) named.push_back(number.iccid);
  return named;
}

std::vector<std::string> needs_restart(const Settings& before, const Settings& after) {
  std::vector<std::string> names;
  if (before.data_dir != after.data_dir) names.emplace_back("data_dir");
  if (before.key_file != after.key_file) names.emplace_back("seal.key_file");
  if (before.server != after.server) names.emplace_back("[server]");
  return names;
}

}  // namespace otpost::daemon
