// Time as a parameter: pure code is given a Time, the edge asks a Clock.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace otpost {

using Time = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Time now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override;
};

// RFC 3339 in UTC with milliseconds: 2026-11-24T08:15:00.123Z.
[[nodiscard]] std::string to_rfc3339(Time time);

// Accepts any RFC 3339 date-time, `Z` or an offset, with or without a fraction.
[[nodiscard]] std::optional<Time> from_rfc3339(std::string_view text);

// The column form of a time: milliseconds since 1970.
[[nodiscard]] inline std::int64_t to_milliseconds(Time time) {
  return time.time_since_epoch().count();
}
[[nodiscard]] inline Time from_milliseconds(std::int64_t value) {
  return Time{std::chrono::milliseconds{value}};
}

}  // namespace otpost
