#include "modem/emulator/pty_modem.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "modem/sms/encode.hpp"

namespace otpost::emulator {

namespace {

Device make_device(const PtyModemOptions& options) {
  const auto* found = find_profile(options.profile);
  assert(found != nullptr);
  auto profile = *found;
  for (auto& memory : profile.memories)
    if (memory.name == "SM" && options.sim_slots) memory.slots = *options.sim_slots;
  return Device(std::move(profile), options.imei, options.sim);
}

sms::Address address_of(const std::string& sender) {
  const bool international = sender.starts_with('+');
  const bool digits =
      std::ranges::all_of(sender.substr(international ? 1 : 0), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits) return {.type = sms::TypeOfNumber::alphanumeric, .numbering_plan = 0, .text = sender};
  return {.type = international ? sms::TypeOfNumber::international : sms::TypeOfNumber::unknown,
          .numbering_plan = 1,
          .text = sender};
}

}  // namespace

std::vector<std::string> pdus_of(const TextMessage& message, std::uint16_t reference) {
  sms::OutgoingMessage outgoing;
  outgoing.sender = address_of(message.sender);
  outgoing.smsc = "+491710760000";
  outgoing.text = message.text;
  outgoing.sent_at = message.sent_at;
  outgoing.reference = reference;
  outgoing.message_class = message.message_class;
  return sms::encode(outgoing);
}

PtyModem::PtyModem(boost::asio::any_io_executor executor, const PtyModemOptions& options)
    : executor_(std::move(executor)),
      link_(options.link),
      modem_(std::make_shared<VirtualModem>(make_device(options))),
      until_shown_(executor_) {}

Result<void> PtyModem::plug() {
  if (plugged()) return {};
  auto terminal = open_pseudo_terminal();
  if (!terminal) return terminal.error();
  if (!link_.empty())
    if (const auto linked = point_link(link_, terminal->path); !linked) return linked;
  wire_ = std::make_shared<PtyWire>(executor_, std::move(*terminal), [this](std::string_view octets) {
    modem_->received(octets);
    flush();
  });
  wire_->disturb(line_faults_);
  wire_->start();
  watch_for_opening();
  modem_->power_on();
  flush();
  return {};
}

void PtyModem::unplug() {
  if (!plugged()) return;
  if (!link_.empty()) remove_link(link_);
  std::exchange(wire_, nullptr)->close();
  watch_for_opening();
  modem_->power_off();
}

std::string PtyModem::path() const {
  if (!link_.empty()) return link_;
  return plugged() ? wire_->path() : "";
}

std::size_t PtyModem::deliver(const TextMessage& message) {
  const auto pdus = pdus_of(message, next_reference_);
  if (pdus.size() > 1) ++next_reference_;
  for (const auto& pdu : pdus) modem_->deliver(pdu);
  flush();
  return pdus.size();
}

void PtyModem::deliver_pdu(std::string hex) {
  modem_->deliver(std::move(hex));
  flush();
}

bool PtyModem::store(std::string_view memory, std::string hex, Status status) {
  auto* found = modem_->device().memories.find(memory);
  return found != nullptr && found->put({std::move(hex), status}).has_value();
}

bool PtyModem::fill(std::string_view memory) {
  if (modem_->device().memories.find(memory) == nullptr) return false;
  for (int count = 1;; ++count) {
    const TextMessage filler{.sender = "Filler", .text = "Filler " + std::to_string(count), .sent_at = {}};
    if (!store(memory, pdus_of(filler, 0).front())) return true;
  }
}

void PtyModem::broadcast(const std::string& page) {
  modem_->broadcast(page);
  flush();
}

std::optional<Sim> PtyModem::remove_sim() {
  auto sim = modem_->remove_sim();
  flush();
  return sim;
}

void PtyModem::insert_sim(Sim sim) {
  modem_->insert_sim(std::move(sim));
  flush();
}

void PtyModem::set_network(bool present) {
  modem_->set_network(present);
  flush();
}

void PtyModem::be_silent(Silence silence) {
  modem_->be_silent(silence);
  watch_for_opening();
}

void PtyModem::watch_for_opening() {
  if (watch_) std::exchange(watch_, nullptr)->stop();
  if (!plugged() || modem_->silence() != Silence::until_reopened) return;
  watch_ = std::make_shared<OpenWatch>(executor_, [this] {
    modem_->opened();
    watch_for_opening();
  });
  if (!watch_->start(wire_->path())) watch_.reset();
}

void PtyModem::wait_at_prompt() {
  modem_->wait_at_prompt();
  flush();
}

void PtyModem::disturb_line(const LineFaults& faults) {
  line_faults_ = faults;
  if (wire_) wire_->disturb(faults);
}

void PtyModem::flush() {
  const auto output = modem_->take_output();
  if (wire_ && !output.empty()) wire_->send(output);
  if (modem_->hides_messages()) show_late_messages();
}

// One that arrives while another is hidden still is shown with it.
void PtyModem::show_late_messages() {
  if (until_shown_.expiry() > std::chrono::steady_clock::now()) return;
  until_shown_.expires_after(modem_->device().profile.shows_late);
  until_shown_.async_wait([modem = std::weak_ptr(modem_)](Error cancelled) {
    if (const auto there = modem.lock(); there && !cancelled) there->show_late_messages();
  });
}

}  // namespace otpost::emulator
