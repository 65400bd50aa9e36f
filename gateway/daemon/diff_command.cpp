#include "gateway/daemon/diff_command.hpp"

#include <fmt/core.h>

#include <ostream>

#include "gateway/daemon/config_argument.hpp"
#include "gateway/daemon/exit_code.hpp"
#include "gateway/inbox/access.hpp"

namespace otpost::daemon {

namespace {

std::vector<inbox::Caller> callers(const inbox::Roster& roster) {
  std::vector<inbox::Caller> all;
  for (const auto& user : roster.users) all.push_back({inbox::Caller::Kind::user, user.name});
  for (const auto& integration : roster.integrations)
    all.push_back({inbox::Caller::Kind::integration, integration.name});
  return all;
}

}  // namespace

std::set<Right> rights(const inbox::Roster& roster, Time now) {
  std::set<Right> all;
  for (const auto& caller : callers(roster)) {
    for (const auto* number : inbox::visible_numbers(roster, caller, now))
      all.insert({caller.name, "view " + number->number});
    if (inbox::may_read_audit(roster, caller, now)) all.insert({caller.name, "audit"});
    if (inbox::may_administer(roster, caller)) all.insert({caller.name, "admin"});
  }
  return all;
}

int diff(const std::filesystem::path& before, const std::filesystem::path& after, Time now, std::ostream& out,
         std::ostream& err) {
  const auto old_settings = settings_or_mistakes(before, err);
  const auto new_settings = settings_or_mistakes(after, err);
  if (!old_settings || !new_settings) return exit_code::answer_is_no;
  const auto had = rights(*old_settings->roster, now);
  const auto has = rights(*new_settings->roster, now);
  auto either = had;
  either.insert(has.begin(), has.end());
  for (const auto& right : either)
    if (had.contains(right) != has.contains(right))
      out << fmt::format("{} {} {}\n", has.contains(right) ? "gains" : "loses", right.who, right.what);
  return exit_code::done;
}

}  // namespace otpost::daemon
