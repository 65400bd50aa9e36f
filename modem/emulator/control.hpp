// What a test or a script says to an emulated modem from outside: JSON lines, one request and one answer each.
//
// Messages:
//   {"deliver":{"sender":"Google","text":"G-123456 is your code"}}   a text from the network, in as many PDUs as it
//                                                        needs; with "class":0 one that is handed over, not stored
//   {"deliver_pdu":"0791…"}                              a PDU as it is, service centre first; status reports too
//   {"broadcast":"…"}                                    a page of a cell broadcast, in hex
//   {"store":{"memory":"ME","sender":"…","text":"…"}}    put into a memory without a word
//   {"fill":"SM"}                                        the same, until it is full
//
// What happens to the modem:
//   {"unplug":true}  {"plug":true}
//   {"network":false}                                    no network any more; true: there is one again
//   {"remove_sim":true}                                  the answer's `sim` is the SIM with what lies on it
//   {"insert_sim":{"iccid":"…",…}}                       that object into this modem or another; what it leaves out is
//                                                        as on a new SIM: {"iccid","imsi","number","pin","pin_tries",
//                                                        "messages":[null or {"pdu","status"}, one a slot]}
//
// What goes wrong (modem/emulator/fault.hpp has the words):
//   {"silence":true}  {"silence":false}                  also "until-reopened", "until-initialised",
//                                                        "until-radio", "until-restart"
//   {"fault":{"command":"AT+CMGD","count":3,"reaction":"refuse","cms":314}}   the next so many commands that begin so;
//                                                        reactions: refuse (ERROR, or with "cms" or "cme" a number),
//                                                        swallow, lose-answer, cut-answer, garble
//   {"prompt":true}                                      stuck at `> ` until ESC
//   {"echo":true}                                        echoes from now on, whatever ATE says
//   {"line":{"delay_ms":0,"octets_per_second":0,"garbage_per_second":0,"halves_lines":false}}   what the line does to
//                                                        all that is said; {} makes it good again
//
//   {"status":true}
//
// The answer: {"ok":true,…} or {"ok":false,"error":"…"}. After `deliver` and `deliver_pdu` it says how many `parts`,
// and `monotonic_ns`: CLOCK_MONOTONIC just after the announcement was written. After `status`: `plugged`, `silent`,
// `path`, `sim` (its ICCID, or null), `memories` ({"SM":{"used","total"}}), `waiting` (in the network),
// `deleted_count`, `deleted` (the last 1,000: {"memory","slot","pdu"}) and `commands` (the last 10,000, as typed).
#pragma once

#include <string>
#include <string_view>

#include "gateway/base/clock.hpp"
#include "modem/emulator/pty_modem.hpp"

namespace otpost::emulator {

// `now`: the time-stamp of a delivered text. Returns the answer without its line end.
[[nodiscard]] std::string obey(PtyModem& modem, std::string_view request, Time now);

}  // namespace otpost::emulator
