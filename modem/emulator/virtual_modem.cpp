#include "modem/emulator/virtual_modem.hpp"

#include <utility>

#include "modem/emulator/commands.hpp"
#include "modem/emulator/pdu_line.hpp"

namespace otpost::emulator {

namespace {

constexpr char carriage_return = '\r';
constexpr char line_feed = '\n';
constexpr char escape = '\x1B';
constexpr std::size_t longest_line = 1024;
constexpr std::size_t commands_kept = 10'000;

// <mt> of AT+CNMI (27.005 clause 3.4.1): how a new message is shown.
enum Show { nothing = 0, indication = 1, message_itself = 2 };

}  // namespace

void VirtualModem::power_on() {
  device_.power_on();
  for (const auto& line : device_.profile.power_on_lines) announce(line);
  accept_waiting();
}

void VirtualModem::power_off() {
  device_.power_off();
  line_.clear();
  unsolicited_.clear();
  output_.clear();
  full_announced_ = false;
}

void VirtualModem::received(std::string_view octets) {
  for (const char octet : octets)
    if (device_.powered && !silent()) typed(octet);
}

void VirtualModem::typed(char octet) {
  if (octet == line_feed) return;
  if (octet == escape) {
    line_.clear();
    return speak_unasked();
  }
  if (device_.settings.echo) say({&octet, 1});
  if (octet == carriage_return) return complete_line();
  if (line_.size() < longest_line) line_ += octet;
}

void VirtualModem::complete_line() {
  const auto line = std::exchange(line_, {});
  if (const auto commands = parse_command_line(line)) {
    answering_ = true;
    react(line, *commands);
    answering_ = false;
  }
  if (device_.restarting) return power_on();
  accept_waiting();
  speak_unasked();
}

void VirtualModem::react(const std::string& line, const std::vector<Command>& commands) {
  seen_.push_back(line);
  if (seen_.size() > commands_kept) seen_.pop_front();
  const auto decide = decide_;  // a copy: it may set another in its place
  const auto reaction = decide ? decide(line) : Reaction::answer;
  if (!device_.powered) return;  // unplugged by the test
  switch (reaction) {
    case Reaction::answer:
      return answer(commands);
    case Reaction::refuse:
      return say(final_result(error(), device_.settings.style));
    case Reaction::lose_answer:
      static_cast<void>(do_all(commands));
      return;
    case Reaction::swallow:
      return;
  }
}

void VirtualModem::answer(const std::vector<Command>& commands) {
  const auto given = do_all(commands);
  std::string text;
  for (const auto& line : given.lines) text += information(line, device_.settings.style);
  if (device_.profile.interrupts_answers && !text.empty() && !unsolicited_.empty()) {
    const auto first_line_end = text.find("\r\n", 2) + 2;
    text.insert(first_line_end, information(unsolicited_.front(), device_.settings.style));
    unsolicited_.pop_front();
  }
  say(text + final_result(given, device_.settings.style));
}

// V.250 clause 5.2.1: the first command that fails ends the line, with its result as the line's.
Answer VirtualModem::do_all(const std::vector<Command>& commands) {
  Answer together;
  for (const auto& command : commands) {
    auto one = execute(device_, command);
    together.lines.insert(together.lines.end(), one.lines.begin(), one.lines.end());
    together.final = one.final;
    together.code = one.code;
    if (one.final != Final::ok) break;
  }
  return together;
}

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
  const auto show = device_.settings.notification[1];
  if (show == message_itself) {
    announce("+CMT: ," + tpdu_length(pdu) + "\r\n" + pdu);
    return true;
  }
  auto& memory = device_.memories.of(Memories::receiving);
  const auto index = memory.put({pdu, Status::received_unread});
  if (index && show == indication) announce("+CMTI: \"" + memory.name() + "\"," + std::to_string(*index));
  return index.has_value();
}

void VirtualModem::announce(std::string line) {
  unsolicited_.push_back(std::move(line));
  speak_unasked();
}

void VirtualModem::speak_unasked() {
  if (answering_ || !line_.empty()) return;
  for (const auto& line : std::exchange(unsolicited_, {})) say(information(line, device_.settings.style));
}

void VirtualModem::say(std::string_view octets) {
  if (device_.powered && !silent()) output_ += octets;
}

std::string VirtualModem::take_output() {
  return std::exchange(output_, {});
}

}  // namespace otpost::emulator
