// What arrives from the network: where it goes, and how it is announced (27.005 clause 3.4.1).
#include <algorithm>
#include <utility>

#include "modem/emulator/character_set.hpp"
#include "modem/emulator/pattern.hpp"
#include "modem/emulator/pdu_line.hpp"
#include "modem/emulator/virtual_modem.hpp"
#include "modem/sms/decode.hpp"

namespace otpost::emulator {

namespace {

// Values of AT+CNMI and their places.
enum Show { indication = 1, message_itself = 2 };
enum Report { report_itself = 1, report_stored = 2 };
constexpr std::size_t mt = 1, ds = 3;

std::string with_length(const std::string& pattern, const std::string& pdu) {
  return filled(pattern, {{"length", tpdu_length(pdu)}}) + "\r\n" + pdu;
}

}  // namespace

void VirtualModem::deliver(std::string pdu) {
  network_.push_back(std::move(pdu));
  if (!answering_ || device_.profile.interrupts_answers) accept_waiting();
}

// The network hands over what it holds, oldest first, for as long as there is room.
void VirtualModem::accept_waiting() {
  while (device_.reachable() && !network_.empty()) {
    if (!accept(network_.front())) return announce_full();
    network_.pop_front();
    full_announced_ = false;
  }
}

void VirtualModem::announce_full() {
  if (std::exchange(full_announced_, true) || device_.profile.memory_full_line.empty()) return;
  announce(device_.profile.memory_full_line);
}

bool VirtualModem::accept(const std::string& pdu) {
  const auto show = device_.settings.notification[mt];
  const auto message = sms::decode(pdu);
  if (message.frame_read && message.type == sms::MessageType::status_report) {
    accept_report(pdu);
    return true;
  }
  if (show == message_itself || (show == indication && message.message_class == 0)) {
    announce(with_length("+CMT: ,{length}", pdu));
    return true;
  }
  auto& memory = device_.memories.of(Memories::receiving);
  const auto index = put(memory, pdu);
  if (index && show == indication)
    announce(
        filled(device_.profile.stored_line, {{"memory", name_of(memory, device_)}, {"index", std::to_string(*index)}}));
  return index.has_value();
}

// Into SR where there is such a memory. One that finds no room is lost, as reports are.
void VirtualModem::accept_report(const std::string& pdu) {
  const auto wanted = device_.settings.notification[ds];
  if (wanted == report_itself) announce(with_length(device_.profile.report_line, pdu));
  if (wanted != report_stored) return;
  auto* reports = device_.memories.find("SR");
  auto& memory = reports != nullptr ? *reports : device_.memories.of(Memories::receiving);
  if (const auto index = put(memory, pdu))
    announce("+CDSI: \"" + name_of(memory, device_) + "\"," + std::to_string(*index));
}

std::optional<int> VirtualModem::put(Memory& memory, const std::string& pdu) {
  return memory.put({pdu, Status::received_unread, device_.profile.shows_late.count() == 0});
}

void VirtualModem::broadcast(const std::string& page) {
  announce("+CBM: " + std::to_string(page.size() / 2) + "\r\n" + page);
}

void VirtualModem::show_late_messages() {
  for (auto& memory : device_.memories.all()) memory.show_all();
}

bool VirtualModem::hides_messages() const {
  return std::ranges::any_of(device_.memories.all(), &Memory::hides_any);
}

}  // namespace otpost::emulator
