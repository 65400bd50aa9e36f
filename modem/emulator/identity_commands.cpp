#include "modem/emulator/commands.hpp"
#include "modem/emulator/pattern.hpp"

namespace otpost::emulator {

namespace {

Answer maker(Device& device, const Command&) {
  return ok({device.profile.maker});
}
Answer model(Device& device, const Command&) {
  return ok({device.profile.model});
}
Answer revision(Device& device, const Command&) {
  return ok({device.profile.revision});
}
Answer serial_number(Device& device, const Command&) {
  return ok({filled(device.profile.imei_line, {{"imei", device.imei}})});
}

Answer identification(Device& device, const Command&) {
  const auto& profile = device.profile;
  return ok({"Manufacturer: " + profile.maker, "Model: " + profile.model, "Revision: " + profile.revision,
             "IMEI: " + device.imei});
}

Answer subscriber(Device& device, const Command&) {
  if (const auto trouble = device.sim_trouble()) return cme(*trouble);
  return ok({device.sim->imsi});
}

// A SIM that does not know its number answers OK and nothing else.
Answer own_number(Device& device, const Command&) {
  if (const auto trouble = device.sim_trouble()) return cme(*trouble);
  const auto& number = device.sim->number;
  if (number.empty()) return ok();
  return ok({"+CNUM: ,\"" + number + "\"," + (number.front() == '+' ? "145" : "129")});
}

}  // namespace

const Handlers& identity_commands() {
  static const Handlers handlers = {{"+CGMI", maker},         {"+CGMM", model},        {"+CGMR", revision},
                                    {"+CGSN", serial_number}, {"+GSN", serial_number}, {"I", identification},
                                    {"+CIMI", subscriber},    {"+CNUM", own_number}};
  return handlers;
}

}  // namespace otpost::emulator
