// Who may do what, and why: the one place of that decision. List, search, view, feed and `otpost explain` all ask here,
// each time with the roster in force.
#pragma once

#include <string>
#include <vector>

#include "gateway/inbox/roster.hpp"

namespace otpost::inbox {

// Somebody who has proven who they are; whether they still exist in the roster is asked anew each time.
struct Caller {
  enum class Kind { user, integration };
  Kind kind = Kind::user;
  std::string name;

  bool operator==(const Caller&) const = default;
};

// A line of the config that decides, in words.
struct Ground {
  Place place;
  std::string says;  // `user "ana" is in group "ops"`
};

struct Decision {
  bool allowed = false;
  std::vector<Ground> grounds;
};

// May the caller see the envelopes of this number and view its texts and codes? Only a shared group lets one.
// `now` decides whether an integration has expired.
[[nodiscard]] Decision may_view(const Roster& roster, const Caller& caller, const Number& number, Time now);

// The numbers that `may_view` allows, in the config's order.
[[nodiscard]] std::vector<const Number*> visible_numbers(const Roster& roster, const Caller& caller, Time now);

// Auditors and admins, and integrations with `audit = true`.
[[nodiscard]] bool may_read_audit(const Roster& roster, const Caller& caller, Time now);

// Admins: modems, quarantine, claims of others.
[[nodiscard]] bool may_administer(const Roster& roster, const Caller& caller);

// The groups through which the caller sees anything now: none for a stranger or an expired integration.
[[nodiscard]] const std::vector<Membership>& groups_in_force(const Roster& roster, const Caller& caller, Time now);

// Whether the caller is in the roster at all (and, an integration, has not expired).
[[nodiscard]] bool is_known(const Roster& roster, const Caller& caller, Time now);

}  // namespace otpost::inbox
