// The daemon's log, on standard error (spdlog). Lines carry identifiers, never a text, a code or a secret:
// SecretText and SecretBytes do not format. Any thread.
#pragma once

#include <fmt/core.h>

#include <string_view>
#include <utility>

namespace otpost::log {

enum class Level { debug, info, warning, error };

// One line; control characters in it (a modem's or a stranger's bytes) are shown as \xNN so that no line can be forged.
void write(Level level, std::string_view line);
void set_level(Level lowest);

template <class... Args>
void debug(fmt::format_string<Args...> format, Args&&... args) {
  write(Level::debug, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
  write(Level::info, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void warning(fmt::format_string<Args...> format, Args&&... args) {
  write(Level::warning, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void error(fmt::format_string<Args...> format, Args&&... args) {
  write(Level::error, fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace otpost::log
