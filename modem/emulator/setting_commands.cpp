#include <algorithm>

#include "modem/emulator/character_set.hpp"
#include "modem/emulator/commands.hpp"

namespace otpost::emulator {

namespace {

// "1,0,2"
std::string listed(const std::vector<int>& values) {
  std::string text;
  for (const int value : values) text += (text.empty() ? "" : ",") + std::to_string(value);
  return text;
}

Answer message_service(Device& device, const Command& command) {
  auto& service = device.settings.message_service;
  if (command.form == Form::test) return ok({"+CSMS: (0,1)"});
  if (command.form == Form::read) return ok({"+CSMS: " + std::to_string(service) + ",1,1,1"});
  const auto wanted = command.number(0);
  if (wanted != 0 && wanted != 1) return cms(cms_error::not_supported);
  service = *wanted;
  return ok({"+CSMS: 1,1,1"});
}

Answer character_set(Device& device, const Command& command) {
  static const std::vector<std::string> known = {"GSM", "IRA", "UCS2"};
  auto& chosen = device.settings.character_set;
  if (command.form == Form::test) return ok({"+CSCS: (\"GSM\",\"IRA\",\"UCS2\")"});
  if (command.form == Form::read) return ok({"+CSCS: \"" + chosen + "\""});
  if (command.form != Form::set) return error();
  const auto wanted = in_plain(device, command.arguments[0]);
  if (std::ranges::find(known, wanted) == known.end()) return error();
  chosen = wanted;
  return ok();
}

Answer message_format(Device& device, const Command& command) {
  if (command.form == Form::test) return ok({"+CMGF: (0,1)"});
  if (command.form == Form::read) return ok({device.settings.text_mode ? "+CMGF: 1" : "+CMGF: 0"});
  const auto wanted = command.number(0).value_or(0);
  if (wanted != 0 && wanted != 1) return error();
  auto& settings = device.settings;
  if (wanted == 0 && settings.ignored_formats > 0)
    --settings.ignored_formats;
  else
    settings.text_mode = wanted == 1;
  return ok();
}

std::string use_of(const Memory& memory) {
  return std::to_string(memory.used()) + "," + std::to_string(memory.total());
}

constexpr auto purposes = {Memories::reading, Memories::writing, Memories::receiving};

// +CPMS: "SM",3,20,"SM",3,20,"ME",0,23
std::string memories_with_names(Device& device) {
  std::string line = "+CPMS: ";
  for (const auto purpose : purposes) {
    const auto& memory = device.memories.of(purpose);
    line += (purpose == Memories::reading ? "\"" : ",\"") + name_of(memory, device) + "\"," + use_of(memory);
  }
  return line;
}

// +CPMS: 3,20,3,20,0,23
std::string memories_without_names(Device& device) {
  std::string line = "+CPMS: ";
  for (const auto purpose : purposes)
    line += (purpose == Memories::reading ? "" : ",") + use_of(device.memories.of(purpose));
  return line;
}

std::string memory_choices(const Device& device) {
  std::string names;
  for (const auto& memory : device.memories.all())
    names += (names.empty() ? "\"" : ",\"") + name_of(memory, device) + "\"";
  return "+CPMS: (" + names + "),(" + names + "),(" + names + ")";
}

// One to three names, as the model takes them; what is not named stays. An unknown name changes nothing.
Answer select_memories(Device& device, const std::vector<std::string>& names) {
  const auto& taken = device.profile.names_taken;
  if (std::ranges::find(taken, names.size()) == taken.end()) return error();
  std::vector<const Memory*> wanted;
  for (const auto& name : names) wanted.push_back(device.memories.find(in_plain(device, name)));
  if (std::ranges::find(wanted, nullptr) != wanted.end()) return cms(cms_error::not_allowed);
  for (const auto purpose : purposes)
    if (purpose < wanted.size()) device.memories.select(purpose, *wanted[purpose]);
  std::vector<std::string> line = {memories_without_names(device)};
  return device.profile.selection_without_result ? lines_alone(std::move(line)) : ok(std::move(line));
}

Answer preferred_memories(Device& device, const Command& command) {
  if (const auto reason = why_no_messages(device)) return *reason;
  switch (command.form) {
    case Form::test:
      return ok({memory_choices(device)});
    case Form::read:
      return ok({memories_with_names(device)});
    case Form::set:
      return select_memories(device, command.arguments);
    case Form::run:
      break;
  }
  return error();
}

bool is_choice(const std::vector<int>& choices, std::optional<int> value) {
  return value && std::ranges::find(choices, *value) != choices.end();
}

// What is not given keeps its value.
Answer select_notification(Device& device, const Command& command) {
  auto wanted = device.settings.notification;
  if (command.arguments.size() > wanted.size()) return error();
  for (std::size_t i = 0; i < command.arguments.size(); ++i) {
    if (!is_choice(device.profile.notification[i], command.number(i))) return cms(cms_error::not_allowed);
    wanted[i] = *command.number(i);
  }
  for (const auto& refused : device.profile.refused_notification)
    if (wanted[refused.place] == refused.value) return cms(cms_error::not_supported);
  device.settings.notification = wanted;
  return ok();
}

Answer notification(Device& device, const Command& command) {
  if (command.form == Form::set) return select_notification(device, command);
  if (command.form == Form::read) return ok({"+CNMI: " + listed(device.settings.notification)});
  if (command.form == Form::run) return error();
  std::string choices;
  for (const auto& values : device.profile.notification)
    choices += (choices.empty() ? "(" : ",(") + listed(values) + ")";
  return ok({"+CNMI: " + choices});
}

}  // namespace

const Handlers& setting_commands() {
  static const Handlers handlers = {{"+CSMS", message_service},
                                    {"+CSCS", character_set},
                                    {"+CMGF", message_format},
                                    {"+CPMS", preferred_memories},
                                    {"+CNMI", notification}};
  return handlers;
}

}  // namespace otpost::emulator
