// What a dialogue of several commands wants next of whoever drives it.
#pragma once

#include <chrono>
#include <variant>

#include "modem/at/command.hpp"

namespace otpost::at {

struct Send {
  Command command;  // answer with `received`
};
struct Wait {
  std::chrono::milliseconds duration;  // answer with `waited`
};
// Record, durably, that the PIN is about to be tried with this SIM; answer with `pin_claimed`.
struct ClaimPin {};
// The PIN has opened the SIM: it may be tried again when the SIM is locked the next time. Answer with `pin_confirmed`.
struct ConfirmPin {};
struct Finished {};

using Step = std::variant<Send, Wait, ClaimPin, ConfirmPin, Finished>;

}  // namespace otpost::at
