// `otpost serve`: the daemon in the foreground.
#pragma once

#include <filesystem>

namespace otpost::daemon {

// Returns the exit code: 0 after an orderly stop, 1 where it could not start or had to end (the log says why).
int serve(const std::filesystem::path& config);

}  // namespace otpost::daemon
