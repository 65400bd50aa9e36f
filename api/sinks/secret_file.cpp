#include "api/sinks/secret_file.hpp"

#include <fmt/core.h>

#include <fstream>

namespace otpost::sinks {

SecretText read_secret(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::string line;
  if (!std::getline(file, line) || line.empty())
    throw SinkFailure(fmt::format("the secret in {} cannot be read", path.string()));
  return SecretText::take(std::move(line));
}

}  // namespace otpost::sinks
