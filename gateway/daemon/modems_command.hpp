// `otpost modems`: which modems are there, and what they say of themselves.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "gateway/daemon/settings.hpp"

namespace otpost::daemon {

enum class ModemsFormat { table, json };

// Looks at the ports that the config names, then at the USB serial ports of this machine; of one stick's ports at the
// first that answers. Tells on `err` which port it is at, since one that does not answer costs seconds. Returns 0, or 1
// where no modem answered.
[[nodiscard]] int list_modems(const std::vector<ModemEntry>& configured, ModemsFormat format, std::ostream& out,
                              std::ostream& err);

}  // namespace otpost::daemon
