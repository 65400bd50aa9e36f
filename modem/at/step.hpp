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
struct Finished {};

using Step = std::variant<Send, Wait, ClaimPin, Finished>;

}  // namespace otpost::at
