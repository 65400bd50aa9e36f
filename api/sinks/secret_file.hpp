// A secret that the config names by its file: one line, read anew for each use, so that a new one needs no restart.
#pragma once

#include <filesystem>

#include "api/sinks/sink.hpp"
#include "gateway/base/secret.hpp"

namespace otpost::sinks {

// Throws SinkFailure where the file cannot be read or is empty.
[[nodiscard]] SecretText read_secret(const std::filesystem::path& file);

}  // namespace otpost::sinks
