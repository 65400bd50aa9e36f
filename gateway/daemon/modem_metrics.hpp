// The modems' part of GET /metrics, in the Prometheus text format 0.0.4. (pure)
#pragma once

#include <map>
#include <string>

#include "gateway/base/clock.hpp"
#include "modem/session/modem_state.hpp"

namespace otpost::daemon {

// What stands for a modem in the label `modem`: eight hex digits that its name always gives. /metrics is open to all,
// while a port may hold a serial number or the name of a host; GET /api/modems says which modem it is.
[[nodiscard]] std::string metrics_label(const std::string& name);

// One series a modem and gauge, and a counter for each step of recovery and outcome that has occurred.
[[nodiscard]] std::string modem_metrics(const std::map<std::string, session::ModemState>& modems, Time now);

}  // namespace otpost::daemon
