#include "gateway/base/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <string>

namespace otpost::log {

namespace {

spdlog::logger& logger() {
  static const auto shared = [] {
    auto made = std::make_shared<spdlog::logger>("otpost", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    made->flush_on(spdlog::level::debug);
    made->set_level(spdlog::level::info);
    return made;
  }();
  return *shared;
}

spdlog::level::level_enum to_spdlog(Level level) {
  switch (level) {
    case Level::debug:
      return spdlog::level::debug;
    case Level::info:
      return spdlog::level::info;
    case Level::warning:
      return spdlog::level::warn;
    case Level::error:
      return spdlog::level::err;
  }
  return spdlog::level::info;
}

std::string on_one_line(std::string_view line) {
  std::string shown;
  shown.reserve(line.size());
  for (const char c : line) {
    const auto octet = static_cast<unsigned char>(c);
    if (octet < 0x20 || octet == 0x7F)
      shown += fmt::format("\\x{:02x}", octet);
    else
      shown += c;
  }
  return shown;
}

}  // namespace

void write(Level level, std::string_view line) {
  logger().log(to_spdlog(level), on_one_line(line));
}

void set_level(Level lowest) {
  logger().set_level(to_spdlog(lowest));
}

}  // namespace otpost::log
