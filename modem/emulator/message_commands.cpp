#include "modem/emulator/commands.hpp"
#include "modem/emulator/pattern.hpp"
#include "modem/emulator/pdu_line.hpp"
#include "modem/sms/decode.hpp"

namespace otpost::emulator {

namespace {

constexpr std::size_t deleted_kept = 1000;
constexpr int every_status = 4;

// Text mode is emulated as far as a session has to notice it, where a model insists on it.
std::optional<Answer> why_not(const Device& device) {
  if (auto reason = why_no_messages(device)) return reason;
  if (device.settings.text_mode && device.profile.ignored_formats == 0) return cms(cms_error::not_supported);
  return std::nullopt;
}

std::string header(const Device& device, const StoredPdu& pdu) {
  if (device.settings.text_mode) return "\"REC READ\",\"+491701234567\",,\"26/11/24,08:15:00+04\"";
  return filled(device.profile.message_header, {{"status", std::to_string(static_cast<int>(pdu.status))},
                                                {"length", tpdu_length(pdu.hex)},
                                                {"all", std::to_string(pdu.hex.size() / 2)}});
}

// In text mode always the same text, and one that may be taken for octets.
std::string body(const Device& device, const StoredPdu& pdu) {
  return device.settings.text_mode ? "CAFE2026" : pdu.hex + device.profile.pdu_tail;
}

// 27.005 clause 3.1: to read is to turn unread into read.
void mark_read(StoredPdu& pdu) {
  if (pdu.status == Status::received_unread) pdu.status = Status::received_read;
}

// What AT+CMGL wants to see: a status, every one, or nothing that makes sense.
std::optional<int> wanted_status(const Device& device, const Command& command) {
  if (device.profile.listing == Listing::refused) return std::nullopt;
  if (device.profile.listing == Listing::bare)
    return command.form == Form::run ? std::optional(every_status) : std::nullopt;
  const auto wanted = command.form == Form::run ? 0 : command.number(0).value_or(-1);
  return wanted >= 0 && wanted <= every_status ? std::optional(wanted) : std::nullopt;
}

Answer listable(const Device& device) {
  if (device.profile.listing == Listing::by_status) return ok({"+CMGL: (0-4)"});
  if (device.profile.listing == Listing::bare) return ok();
  return ok({"+CMGL: (\"REC UNREAD\",\"REC READ\",\"STO UNSENT\",\"STO SENT\",\"ALL\")"});
}

// Each message with its header; glued, a PDU and the header that follows share a line.
Answer listed(const Device& device, const std::vector<std::pair<std::string, std::string>>& messages) {
  if (!device.profile.glues_list || messages.empty()) {
    Answer answer;
    for (const auto& [head, pdu] : messages) answer.lines.push_back(head + "\r\n" + pdu);
    return answer;
  }
  std::string glued;
  for (const auto& [head, pdu] : messages) glued += head + "\r\n" + pdu;
  return ok({glued});
}

Answer list(Device& device, const Command& command) {
  if (const auto reason = why_not(device)) return *reason;
  if (command.form == Form::test) return listable(device);
  const auto wanted = wanted_status(device, command);
  if (!wanted) return cms(cms_error::not_supported);
  std::vector<std::pair<std::string, std::string>> messages;
  auto& memory = device.memories.of(Memories::reading);
  for (const int index : memory.used_indexes()) {
    auto& pdu = *memory.at(index);
    if (*wanted != every_status && *wanted != static_cast<int>(pdu.status)) continue;
    messages.emplace_back("+CMGL: " + std::to_string(index) + "," + header(device, pdu), body(device, pdu));
    mark_read(pdu);
  }
  return listed(device, messages);
}

Answer read(Device& device, const Command& command) {
  if (const auto reason = why_not(device)) return *reason;
  if (command.form == Form::test) return ok();
  auto& memory = device.memories.of(Memories::reading);
  const auto index = command.number(0);
  if (!index || !memory.has_slot(*index)) return cms(cms_error::invalid_index);
  auto* pdu = memory.at(*index);
  if (pdu == nullptr) return device.profile.read_of_empty_slot;
  auto answer = ok({"+CMGR: " + header(device, *pdu) + "\r\n" + body(device, *pdu)});
  mark_read(*pdu);
  return answer;
}

std::optional<sms::Concatenation> place_in_whole(const StoredPdu& pdu) {
  return sms::decode(pdu.hex).concatenation;
}

void erase(Device& device, Memory& memory, int index) {
  device.deleted.push_back({memory.name(), index, memory.at(index)->hex});
  if (device.deleted.size() > deleted_kept) device.deleted.pop_front();
  ++device.deleted_count;
  memory.erase(index);
}

// SIM600: the other parts of the same message go with it.
void erase_siblings(Device& device, Memory& memory, const sms::Concatenation& whole) {
  for (const int index : memory.used_indexes())
    if (const auto other = place_in_whole(*memory.at(index));
        other && other->reference == whole.reference && other->total == whole.total)
      erase(device, memory, index);
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
  return ok({filled(device.profile.deletable_line, {{"slots", slots}})});
}

Answer remove(Device& device, const Command& command) {
  if (const auto reason = why_no_messages(device)) return *reason;
  if (command.form == Form::test) return deletable(device);
  auto& memory = device.memories.of(Memories::reading);
  const auto index = command.number(0);
  const auto flag = command.number(1).value_or(0);
  if (flag > 0 && flag <= 4) return erase_all(device, flag);
  if (!index || flag != 0 || !memory.has_slot(*index)) return cms(cms_error::invalid_index);
  if (memory.at(*index) == nullptr) return device.profile.delete_of_empty_slot;
  const auto whole = device.profile.deletes_siblings ? place_in_whole(*memory.at(*index)) : std::nullopt;
  erase(device, memory, *index);
  if (whole) erase_siblings(device, memory, *whole);
  return ok();
}

}  // namespace

std::optional<Answer> why_no_messages(const Device& device) {
  const auto trouble = device.sim_trouble();
  if (!trouble) return std::nullopt;
  if (*trouble == cme_error::no_sim) return cms(cms_error::no_sim);
  return cms(*trouble == cme_error::sim_pin ? cms_error::sim_pin : cms_error::sim_puk);
}

const Handlers& message_commands() {
  static const Handlers handlers = {{"+CMGL", list}, {"+CMGR", read}, {"+CMGD", remove}};
  return handlers;
}

}  // namespace otpost::emulator
