// `otpost diff`: who gains and who loses which right when one config replaces another?
#pragma once

#include <filesystem>
#include <iosfwd>
#include <set>
#include <string>

#include "gateway/base/clock.hpp"
#include "gateway/inbox/roster.hpp"

namespace otpost::daemon {

// A right that a user or an integration has: "view +4915112345678", "audit", "admin".
struct Right {
  std::string who;
  std::string what;

  auto operator<=>(const Right&) const = default;
};

// All that the roster gives, at this time: an integration that has expired has nothing.
[[nodiscard]] std::set<Right> rights(const inbox::Roster& roster, Time now);

// Writes `gains WHO WHAT` and `loses WHO WHAT` to `out`, by name; returns the exit code 0, whether or not something
// differs, or 1 where one of the configs has mistakes.
int diff(const std::filesystem::path& before, const std::filesystem::path& after, Time now, std::ostream& out,
         std::ostream& err);

}  // namespace otpost::daemon
