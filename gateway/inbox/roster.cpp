#include "gateway/inbox/roster.hpp"

#include <algorithm>

namespace otpost::inbox {

namespace {

// The first of `entries` whose `member` is `wanted`. A roster is small (tens of lines), so a walk beats an index.
template <class Entry>
const Entry* find(const std::vector<Entry>& entries, std::string Entry::*member, std::string_view wanted) {
  const auto found = std::ranges::find(entries, wanted, member);
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

std::string_view to_text(Role role) {
  switch (role) {
    case Role::member:
      return "member";
    case Role::auditor:
      return "auditor";
    case Role::admin:
      return "admin";
  }
  return "member";
}

const User* Roster::user(std::string_view name) const {
  return find(users, &User::name, name);
}

const Integration* Roster::integration(std::string_view name) const {
  return find(integrations, &Integration::name, name);
}

const Number* Roster::number(std::string_view e164) const {
  return find(numbers, &Number::number, e164);
}

const Number* Roster::number_of_sim(std::string_view iccid) const {
  return find(numbers, &Number::iccid, iccid);
}

}  // namespace otpost::inbox
