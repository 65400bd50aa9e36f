#include "modem/emulator/commands.hpp"
#include "modem/emulator/pdu_line.hpp"

namespace otpost::emulator {

namespace {

constexpr std::size_t deleted_kept = 1000;
constexpr int every_status = 4;

// Text mode is not emulated: a session has to choose PDU mode first.
std::optional<Answer> why_not(const Device& device) {
  if (!device.unlocked) return cms(device.sim.pin_tries > 0 ? cms_error::sim_pin : cms_error::sim_puk);
  if (device.settings.text_mode) return cms(cms_error::not_supported);
  return std::nullopt;
}

std::string status_text(const StoredPdu& pdu) {
  return std::to_string(static_cast<int>(pdu.status));
}

// 27.005 clause 3.1: to read is to turn unread into read.
void mark_read(StoredPdu& pdu) {
  if (pdu.status == Status::received_unread) pdu.status = Status::received_read;
}

Answer list(Device& device, const Command& command) {
  if (const auto reason = why_not(device)) return *reason;
  if (command.form == Form::test) return ok({"+CMGL: (0-4)"});
  const auto wanted = command.form == Form::run ? 0 : command.number(0).value_or(-1);
  if (wanted < 0 || wanted > every_status) return cms(cms_error::not_allowed);
  Answer answer;
  auto& memory = device.memories.of(Memories::reading);
  for (const int index : memory.used_indexes()) {
    auto& pdu = *memory.at(index);
    if (wanted != every_status && wanted != static_cast<int>(pdu.status)) continue;
    answer.lines.push_back("+CMGL: " + std::to_string(index) + "," + status_text(pdu) + ",," + tpdu_length(pdu.hex) +
                           "\r\n" + pdu.hex);
    mark_read(pdu);
  }
  return answer;
}

Answer read(Device& device, const Command& command) {
  if (const auto reason = why_not(device)) return *reason;
  if (command.form == Form::test) return ok();
  auto& memory = device.memories.of(Memories::reading);
  const auto index = command.number(0);
  if (!index || !memory.has_slot(*index)) return cms(cms_error::invalid_index);
  auto* pdu = memory.at(*index);
  if (pdu == nullptr) return device.profile.read_of_empty_slot;
  auto answer = ok({"+CMGR: " + status_text(*pdu) + ",," + tpdu_length(pdu->hex) + "\r\n" + pdu->hex});
  mark_read(*pdu);
  return answer;
}

void erase(Device& device, Memory& memory, int index) {
  device.deleted.push_back({memory.name(), index, memory.at(index)->hex});
  if (device.deleted.size() > deleted_kept) device.deleted.pop_front();
  ++device.deleted_count;
  memory.erase(index);
}

// <delflag>: 1 read, 2 and sent, 3 and unsent, 4 all. It also takes what came after the session looked last, which is
// why a session must never use it.
bool falls_under(int flag, Status status) {
  switch (status) {
    case Status::received_read:
      return flag >= 1;
    case Status::stored_sent:
      return flag >= 2;
    case Status::stored_unsent:
      return flag >= 3;
    case Status::received_unread:
      return flag >= 4;
  }
  return false;
}

Answer erase_all(Device& device, int flag) {
  auto& memory = device.memories.of(Memories::reading);
  for (const int index : memory.used_indexes())
    if (falls_under(flag, memory.at(index)->status)) erase(device, memory, index);
  return ok();
}

// +CMGD: (1,2,5),(0-4): the slots in use
Answer deletable(Device& device) {
  std::string slots;
  for (const int index : device.memories.of(Memories::reading).used_indexes())
    slots += (slots.empty() ? "" : ",") + std::to_string(index);
  return ok({"+CMGD: (" + slots + "),(0-4)"});
}

Answer remove(Device& device, const Command& command) {
  if (!device.unlocked) return cms(cms_error::sim_pin);
  if (command.form == Form::test) return deletable(device);
  auto& memory = device.memories.of(Memories::reading);
  const auto index = command.number(0);
  const auto flag = command.number(1).value_or(0);
  if (flag > 0 && flag <= 4) return erase_all(device, flag);
  if (!index || flag != 0 || !memory.has_slot(*index)) return cms(cms_error::invalid_index);
  if (memory.at(*index) == nullptr) return device.profile.delete_of_empty_slot;
  erase(device, memory, *index);
  return ok();
}

}  // namespace

const Handlers& message_commands() {
  static const Handlers handlers = {{"+CMGL", list}, {"+CMGR", read}, {"+CMGD", remove}};
  return handlers;
}

}  // namespace otpost::emulator
