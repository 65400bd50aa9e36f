// The words for what can be made to go wrong. Behaviour goes wrong in VirtualModem (a command, the port as a whole);
// the stream of octets goes wrong on the wire (LineFaults, modem/emulator/disturbance.hpp). Each is in one place.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "modem/emulator/answer.hpp"

namespace otpost::emulator {

// What becomes of a command line.
enum class Reaction {
  answer,       // as a sound modem does
  refuse,       // an error, and nothing is done
  swallow,      // nothing is done and nothing is said
  lose_answer,  // done, but the answer is lost on the way
  cut_answer,   // done, but the second half of the answer is lost
  garble,       // done, but garbage comes in the answer's place
};

// What the next commands meet with.
struct Fault {
  std::string command;  // those whose line begins so; empty: any
  int count = 1;
  Reaction reaction = Reaction::refuse;
  Answer refusal = error();  // of `refuse`
};

// An AT port that neither listens nor speaks, while messages are received all the same; and what brings it back. What
// stands further down brings back those above it as well, but not one that is `on`: that ends by `off` alone.
enum class Silence {
  off,
  on,
  until_reopened,     // the session closes the port and opens it again
  until_initialised,  // ATZ, which it still obeys
  until_radio,        // AT+CFUN=0 and AT+CFUN=1, which it still obeys
  until_restart,      // AT+CFUN=1,1, which it still obeys; a cut of the power too
};

// The control socket's words: "refuse", "lose-answer"; "until-radio".
[[nodiscard]] std::optional<Reaction> reaction_named(std::string_view name);
[[nodiscard]] std::optional<Silence> silence_named(std::string_view name);

}  // namespace otpost::emulator
