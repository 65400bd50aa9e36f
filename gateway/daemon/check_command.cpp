#include "gateway/daemon/check_command.hpp"

#include <fmt/core.h>

#include <ostream>

#include "gateway/daemon/config_argument.hpp"
#include "gateway/daemon/exit_code.hpp"

namespace otpost::daemon {

namespace {

std::string count(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

}  // namespace

int check(const std::filesystem::path& config, std::ostream& out, std::ostream& err) {
  const auto settings = settings_or_mistakes(config, err);
  if (!settings) return exit_code::answer_is_no;
  const auto& roster = *settings->roster;
  out << fmt::format("{} is good: {}, {}, {}, {}\n", config.string(), count(roster.groups.size(), "group"),
                     count(roster.users.size(), "user"), count(roster.numbers.size(), "number"),
                     count(roster.integrations.size(), "integration"));
  return exit_code::done;
}

}  // namespace otpost::daemon
