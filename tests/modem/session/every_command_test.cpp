// A whole session, from an open port to the last deletion, run again and again: each time another one of its commands
// meets with the fault. However many commands there are, no one of them may cost a message.
#include "tests/modem/session/fleet.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Reaction;

namespace {

constexpr std::size_t messages = 5;

// Two messages wait, one in each memory; three are announced once the modem has been swept.
void prepare(Act& act) {
  REQUIRE(act.modem().store("SM", pdu(1)));
  REQUIRE(act.modem().store("ME", pdu(2)));
  act.plug();
}

void deliver_when_swept(Act& act, const std::string& line) {
  if (line != "AT+COPS?" || act.times(line) > 1) return;
  for (int i = 3; i <= static_cast<int>(messages); ++i) act.modem().deliver_pdu(pdu(i));
}

// How many commands a session without faults has.
std::size_t count_commands() {
  std::size_t commands = 0;
  Fleet fleet;
  auto& act = fleet.add();
  act.react = [&](const std::string& line) {
    ++commands;
    deliver_when_swept(act, line);
    return Reaction::answer;
  };
  prepare(act);
  act.start();
  fleet.until_received(messages);
  return commands;
}

using Fault = std::function<Reaction(Act&)>;

// Runs them all at the same time: for each of the faults, and in the n-th for the n-th command.
void fail_at_every_command(const std::vector<Fault>& faults) {
  const auto commands = count_commands();
  REQUIRE(commands > 30);
  std::vector<std::size_t> counts(commands * faults.size(), 0);
  Fleet fleet;
  for (std::size_t run = 0; run < counts.size(); ++run) {
    auto& act = fleet.add();
    act.react = [&act, &count = counts[run], n = run % commands,
                 fault = faults[run / commands]](const std::string& line) {
      deliver_when_swept(act, line);
      return count++ == n ? fault(act) : Reaction::answer;
    };
    prepare(act);
    act.start();
  }
  fleet.until_each("all freed", [&](Act& act) {
    for (auto& any : fleet.acts())
      if (!any->modem().plugged() && any->state().phase == ModemPhase::absent) any->plug();
    return act.desk.count_freed() >= messages;
  });
  for (std::size_t run = 0; run < counts.size(); ++run) {
    INFO("fault " << run / commands << " at command " << run % commands);
    CHECK(counts[run] > run % commands);
    check_received_once(*fleet.acts()[run], messages);
  }
}

Fault always(Reaction reaction) {
  return [reaction](Act&) { return reaction; };
}

}  // namespace

TEST_CASE("Whichever command is refused or goes unheard, every message is received once") {
  fail_at_every_command({always(Reaction::refuse), always(Reaction::swallow)});
}

TEST_CASE("Whichever answer is lost, breaks off in its middle or is garbage, every message is received once") {
  fail_at_every_command({always(Reaction::lose_answer), always(Reaction::cut_answer), always(Reaction::garble)});
}

TEST_CASE("Whichever command the modem is pulled at, every message is received once") {
  fail_at_every_command({[](Act& act) {
    act.modem().unplug();
    return Reaction::swallow;
  }});
}
