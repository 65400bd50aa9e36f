// The values of the control socket's requests (modem/emulator/control.hpp): JSON to and from the emulator's own.
#pragma once

#include <boost/json/fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "modem/emulator/device.hpp"
#include "modem/emulator/disturbance.hpp"
#include "modem/emulator/fault.hpp"

namespace otpost::emulator {

// The text of `key`; empty when it is missing or no string.
[[nodiscard]] std::string text(const boost::json::object& object, std::string_view key);
// The number of `key`; nothing when it is missing, no number or none that an int holds.
[[nodiscard]] std::optional<int> number(const boost::json::object& object, std::string_view key);

[[nodiscard]] boost::json::object to_json(const Sim& sim);
// Nothing where it makes no sense, as in the next two.
[[nodiscard]] std::optional<Sim> sim_from(const boost::json::value& value);
[[nodiscard]] std::optional<Fault> fault_from(const boost::json::value& value);
[[nodiscard]] std::optional<LineFaults> line_faults_from(const boost::json::value& value);

}  // namespace otpost::emulator
