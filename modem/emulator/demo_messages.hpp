// What arrives in the trial run: texts as services really send them, with fresh codes.
#pragma once

#include <random>

#include "modem/emulator/pty_modem.hpp"

namespace otpost::emulator {

// Any of about twenty texts in several languages. Most carry a code; some carry none, and some are too long for one
// PDU.
[[nodiscard]] TextMessage demo_message(std::mt19937& random, Time now);

}  // namespace otpost::emulator
