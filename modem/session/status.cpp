#include "modem/session/status.hpp"

#include "gateway/base/log.hpp"

namespace otpost::session {

namespace {
constexpr std::size_t most_recoveries = 20;
}

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
  log::info("modem {}: {}", state_.port, to_text(phase));
  change([phase](ModemState& state) { state.phase = phase; });
}

void Status::record(std::string_view step, std::string_view outcome) {
  log::warning("modem {}: {}: {}", state_.port, step, outcome);
  change([&](ModemState& state) {
    if (state.recoveries.size() == most_recoveries) state.recoveries.erase(state.recoveries.begin());
    state.recoveries.push_back({std::string(step), clock_.now(), std::string(outcome)});
  });
}

}  // namespace otpost::session
