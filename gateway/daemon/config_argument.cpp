#include "gateway/daemon/config_argument.hpp"

#include <ostream>

namespace otpost::daemon {

std::optional<Settings> settings_or_mistakes(const std::filesystem::path& config, std::ostream& err) {
  auto loaded = load_settings(config);
  for (const auto& mistake : loaded.mistakes) err << to_line(config, mistake) << '\n';
  return std::move(loaded.settings);
}

}  // namespace otpost::daemon
