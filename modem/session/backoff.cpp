#include "modem/session/backoff.hpp"

#include <array>

namespace otpost::session {

std::chrono::milliseconds Backoff::next(double chance) {
  static constexpr std::array steps{1, 2, 5, 10, 30, 60};
  const auto step = steps[step_] * unit_;
  if (step_ + 1 < steps.size()) ++step_;
  return std::chrono::duration_cast<std::chrono::milliseconds>(step * (0.8 + 0.4 * chance));
}

}  // namespace otpost::session
