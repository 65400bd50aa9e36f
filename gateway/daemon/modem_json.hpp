// A modem as `otpost modems --json` and `GET /api/modems` tell it: the fields of contract section 7.
#pragma once

#include <boost/json/object.hpp>
#include <string>
#include <vector>

#include "modem/at/bring_up.hpp"
#include "modem/session/modem_state.hpp"

namespace otpost::daemon {

// What is not known is null.
[[nodiscard]] boost::json::object modem_json(const session::ModemState& modem);

// What was learnt of a model, for `otpost modems --json`: {"memories","announcements","iccid_command","notes"}.
[[nodiscard]] boost::json::object learnt_json(const at::ModemFacts& learnt);

// In what it differs from a sound modem, a sentence each.
[[nodiscard]] std::vector<std::string> quirks_of(const at::ModemFacts& learnt);

// The same of a modem that is served, with `healthy`, the `reasons` why not, who
// is in the way at its port, and the label of its metrics.
[[nodiscard]] boost::json::object served_modem_json(const session::ModemState& modem, Time now);

}  // namespace otpost::daemon
