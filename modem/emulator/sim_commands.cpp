#include <algorithm>

#include "modem/emulator/commands.hpp"
#include "modem/emulator/pattern.hpp"

namespace otpost::emulator {

namespace {

constexpr auto puk_tries = "10";

std::string lock_of(const Device& device) {
  if (device.unlocked) return "READY";
  return device.sim->pin_tries > 0 ? "SIM PIN" : "SIM PUK";
}

Answer enter_pin(Device& device, const std::string& pin) {
  if (device.unlocked) return cme(cme_error::not_supported);
  auto& sim = *device.sim;
  if (sim.pin_tries == 0) return cme(cme_error::sim_puk);
  if (pin != sim.pin) {
    --sim.pin_tries;
    return cme(sim.pin_tries > 0 ? cme_error::wrong_password : cme_error::sim_puk);
  }
  sim.pin_tries = 3;
  device.unlocked = true;
  return ok();
}

Answer lock(const Device& device) {
  std::vector<std::string> line = {"+CPIN: " + lock_of(device)};
  return device.profile.lock_without_result ? lines_alone(std::move(line)) : ok(std::move(line));
}

Answer pin(Device& device, const Command& command) {
  if (!device.sim) return cme(cme_error::no_sim);
  if (command.form == Form::read) return lock(device);
  if (command.form == Form::set) return enter_pin(device, command.arguments[0]);
  return command.form == Form::test ? ok() : error();
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
  if (!device.sim) return cme(cme_error::no_sim);
  if (command.form != Form::set) return error();
  if (command.number(0) != 176 || command.number(1) != 12258) return ok({"+CRSM: 106,130"});
  return ok({"+CRSM: 144,0,\"" + swapped(padded(device.sim->iccid)) + "\""});
}

Answer iccid(const Device& device, const Query& query) {
  return ok({filled(query.answer, {{"iccid", device.sim->iccid}, {"padded", padded(device.sim->iccid)}})});
}

Answer pin_tries(const Device& device, const Query& query) {
  const auto tries = std::to_string(device.sim->pin_tries);
  return ok({filled(
      query.answer,
      {{"lock", lock_of(device)}, {"wanted", device.unlocked ? "" : tries}, {"pin", tries}, {"puk", puk_tries}})});
}

const Query* find_query(const std::vector<Query>& queries, const Command& command) {
  const auto found = std::ranges::find_if(
      queries, [&](const Query& query) { return query.command == command.name && query.form == command.form; });
  return found == queries.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Answer> vendor_command(Device& device, const Command& command) {
  const auto& profile = device.profile;
  if (const auto fixed = profile.fixed_answers.find(command.text()); fixed != profile.fixed_answers.end())
    return fixed->second;
  const auto* of_sim = find_query(profile.iccid_queries, command);
  const auto* of_lock = find_query(profile.pin_tries_queries, command);
  if (of_sim == nullptr && of_lock == nullptr) return std::nullopt;
  if (!device.sim) return cme(cme_error::no_sim);
  return of_sim != nullptr ? iccid(device, *of_sim) : pin_tries(device, *of_lock);
}

const Handlers& sim_commands() {
  static const Handlers handlers = {{"+CPIN", pin}, {"+CRSM", restricted_access}};
  return handlers;
}

}  // namespace otpost::emulator
