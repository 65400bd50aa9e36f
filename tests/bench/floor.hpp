// What nobody can be faster than: a durable commit, a round trip on a pseudo-terminal, one on loopback; each by itself,
// blocking, with nothing else on the way.
#pragma once

#include <filesystem>

namespace otpost::bench {

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
