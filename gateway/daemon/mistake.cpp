#include "gateway/daemon/mistake.hpp"

#include <fmt/core.h>

namespace otpost::daemon {

std::string to_line(const std::filesystem::path& file, const Mistake& mistake) {
  if (mistake.place.line == 0) return fmt::format("{}: error: {}", file.string(), mistake.says);
  return fmt::format("{}:{}:{}: error: {}", file.string(), mistake.place.line, mistake.place.column, mistake.says);
}

}  // namespace otpost::daemon
