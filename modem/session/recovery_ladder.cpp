#include "modem/session/recovery_ladder.hpp"

#include <algorithm>
#include <array>

namespace otpost::session {

using namespace std::chrono_literals;

namespace {

constexpr std::array foot{Step::reopen, Step::initialise, Step::radio, Step::restart};
constexpr int restarts_every = 8;
constexpr std::chrono::milliseconds longest_spacing = 1h;

}  // namespace

Step RecoveryLadder::climb(SteadyTime now) {
  const auto failures = failures_++;
  if (failures < static_cast<int>(foot.size())) return foot[static_cast<std::size_t>(failures)];
  if (now >= next_reset_) {
    next_reset_ = now + spacing_;
    spacing_ = std::min(2 * spacing_, std::max(longest_spacing, between_resets_));
    return Step::usb_reset;
  }
  return (failures + 1) % restarts_every == 0 ? Step::restart : Step::reopen;
}

}  // namespace otpost::session
