#include "modem/emulator/commands.hpp"

namespace otpost::emulator {

namespace {

constexpr int puk_tries = 10;

std::string pin_state(const Device& device) {
  if (device.unlocked) return "READY";
  return device.sim.pin_tries > 0 ? "SIM PIN" : "SIM PUK";
}

Answer enter_pin(Device& device, const std::string& pin) {
  if (device.unlocked) return cme(cme_error::not_supported);
  if (device.sim.pin_tries == 0) return cme(cme_error::sim_puk);
  if (pin != device.sim.pin) {
    --device.sim.pin_tries;
    return cme(device.sim.pin_tries > 0 ? cme_error::wrong_password : cme_error::sim_puk);
  }
  device.sim.pin_tries = 3;
  device.unlocked = true;
  return ok();
}

Answer pin(Device& device, const Command& command) {
  if (command.form == Form::read) return ok({"+CPIN: " + pin_state(device)});
  if (command.form == Form::set) return enter_pin(device, command.arguments[0]);
  return command.form == Form::test ? ok() : error();
}

// 27.007 clause 8.65: +CPINR: <code>,<retries>,<default retries>
Answer pin_tries(Device& device, const Command& command) {
  if (command.form != Form::run && command.form != Form::set) return error();
  return ok({"+CPINR: SIM PIN," + std::to_string(device.sim.pin_tries) + ",3",
             "+CPINR: SIM PUK," + std::to_string(puk_tries) + ",10"});
}

std::string padded(std::string iccid) {
  iccid.resize(20, 'F');
  return iccid;
}

// EF_ICCID as the card stores it (ETSI TS 102 221 clause 13.2): 20 digits, F filled, each pair swapped.
std::string swapped(std::string digits) {
  for (std::size_t i = 0; i < digits.size(); i += 2) std::swap(digits[i], digits[i + 1]);
  return digits;
}

// READ BINARY (176) of EF_ICCID (0x2FE2, 12258), which no PIN protects; any other file is not found.
Answer restricted_access(Device& device, const Command& command) {
  if (command.form != Form::set) return error();
  if (command.number(0) != 176 || command.number(1) != 12258) return ok({"+CRSM: 106,130"});
  return ok({"+CRSM: 144,0,\"" + swapped(padded(device.sim.iccid)) + "\""});
}

// Huawei: ^CPIN: <code>,<tries of it>,<PUK>,<PIN>,<PUK2>,<PIN2>. Quectel: +QPINC: "SC",<PIN>,<PUK>.
Answer vendor_pin_tries(const Device& device) {
  const auto tries = std::to_string(device.sim.pin_tries);
  if (device.profile.pin_tries_command == "^CPIN")
    return ok({"^CPIN: " + pin_state(device) + "," + (device.unlocked ? "" : tries) + ",10," + tries + ",10,3"});
  return ok({"+QPINC: \"SC\"," + tries + ",10"});
}

}  // namespace

std::optional<Answer> vendor_command(Device& device, const Command& command) {
  const auto& profile = device.profile;
  if (command.name == profile.iccid_command && command.form == profile.iccid_form)
    return ok({profile.iccid_prefix + (profile.iccid_padded ? padded(device.sim.iccid) : device.sim.iccid)});
  if (command.name == profile.pin_tries_command && command.form == Form::read) return vendor_pin_tries(device);
  return std::nullopt;
}

const Handlers& sim_commands() {
  static const Handlers handlers = {{"+CPIN", pin}, {"+CPINR", pin_tries}, {"+CRSM", restricted_access}};
  return handlers;
}

}  // namespace otpost::emulator
