// `otpost check`: is this config good?
#pragma once

#include <filesystem>
#include <iosfwd>

namespace otpost::daemon {

// Returns the exit code: 0 with one line on `out`, or 1 with a line on `err` for each mistake, all of them.
int check(const std::filesystem::path& config, std::ostream& out, std::ostream& err);

}  // namespace otpost::daemon
