#include "modem/emulator/commands.hpp"

#include <algorithm>

namespace otpost::emulator {

namespace {

const Answer nobody_knows{{}, Final::unknown, 0};

Handlers every_command() {
  Handlers all;
  for (const auto* chapter : {&dialogue_commands(), &identity_commands(), &sim_commands(), &network_commands(),
                              &setting_commands(), &message_commands()})
    all.insert(chapter->begin(), chapter->end());
  return all;
}

}  // namespace

Answer execute(Device& device, const Command& command) {
  static const auto all = every_command();
  if (std::ranges::find(device.profile.unknown_commands, command.name) != device.profile.unknown_commands.end())
    return nobody_knows;
  if (auto answer = vendor_command(device, command)) return *answer;
  const auto found = all.find(command.name);
  return found == all.end() ? nobody_knows : found->second(device, command);
}

}  // namespace otpost::emulator
