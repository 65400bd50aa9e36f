#include "modem/emulator/device.hpp"

#include <cassert>
#include <utility>

namespace otpost::emulator {

namespace {

constexpr auto sims_own = "SM";

Memory& sim_memory(Memories& memories) {
  auto* found = memories.find(sims_own);
  assert(found != nullptr);
  return *found;
}

}  // namespace

Device::Device(Profile its_profile, std::string its_imei, Sim its_sim)
    : profile(std::move(its_profile)), imei(std::move(its_imei)), memories(profile.memories, profile.first_slot) {
  insert_sim(std::move(its_sim));
}

void Device::reset_settings() {
  settings = Settings{};
  settings.style.verbose = !profile.numeric_at_start;
  settings.style.message_errors = profile.numbers_errors;
  settings.style.unknown = profile.unknown_word;
  settings.character_set = profile.character_set;
  settings.text_mode = profile.ignored_formats > 0;
  settings.ignored_formats = profile.ignored_formats;
}

void Device::power_on() {
  reset_settings();
  memories.select_first();
  for (const auto& name : profile.volatile_memories) memories.find(name)->clear();
  unlocked = sim && !sim->pin;
  restarting = false;
  powered = true;
}

void Device::power_off() {
  powered = false;
}

std::optional<Sim> Device::take_sim() {
  if (sim) sim->messages = sim_memory(memories).take_slots();
  unlocked = false;
  return std::exchange(sim, std::nullopt);
}

void Device::insert_sim(Sim another) {
  if (!another.messages.empty()) {
    sim_memory(memories).give_slots(std::exchange(another.messages, {}));
  } else {
    for (const auto& memory : profile.memories)
      if (memory.name == sims_own) sim_memory(memories).give_slots(Slots(static_cast<std::size_t>(memory.slots)));
  }
  unlocked = !another.pin.has_value();
  sim = std::move(another);
}

std::optional<int> Device::sim_trouble() const {
  if (!sim) return cme_error::no_sim;
  if (unlocked) return std::nullopt;
  return sim->pin_tries > 0 ? cme_error::sim_pin : cme_error::sim_puk;
}

}  // namespace otpost::emulator
