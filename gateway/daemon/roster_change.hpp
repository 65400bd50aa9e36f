// What a reload changes, in words and as lists.
#pragma once

#include <string>
#include <vector>

#include "gateway/daemon/settings.hpp"
#include "gateway/inbox/roster.hpp"

namespace otpost::daemon {

// For the audit entry of a reload: "users +1 -0 ~2; numbers +0 -1 ~0; …", counts only, so that it is bounded.
[[nodiscard]] std::string describe_change(const inbox::Roster& before, const inbox::Roster& after);

// ICCIDs that a number names now and that none named before.
[[nodiscard]] std::vector<std::string> newly_named_sims(const inbox::Roster& before, const inbox::Roster& after);

// Settings that differ but take effect with the next start only: "server.listen", "data_dir", …
[[nodiscard]] std::vector<std::string> needs_restart(const Settings& before, const Settings& after);

}  // namespace otpost::daemon
