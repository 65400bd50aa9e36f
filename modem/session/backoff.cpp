#include "modem/session/backoff.hpp"

#include <array>

namespace otpost::session {

using namespace std::chrono_literals;

std::chrono::milliseconds Backoff::next(double chance) {
  static constexpr std::array<std::chrono::milliseconds, 5> steps{1s, 2s, 5s, 10s, 30s};
  const auto step = steps[step_];
  if (step_ + 1 < steps.size()) ++step_;
  return std::chrono::duration_cast<std::chrono::milliseconds>(step * (0.8 + 0.4 * chance));
}

}  // namespace otpost::session
