// Figures from samples.
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace otpost::bench {

using Clock = std::chrono::steady_clock;

inline double microseconds(Clock::duration duration) {
  return std::chrono::duration<double, std::micro>(duration).count();
}

inline double percentile(std::vector<double> samples, int percent) {
  std::ranges::sort(samples);
  return samples.at(std::min(samples.size() - 1, samples.size() * static_cast<std::size_t>(percent) / 100));
}

inline double median(const std::vector<double>& samples) {
  return percentile(samples, 50);
}

}  // namespace otpost::bench
