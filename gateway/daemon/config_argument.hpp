// The `--config FILE` of a command: its settings, or its mistakes on standard error.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>

#include "gateway/daemon/settings.hpp"

namespace otpost::daemon {

// Writes `FILE:LINE:COLUMN: error: …` for every mistake to `err`, and then answers nothing: the command ends with 1.
[[nodiscard]] std::optional<Settings> settings_or_mistakes(const std::filesystem::path& config, std::ostream& err);

}  // namespace otpost::daemon
