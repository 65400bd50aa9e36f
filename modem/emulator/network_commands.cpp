#include "modem/emulator/commands.hpp"

namespace otpost::emulator {

namespace {

constexpr auto operator_name = "Otpost Test";

// 27.007 clause 8.2: 0 minimum functionality, 1 full, 4 radio off; `1,1` starts the modem anew.
Answer functionality(Device& device, const Command& command) {
  if (command.form == Form::test) return ok({"+CFUN: (0,1,4),(0,1)"});
  if (command.form == Form::read) return ok({device.settings.radio_on ? "+CFUN: 1" : "+CFUN: 0"});
  const auto level = command.number(0);
  if (level != 0 && level != 1 && level != 4) return error();
  device.restarting = command.number(1) == 1;
  device.settings.radio_on = level == 1;
  return ok();
}

// +CREG, +CGREG and +CEREG (27.007 clauses 7.2, 10.1.20 and 10.1.22) in their common part.
Answer registration(Device& device, const Command& command) {
  auto& reports = device.settings.registration_reports[command.name];
  if (command.form == Form::test) return ok({command.name + ": (0-2)"});
  if (command.form == Form::set) {
    reports = command.number(0).value_or(0);
    return ok();
  }
  return ok({command.name + ": " + std::to_string(reports) + "," + registration_state(device, command.name)});
}

Answer network_operator(Device& device, const Command& command) {
  if (command.form != Form::read) return command.form == Form::set ? ok() : error();
  if (!device.reachable()) return ok({"+COPS: 0"});
  return ok({"+COPS: 0,0,\"" + std::string(operator_name) + "\",7"});
}

Answer signal_quality(Device& device, const Command&) {
  return ok({device.reachable() ? "+CSQ: 21,99" : "+CSQ: 99,99"});
}

}  // namespace

// 0 off, 1 at home, 2 searching.
std::string registration_state(const Device& device, const std::string& command) {
  if (!device.powered || !device.unlocked || !device.settings.radio_on) return "0";
  const bool registered = device.network && !(device.profile.lte_only && command != "+CEREG");
  if (!registered) return "2";
  const auto reports = device.settings.registration_reports.find(command);
  const bool with_place = reports != device.settings.registration_reports.end() && reports->second == 2;
  return "1" + (with_place ? device.profile.registration_place : "");
}

const Handlers& network_commands() {
  static const Handlers handlers = {{"+CFUN", functionality}, {"+CREG", registration},     {"+CGREG", registration},
                                    {"+CEREG", registration}, {"+COPS", network_operator}, {"+CSQ", signal_quality}};
  return handlers;
}

}  // namespace otpost::emulator
