// What a test or a script says to an emulated modem from outside: JSON lines, one request and one answer each.
//
//   {"deliver":{"sender":"Google","text":"G-123456 is your code"}}   a text from the network, in as many PDUs as it
//   needs
//   {"deliver_pdu":"0791…"}                                          a PDU as it is, service centre first
//   {"store":{"memory":"ME","sender":"…","text":"…"}}                put into a memory without a word
//   {"unplug":true}  {"plug":true}
//   {"silence":true}  {"silence":false}
//   {"status":true}
//
// The answer: {"ok":true,…} or {"ok":false,"error":"…"}. After `deliver` and `deliver_pdu` it says how many `parts`,
// and `monotonic_ns`: CLOCK_MONOTONIC just after the announcement was written. After `status`: `plugged`, `silent`,
// `path`, `memories` ({"SM":{"used","total"}}), `waiting` (in the network), `deleted_count`, `deleted` (the last 1,000:
// {"memory","slot","pdu"}) and `commands` (the last 10,000, as typed).
#pragma once

#include <string>
#include <string_view>

#include "gateway/base/clock.hpp"
#include "modem/emulator/pty_modem.hpp"

namespace otpost::emulator {

// `now`: the time-stamp of a delivered text. Returns the answer without its line end.
[[nodiscard]] std::string obey(PtyModem& modem, std::string_view request, Time now);

}  // namespace otpost::emulator
