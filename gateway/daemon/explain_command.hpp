// `otpost explain`: may somebody view a number, and which lines of the config say so?
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string_view>

#include "gateway/base/clock.hpp"

namespace otpost::daemon {

struct Question {
  std::string_view who;     // a user or an integration
  std::string_view number;  // E.164
};

// Returns the exit code: 0 may view, 3 may not; then `out` has the answer and `FILE:LINE: …` for each line that
// decides. 2 where the config has no such user or number; 1 where it has mistakes.
int explain(const std::filesystem::path& config, const Question& question, Time now, std::ostream& out,
            std::ostream& err);

}  // namespace otpost::daemon
