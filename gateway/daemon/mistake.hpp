// A mistake in the config, at its place: the line of its key; of something given twice, the second (contract section
// 7).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "gateway/inbox/roster.hpp"

namespace otpost::daemon {

struct Mistake {
  inbox::Place place;  // line 0: of the file as a whole, which could not be read
  std::string says;    // `"number" must be …`; never a value, which may be a secret
};

using Mistakes = std::vector<Mistake>;

// `FILE:LINE:COLUMN: error: …`, without the place where there is none.
[[nodiscard]] std::string to_line(const std::filesystem::path& file, const Mistake& mistake);

}  // namespace otpost::daemon
