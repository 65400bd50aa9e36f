#include "modem/session/registration_watch.hpp"

#include <algorithm>
#include <array>

namespace otpost::session {

using namespace std::chrono_literals;

namespace {
constexpr std::array steps{Step::search, Step::radio, Step::restart};
constexpr std::chrono::milliseconds longest_patience = 1h;
}  // namespace

std::optional<Step> RegistrationWatch::look(bool registered, SteadyTime now) {
  if (registered) {
    *this = RegistrationWatch(first_patience_);
    return std::nullopt;
  }
  if (!next_step_at_) next_step_at_ = now + patience_;
  if (now < *next_step_at_) return std::nullopt;
  const auto step = steps[step_];
  step_ = (step_ + 1) % steps.size();
  if (step_ == 0) patience_ = std::min(2 * patience_, std::max(longest_patience, first_patience_));
  next_step_at_ = now + patience_;
  return step;
}

}  // namespace otpost::session
