#include "modem/emulator/commands.hpp"

namespace otpost::emulator {

namespace {

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
  if (auto answer = vendor_command(device, command)) return *answer;
  const auto found = all.find(command.name);
  return found == all.end() ? error() : found->second(device, command);
}

}  // namespace otpost::emulator
