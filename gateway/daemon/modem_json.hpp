// A modem as `otpost modems --json` and `GET /api/modems` tell it: the fields of contract section 7.
#pragma once

#include <boost/json/object.hpp>

#include "modem/session/modem_state.hpp"

namespace otpost::daemon {

// What is not known is null.
[[nodiscard]] boost::json::object modem_json(const session::ModemState& modem);

// The same of a modem that is served, with `healthy`, the `reasons` why not, and the label of its metrics.
[[nodiscard]] boost::json::object served_modem_json(const session::ModemState& modem, Time now);

}  // namespace otpost::daemon
