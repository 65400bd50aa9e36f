// Answers that make no sense: out of range, of another command, of memories that nobody knows. Nothing is deleted for
// them that was not read and committed, and what is there is received all the same.
#include "tests/modem/session/fleet.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::ok;

namespace {

// A modem that gives `answer` to `command`, whatever is true. Two messages wait, another arrives when it is ready.
struct Liar : Scene {
  Liar(const std::string& command, emulator::Answer answer) : Scene({}, hurried()) {
    inside().device().profile.fixed_answers[command] = std::move(answer);
    // What it says is wrong, what it does is not: the memory that is chosen is the one that is read.
    react = [this](const std::string& line) {
      for (const auto* name : {"SM", "ME"})
        if (line == fmt::format("AT+CPMS=\"{}\"", name))
          inside().device().memories.select(emulator::Memories::reading, *inside().device().memories.find(name));
      return emulator::Reaction::answer;
    };
    REQUIRE(modem().store("SM", pdu(1)));
    REQUIRE(modem().store("ME", pdu(2)));
    plug();
    start();
  }
  void check_received_once_all_the_same() {
    until("swept", [this] { return state().last_swept_at.has_value(); });
    modem().deliver_pdu(pdu(3));
    until("all freed", [this] { return desk.count_freed() == 3; });
    check_received_once(*this, 3);
  }
};

const std::string made_up = "0791945111111111040B919471111111F10004628011321043800A30303030303030303939";

}  // namespace

TEST_CASE("A listing whose slots are out of range is no listing: each slot is read instead") {
  for (const auto* index : {"99999999999", "-1", "70000", "x", ""}) {
    INFO(index);
    Liar liar("+CMGL=4", ok({std::string("+CMGL: ") + index + ",1,,23\r\n" + made_up}));
    liar.check_received_once_all_the_same();
  }
}

TEST_CASE("A listing with a status that nobody knows is of drafts, which are not deleted") {
  Liar liar("+CMGL=4", ok({"+CMGL: 5,99999999999,,23\r\n" + made_up, "+CMGL: 6,9,,23\r\n" + made_up}));
  liar.until("received", [&] { return liar.desk.count_freed() >= 2; });
  CHECK_FALSE(liar.did("AT+CMGD=6"));
}

TEST_CASE("Counts of a memory that are out of range leave its listing in force") {
  for (const auto* use : {"99999999999,20,0,20,0,20", "-3,-20,0,20,0,20", ",,,,,,,,", "", "20"}) {
    INFO(use);
    Liar liar("+CPMS=SM", ok({std::string("+CPMS: ") + use}));
    liar.check_received_once_all_the_same();
  }
}

TEST_CASE("An answer of another command is not taken for the one that was asked for") {
  for (const auto* command : {"+CMGL=4", "+CPMS=SM", "+CCID", "+CREG?", "+CMGD=?"}) {
    INFO(command);
    Liar liar(command, ok({"+CSQ: 20,99"}));
    liar.check_received_once_all_the_same();
  }
}

TEST_CASE("Memories that nobody knows are not asked for") {
  Liar liar("+CPMS=?", ok({"+CPMS: (\"XX\",\"SM\",\"ME\",\"../etc\"),(\"XX\"),(\"XX\")"}));
  liar.check_received_once_all_the_same();
  CHECK_FALSE(liar.did("AT+CPMS=\"XX\""));
}

TEST_CASE("A range of slots without bounds is read within bounds") {
  Liar liar("+CMGD=?", ok({"+CMGD: (0-99999999999),(0-4)"}));
  liar.inside().device().profile.listing = emulator::Listing::refused;
  liar.check_received_once_all_the_same();
  CHECK(std::ranges::count_if(liar.story, [](const std::string& line) { return line.starts_with("AT+CMGR="); }) < 200);
}

TEST_CASE("A memory that is offered and refused does not keep the others from being read") {
  Scene scene({}, hurried());
  scene.react = [](const std::string& line) {
    return line.starts_with("AT+CPMS=\"ME\"") ? emulator::Reaction::refuse : emulator::Reaction::answer;
  };
  REQUIRE(scene.modem().store("SM", pdu(1)));
  scene.plug();
  scene.start();
  scene.until("swept", [&] { return scene.desk.count_freed() == 1; });
  scene.modem().deliver_pdu(pdu(2));
  scene.until("received", [&] { return scene.desk.count_freed() == 2; });
  check_received_once(scene, 2);
}
