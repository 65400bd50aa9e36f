#include "modem/session/status.hpp"

#include <fmt/format.h>

#include <bit>

#include "gateway/base/log.hpp"

namespace otpost::session {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t most_recoveries = 20;

bool is_for_a_person(ModemPhase phase) {
  return phase == ModemPhase::pin_needed || phase == ModemPhase::blocked;
}

}  // namespace

Status::Status(std::string port, Receiver& receiver, const Clock& clock) : receiver_(receiver), clock_(clock) {
  state_.name = port;
  state_.port = std::move(port);
}

void Status::moved_to(const std::string& port) {
  if (port.empty() || port == state_.port) return;
  change([&](ModemState& state) { state.port = port; });
}

void Status::enter(ModemPhase phase) {
  if (state_.phase == phase) return;
  const auto line = fmt::format("modem {}: {}", state_.port, to_text(phase));
  log::write(is_for_a_person(phase) ? log::Level::error : log::Level::info, line);
  change([phase](ModemState& state) {
    state.phase = phase;
    state.registered = state.registered && (phase == ModemPhase::ready || phase == ModemPhase::searching);
  });
}

void Status::begin(Step step, std::string_view why) {
  end(StepOutcome::failed, why);
  insert({.step = step, .at = clock_.now(), .outcome = StepOutcome::under_way, .said = std::string(why), .took = {}});
  began_ = steady_clock::now();
  receiver_.changed(state_);
}

void Status::end(StepOutcome outcome, std::string_view said) {
  if (!began_) return;
  auto& step = state_.recoveries.back();
  step.outcome = outcome;
  step.said = said;
  step.took = duration_cast<milliseconds>(steady_clock::now() - *began_);
  began_.reset();
  count(step);
  receiver_.changed(state_);
}

std::optional<Step> Status::under_way() const {
  if (!began_) return std::nullopt;
  return state_.recoveries.back().step;
}

void Status::record(Step step, StepOutcome outcome, std::string_view said, milliseconds took) {
  RecoveryStep over{
      .step = step, .at = clock_.now() - took, .outcome = outcome, .said = std::string(said), .took = took};
  count(over);
  insert(std::move(over));
  receiver_.changed(state_);
}

void Status::count(const RecoveryStep& step) {
  ++state_.steps[static_cast<std::size_t>(step.step)][static_cast<std::size_t>(step.outcome)];
  const auto times = ++told_[{step.step, step.said}];
  if (!std::has_single_bit(times)) return;
  const auto repeated = times > 1 ? fmt::format(", {} times by now", times) : std::string();
  log::warning("modem {}: {}: {} ({} ms{})", state_.port, to_text(step.step), step.said, step.took.count(), repeated);
}

// The one under way stays the last.
void Status::insert(RecoveryStep step) {
  auto& steps = state_.recoveries;
  if (steps.size() == most_recoveries) steps.erase(steps.begin());
  steps.insert(began_ ? steps.end() - 1 : steps.end(), std::move(step));
}

}  // namespace otpost::session
