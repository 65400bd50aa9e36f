#include "gateway/daemon/explain_command.hpp"

#include <fmt/core.h>

#include <optional>
#include <ostream>

#include "gateway/daemon/config_argument.hpp"
#include "gateway/daemon/exit_code.hpp"
#include "gateway/inbox/access.hpp"

namespace otpost::daemon {

namespace {

std::optional<inbox::Caller> caller_named(const inbox::Roster& roster, std::string_view name) {
  if (roster.user(name)) return inbox::Caller{inbox::Caller::Kind::user, std::string(name)};
  if (roster.integration(name)) return inbox::Caller{inbox::Caller::Kind::integration, std::string(name)};
  return std::nullopt;
}

// What an integration's feed carries is a matter of its own; empty for a user.
std::string_view about_the_feed(const inbox::Roster& roster, const inbox::Caller& caller) {
  if (caller.kind == inbox::Caller::Kind::user) return "";
  return roster.integration(caller.name)->view ? "; its feed carries text and code (view = true)"
                                               : "; its feed carries neither text nor code (view = false)";
}

}  // namespace

int explain(const std::filesystem::path& config, const Question& question, Time now, std::ostream& out,
            std::ostream& err) {
  const auto settings = settings_or_mistakes(config, err);
  if (!settings) return exit_code::answer_is_no;
  const auto& roster = *settings->roster;
  const auto caller = caller_named(roster, question.who);
  const auto* number = roster.number(question.number);
  if (!caller) err << fmt::format("{} has no user and no integration \"{}\"\n", config.string(), question.who);
  if (!number) err << fmt::format("{} has no number \"{}\"\n", config.string(), question.number);
  if (!caller || !number) return exit_code::wrong_use;

  const auto decision = inbox::may_view(roster, *caller, *number, now);
  out << fmt::format("{} {} {}{}\n", caller->name, decision.allowed ? "may view" : "may not view", number->number,
                     decision.allowed ? about_the_feed(roster, *caller) : "");
  for (const auto& ground : decision.grounds)
    out << fmt::format("{}:{}: {}\n", roster.file, ground.place.line, ground.says);
  return decision.allowed ? exit_code::done : exit_code::not_permitted;
}

}  // namespace otpost::daemon
