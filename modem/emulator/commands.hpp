// The AT commands of the emulated modem, by the chapter that describes them. Each is a function from the device's
// state and the command as typed to its answer.
#pragma once

#include <map>
#include <string_view>

#include "modem/emulator/command_line.hpp"
#include "modem/emulator/device.hpp"

namespace otpost::emulator {

using Handler = Answer (*)(Device&, const Command&);
using Handlers = std::map<std::string_view, Handler>;

[[nodiscard]] const Handlers& dialogue_commands();  // V.250, and +CMEE: how to talk
[[nodiscard]] const Handlers& identity_commands();  // 27.007 clause 5: who makes it, IMEI, IMSI, number
[[nodiscard]] const Handlers& sim_commands();       // 27.007 clause 8: PIN, files
[[nodiscard]] const Handlers& network_commands();   // 27.007 clause 7 and 8: radio, registration, signal
[[nodiscard]] const Handlers& setting_commands();   // 27.005 clause 3.2 and 3.4.1: formats, memories, notification
[[nodiscard]] const Handlers& message_commands();   // 27.005 clause 3.4 and 3.5: list, read, delete

// The ICCID and the PIN's tries by the vendor's own commands, and what the model answers without looking; nothing when
// `command` is none of them.
[[nodiscard]] std::optional<Answer> vendor_command(Device& device, const Command& command);

// Why the SIM's messages cannot be had now; nothing when they can.
[[nodiscard]] std::optional<Answer> why_no_messages(const Device& device);

// What stands behind `+CREG: ` when the registration changes: its state, and the place where that was asked for.
[[nodiscard]] std::string registration_state(const Device& device, const std::string& command);

// Does one command; one that nobody knows is an ERROR, in the model's word for it.
[[nodiscard]] Answer execute(Device& device, const Command& command);

}  // namespace otpost::emulator
