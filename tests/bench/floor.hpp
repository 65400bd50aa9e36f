// What nobody can be faster than: a durable commit, a round trip on a pseudo-terminal, one on loopback; each by itself,
// blocking, with nothing else on the way.
#pragma once

#include <chrono>
#include <filesystem>

namespace otpost::bench {

// Between one sample and the next, here and where otpost is measured: what is asked of a machine that has just been at
// it costs less than what wakes it up, and an SMS wakes it up.
inline constexpr std::chrono::milliseconds pace{20};

// Medians in microseconds.
struct Floor {
  double commit = 0;
  double pty_round_trip = 0;
  double loopback_round_trip = 0;
  [[nodiscard]] double sum() const { return commit + 2 * pty_round_trip + loopback_round_trip; }
};

// The database is made in `folder`, on the disk that otpost uses.
[[nodiscard]] Floor measure_floor(const std::filesystem::path& folder, int rounds);

}  // namespace otpost::bench
