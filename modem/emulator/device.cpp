#include "modem/emulator/device.hpp"

namespace otpost::emulator {

Device::Device(Profile its_profile, std::string its_imei, Sim its_sim)
    : profile(std::move(its_profile)),
      imei(std::move(its_imei)),
      sim(std::move(its_sim)),
      memories(profile.memories, profile.first_slot) {}

void Device::power_on() {
  settings = Settings{};
  memories.select_first();
  unlocked = !sim.pin.has_value();
  restarting = false;
  powered = true;
}

void Device::power_off() {
  powered = false;
}

}  // namespace otpost::emulator
