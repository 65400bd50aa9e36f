#include "modem/emulator/virtual_modem.hpp"

#include <algorithm>
#include <utility>

#include "modem/emulator/commands.hpp"

namespace otpost::emulator {

namespace {

constexpr char carriage_return = '\r';
constexpr char line_feed = '\n';
constexpr char escape = '\x1B';
constexpr std::string_view garbage = "\xFF\x00\x7E\xFE+C\x80\x07\"((,-1\x1A\r\n\xC3\x28\r\n";
constexpr std::size_t longest_line = 1024;
constexpr std::size_t commands_kept = 10'000;

}  // namespace

void VirtualModem::power_on() {
  device_.power_on();
  if (silence_ != Silence::on) silence_ = Silence::off;
  chatters_ = true;
  announce_all(device_.profile.power_on_lines);
  accept_waiting();
}

void VirtualModem::power_off() {
  device_.power_off();
  line_.clear();
  unsolicited_.clear();
  output_.clear();
  at_prompt_ = false;
  full_announced_ = false;
}

void VirtualModem::received(std::string_view octets) {
  for (const char octet : octets)
    if (device_.powered && silence_ != Silence::on) typed(octet);
}

void VirtualModem::typed(char octet) {
  if (octet == line_feed) return;
  if (octet == escape) {
    line_.clear();
    if (std::exchange(at_prompt_, false)) say("\r\nOK\r\n");
    return speak_unasked();
  }
  if (at_prompt_) return;
  if (device_.settings.echo) say({&octet, 1});
  if (octet == carriage_return) return complete_line();
  if (line_.size() < longest_line) line_ += octet;
}

void VirtualModem::complete_line() {
  const auto line = std::exchange(line_, {});
  if (silent()) wake_by(line);
  if (silent()) return;
  if (const auto commands = parse_command_line(line)) {
    answering_ = true;
    chatter(line);
    react(line, *commands);
    answering_ = false;
  }
  if (device_.restarting) return power_on();
  accept_waiting();
  speak_unasked();
}

// A port that says nothing still obeys what it takes to bring it back.
void VirtualModem::wake_by(const std::string& line) {
  auto brings_back = Silence::until_reopened;
  if (line == "ATZ") brings_back = Silence::until_initialised;
  if (line == "AT+CFUN=1" && !device_.settings.radio_on) brings_back = Silence::until_radio;
  if (line == "AT+CFUN=1,1") brings_back = Silence::until_restart;
  if (line == "AT+CFUN=0") device_.settings.radio_on = false;
  if (brings_back != Silence::until_reopened && silence_ <= brings_back) silence_ = Silence::off;
}

void VirtualModem::opened() {
  if (silence_ == Silence::until_reopened) silence_ = Silence::off;
}

void VirtualModem::wait_at_prompt() {
  at_prompt_ = true;
  say("\r\n> ");
}

void VirtualModem::echo_for_ever() {
  device_.profile.echo_stays = true;
  device_.settings.echo = true;
}

// One line a command: what a flood is in the time of a modem that knows none.
void VirtualModem::chatter(const std::string& line) {
  const auto& profile = device_.profile;
  if (!profile.chatter_ends_with.empty() && line == "AT" + profile.chatter_ends_with) chatters_ = false;
  if (chatters_ && !profile.chatter.empty())
    unsolicited_.push_back(profile.chatter[chattered_++ % profile.chatter.size()]);
}

VirtualModem::Fate VirtualModem::fate_of(const std::string& line) {
  const auto decide = decide_;  // a copy: it may set another in its place
  const auto decided = decide ? decide(line) : Reaction::answer;
  if (decided != Reaction::answer) return {.reaction = decided};
  const auto found = std::ranges::find_if(faults_, [&](const Fault& fault) { return line.starts_with(fault.command); });
  if (found == faults_.end()) return {};
  const Fate fate{found->reaction, found->refusal};
  if (--found->count <= 0) faults_.erase(found);
  return fate;
}

void VirtualModem::react(const std::string& line, const std::vector<Command>& commands) {
  seen_.push_back(line);
  if (seen_.size() > commands_kept) seen_.pop_front();
  const auto fate = fate_of(line);
  if (!device_.powered || fate.reaction == Reaction::swallow) return;  // without power: unplugged by the test
  if (fate.reaction == Reaction::refuse) return say(final_result(fate.refusal, device_.settings.style));
  const auto text = answer_to(commands);
  switch (fate.reaction) {
    case Reaction::answer:
      return say(text);
    case Reaction::cut_answer:
      return say(std::string_view(text).substr(0, text.size() / 2));
    case Reaction::garble:
      return say(garbage);
    case Reaction::refuse:
    case Reaction::swallow:
    case Reaction::lose_answer:
      return;
  }
}

std::string VirtualModem::answer_to(const std::vector<Command>& commands) {
  const auto given = do_all(commands);
  std::string text;
  for (const auto& line : given.lines) text += information(line, device_.settings.style);
  if (device_.profile.interrupts_answers && !text.empty() && !unsolicited_.empty()) {
    const auto first_line_end = text.find("\r\n", 2) + 2;
    text.insert(first_line_end, information(unsolicited_.front(), device_.settings.style));
    unsolicited_.pop_front();
  }
  return text + final_result(given, device_.settings.style);
}

// V.250 clause 5.2.1: the first command that fails ends the line, with its result as the line's.
Answer VirtualModem::do_all(const std::vector<Command>& commands) {
  const bool was_unlocked = device_.unlocked;
  Answer together;
  for (const auto& command : commands) {
    auto one = execute(device_, command);
    together.lines.insert(together.lines.end(), one.lines.begin(), one.lines.end());
    together.final = one.final;
    together.code = one.code;
    if (one.final != Final::ok) break;
  }
  if (device_.unlocked && !was_unlocked) announce_all(device_.profile.sim_unlocked_lines);
  return together;
}

std::optional<Sim> VirtualModem::remove_sim() {
  auto sim = device_.take_sim();
  if (sim && device_.powered) announce_all(device_.profile.sim_removed_lines);
  return sim;
}

void VirtualModem::insert_sim(Sim sim) {
  device_.insert_sim(std::move(sim));
  if (device_.powered) announce_all(device_.profile.sim_inserted_lines);
  accept_waiting();
}

void VirtualModem::set_network(bool present) {
  if (std::exchange(device_.network, present) == present) return;
  for (const auto& [command, reports] : device_.settings.registration_reports)
    if (reports > 0) announce(command + ": " + registration_state(device_, command));
  accept_waiting();
}

void VirtualModem::announce(std::string line) {
  unsolicited_.push_back(std::move(line));
  speak_unasked();
}

void VirtualModem::announce_all(const std::vector<std::string>& lines) {
  for (const auto& line : lines) announce(line);
}

void VirtualModem::speak_unasked() {
  if (answering_ || at_prompt_ || !line_.empty()) return;
  for (const auto& line : std::exchange(unsolicited_, {})) say(information(line, device_.settings.style));
}

void VirtualModem::say(std::string_view octets) {
  if (device_.powered && !silent()) output_ += octets;
}

std::string VirtualModem::take_output() {
  return std::exchange(output_, {});
}

}  // namespace otpost::emulator
