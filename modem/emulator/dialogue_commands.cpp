#include "modem/emulator/commands.hpp"

namespace otpost::emulator {

namespace {

// A bare ATE is ATE0 (V.250 clause 5.3.1: a missing number is 0).
int value_of(const Command& command) {
  return command.number(0).value_or(0);
}

Answer echo(Device& device, const Command& command) {
  device.settings.echo = value_of(command) == 1 || device.profile.echo_stays;
  return ok();
}

Answer verbose(Device& device, const Command& command) {
  device.settings.style.verbose = value_of(command) == 1;
  return ok();
}

// What the session has chosen goes back to the modem's own choice; the SIM stays unlocked.
Answer reset(Device& device, const Command&) {
  device.reset_settings();
  return ok();
}

Answer accepted(Device&, const Command&) {
  return ok();
}

Answer error_reports(Device& device, const Command& command) {
  auto& reports = device.settings.style.error_reports;
  if (command.form == Form::test) return ok({"+CMEE: (0-2)"});
  if (command.form == Form::read) return ok({"+CMEE: " + std::to_string(reports)});
  const auto wanted = command.number(0).value_or(0);
  if (wanted < 0 || wanted > 2) return error();
  reports = wanted;
  return ok();
}

}  // namespace

const Handlers& dialogue_commands() {
  static const Handlers handlers = {{"E", echo},      {"V", verbose},   {"Z", reset},
                                    {"&F", reset},    {"Q", accepted},  {"X", accepted},
                                    {"&C", accepted}, {"&D", accepted}, {"+CMEE", error_reports}};
  return handlers;
}

}  // namespace otpost::emulator
