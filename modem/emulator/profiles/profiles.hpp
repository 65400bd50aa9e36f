// The models that can be emulated, by their vendor.
#pragma once

#include <vector>

#include "modem/emulator/profile.hpp"

namespace otpost::emulator {

[[nodiscard]] Profile generic();               // does everything asked of it
[[nodiscard]] Profile bare();                  // does as little as a modem can
[[nodiscard]] Profile motorola();              // leaves text mode at the second request
[[nodiscard]] std::vector<Profile> huawei();   // E3372, E3531, MU609
[[nodiscard]] std::vector<Profile> quectel();  // EC25, EP06
[[nodiscard]] std::vector<Profile> simcom();   // SIM7600, SIM600
[[nodiscard]] Profile sierra();                // MC7304
[[nodiscard]] Profile telit();                 // HE863
[[nodiscard]] Profile u_blox();                // TOBY-L2
[[nodiscard]] Profile zte();                   // MF192

}  // namespace otpost::emulator
