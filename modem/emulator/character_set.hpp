// AT+CSCS changes how the names of memories are written, in PDU mode too: in "UCS2" they are hex.
#pragma once

#include <string>

#include "modem/emulator/device.hpp"

namespace otpost::emulator {

// "SM", or 0053004D.
[[nodiscard]] std::string name_of(const Memory& memory, const Device& device);
// What was typed, without the hex of "UCS2"; a word that is not hex then is no word: empty.
[[nodiscard]] std::string in_plain(const Device& device, const std::string& typed);

}  // namespace otpost::emulator
