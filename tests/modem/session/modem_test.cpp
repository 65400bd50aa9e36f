#include "modem/session/modem.hpp"

#include "tests/modem/session/scene.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Reaction;

TEST_CASE("A modem that is brought up is described and ready") {
  Scene scene;
  scene.plug_and_start();
  CHECK(scene.state().imei == "860000000000001");
  CHECK(scene.state().iccid == "8949020000012345678");
  CHECK(scene.state().own_number == "+4915112345678");
  CHECK(scene.state().registered);
  CHECK(scene.state().signal_percent);
  CHECK(scene.state().slots->total > 0);
  CHECK(scene.state().last_swept_at);
  CHECK(scene.desk.seen.phase == ModemPhase::ready);
}

TEST_CASE("Messages that waited in both memories before the start are all received and freed") {
  Scene scene;
  for (int i = 0; i < 3; ++i) REQUIRE(scene.modem().store("SM", pdu(i)));
  for (int i = 10; i < 12; ++i) REQUIRE(scene.modem().store("ME", pdu(i)));
  scene.plug_and_start();
  CHECK(scene.desk.kept.size() == 5);
  CHECK(scene.desk.count_freed() == 5);
  CHECK(scene.used("SM") == 0);
  CHECK(scene.used("ME") == 0);
  CHECK(scene.state().slots->used == 0);
}

TEST_CASE("Everything listed is committed before the first slot is freed") {
  Scene scene;
  REQUIRE(scene.modem().store("SM", pdu(1)));
  REQUIRE(scene.modem().store("ME", pdu(2)));
  scene.plug();
  scene.start();
  scene.until("both freed", [&] { return scene.desk.count_freed() == 2; });
  for (const auto* commit : {"commit SM 1", "commit ME 1"}) CHECK(scene.in_order(commit, "AT+CMGD=1"));
  CHECK(std::find(scene.story.begin(), scene.story.end(), "AT+CMGD=1") >
        std::find(scene.story.begin(), scene.story.end(), "commit SM 1"));
  CHECK(std::find(scene.story.begin(), scene.story.end(), "AT+CMGD=1") >
        std::find(scene.story.begin(), scene.story.end(), "commit ME 1"));
}

TEST_CASE("An announced message is read in one round trip, committed, deleted, and then confirmed") {
  Scene scene;
  scene.plug_and_start();
  scene.modem().deliver_pdu(pdu(7));
  scene.until("confirmed", [&] { return scene.did("freed SM 1"); });
  CHECK(scene.story == std::vector<std::string>{"AT+CMGR=1", "commit SM 1", "AT+CMGD=1", "freed SM 1"});
  CHECK(scene.desk.kept.front().pdu == pdu(7));
  CHECK(scene.desk.kept.front().iccid == "8949020000012345678");
}

TEST_CASE("A burst is received whole, each message once") {
  Scene scene;
  scene.plug_and_start();
  for (int i = 0; i < 100; ++i) scene.modem().deliver_pdu(pdu(i));
  scene.until("all freed", [&] { return scene.desk.count_freed() == 100; });
  CHECK(scene.desk.kept.size() == 100);
  CHECK(scene.used("SM") == 0);
}

TEST_CASE("A message that could not be committed is not deleted, and is tried again") {
  Scene scene;
  scene.plug_and_start();
  scene.desk.disk_full = true;
  scene.modem().deliver_pdu(pdu(7));
  scene.until("failed twice", [&] { return scene.times("fail SM 1") >= 2; });
  CHECK_FALSE(scene.did("AT+CMGD=1"));
  CHECK(scene.used("SM") == 1);
  scene.desk.disk_full = false;
  scene.until("freed", [&] { return scene.did("freed SM 1"); });
  CHECK(scene.in_order("commit SM 1", "AT+CMGD=1"));
  CHECK(scene.desk.kept.size() == 1);
}

TEST_CASE("A draft is shown once and stays where it is") {
  Scene scene;
  REQUIRE(scene.modem().store("SM", pdu(1), emulator::Status::stored_unsent));
  REQUIRE(scene.modem().store("SM", pdu(2), emulator::Status::received_read));
  scene.plug_and_start();
  CHECK(scene.desk.kept.size() == 2);
  CHECK(scene.desk.count_freed() == 1);
  CHECK(scene.used("SM") == 1);
}

TEST_CASE("A memory that is full without a word is drained, and what waited in the network follows") {
  emulator::PtyModemOptions options;
  options.sim_slots = 3;
  Scene scene(options);
  for (int i = 0; i < 3; ++i) REQUIRE(scene.modem().store("SM", pdu(i)));
  scene.plug();
  for (int i = 3; i < 8; ++i) scene.modem().deliver_pdu(pdu(i));
  scene.start();
  scene.until("all freed", [&] { return scene.desk.count_freed() == 8; });
  CHECK(scene.desk.kept.size() == 8);
}

TEST_CASE("Where +CMGL is refused every slot is read") {
  Scene scene;
  scene.react = [](const std::string& line) {
    return line.starts_with("AT+CMGL") ? Reaction::refuse : Reaction::answer;
  };
  for (int i = 0; i < 3; ++i) REQUIRE(scene.modem().store("SM", pdu(i)));
  REQUIRE(scene.modem().store("ME", pdu(9)));
  scene.plug_and_start();
  CHECK(scene.desk.kept.size() == 4);
  CHECK(scene.desk.count_freed() == 4);
}

TEST_CASE("A modem that takes no single name in +CPMS is given three") {
  Scene scene;
  scene.react = [](const std::string& line) {
    return line == "AT+CPMS=\"ME\"" || line == "AT+CPMS=\"SM\"" ? Reaction::refuse : Reaction::answer;
  };
  REQUIRE(scene.modem().store("ME", pdu(5)));
  scene.plug_and_start();
  CHECK(scene.desk.count_freed() == 1);
  CHECK(scene.used("ME") == 0);
}

TEST_CASE("An operator query that is never answered is not asked again") {
  auto settings = impatient();
  settings.sweep_interval = 50ms;
  Scene scene({}, std::move(settings));
  scene.react = [](const std::string& line) { return line == "AT+COPS?" ? Reaction::swallow : Reaction::answer; };
  scene.plug();
  scene.start();
  scene.until("swept three times", [&] { return scene.times("AT+CSQ") >= 3; });
  CHECK(scene.times("AT+COPS?") == 1);
}

TEST_CASE("A modem that refuses PDU mode is recovered, not read") {
  Scene scene;
  bool refuses = true;
  scene.react = [&](const std::string& line) {
    return refuses && line == "AT+CMGF=0" ? Reaction::refuse : Reaction::answer;
  };
  REQUIRE(scene.modem().store("SM", pdu(5)));
  scene.plug();
  scene.start();
  scene.until("recovering", [&] { return scene.state().phase == ModemPhase::recovering; });
  CHECK(scene.desk.kept.empty());
  refuses = false;
  scene.until("received", [&] { return scene.desk.count_freed() == 1; });
}

TEST_CASE("An announced message that cannot be read by its slot is found by sweeping") {
  Scene scene;
  scene.plug_and_start();
  scene.react = [](const std::string& line) { return line == "AT+CMGR=1" ? Reaction::refuse : Reaction::answer; };
  REQUIRE(scene.modem().store("ME", pdu(5)));  // not announced at all
  scene.modem().deliver_pdu(pdu(6));
  scene.until(
      "both", [&] { return scene.desk.count_freed() == 2; }, 1s);
  CHECK(scene.did("freed SM 1"));
  CHECK(scene.did("freed ME 1"));
}

TEST_CASE("The timer sweeps what nobody announced") {
  auto settings = impatient();
  settings.sweep_interval = 100ms;
  Scene scene({}, std::move(settings));
  scene.plug_and_start();
  REQUIRE(scene.modem().store("ME", pdu(5)));
  scene.until("found", [&] { return scene.did("freed ME 1"); });
}

TEST_CASE("A port that is not there is waited for and opened within a second of its coming") {
  Scene scene;
  scene.start();
  scene.run_for(700ms);
  CHECK(scene.state().phase == ModemPhase::absent);
  scene.plug();
  const auto plugged = std::chrono::steady_clock::now();
  scene.until("first command", [&] { return !scene.story.empty(); });
  CHECK(std::chrono::steady_clock::now() - plugged < 1s);
  scene.until("ready", [&] { return scene.state().phase == ModemPhase::ready; });
}

TEST_CASE("A modem that is unplugged and plugged in again goes on receiving") {
  Scene scene;
  scene.plug_and_start();
  scene.modem().unplug();
  scene.until("noticed", [&] { return scene.state().phase == ModemPhase::absent; });
  scene.modem().deliver_pdu(pdu(3));
  scene.plug();
  scene.until("received", [&] { return scene.desk.count_freed() == 1; });
  CHECK_FALSE(scene.state().recoveries.empty());
}

TEST_CASE("Unplugged between commit and deletion, a message is neither lost nor doubled") {
  Scene scene;
  scene.plug_and_start();
  bool once = true;
  scene.react = [&](const std::string& line) {
    if (!line.starts_with("AT+CMGD=") || !once) return Reaction::answer;
    once = false;
    scene.modem().unplug();
    return Reaction::swallow;
  };
  scene.modem().deliver_pdu(pdu(3));
  scene.until("unplugged", [&] { return !once; });
  scene.plug();
  scene.until("freed", [&] { return scene.desk.count_freed() == 1; });
  CHECK(scene.desk.kept.size() == 1);
  CHECK(scene.used("SM") == 0);
}

TEST_CASE("A deletion whose answer was lost is confirmed by the next listing") {
  Scene scene;
  scene.plug_and_start();
  bool once = true;
  scene.react = [&](const std::string& line) {
    if (!line.starts_with("AT+CMGD=") || !once) return Reaction::answer;
    once = false;
    return Reaction::lose_answer;
  };
  scene.modem().deliver_pdu(pdu(3));
  scene.until("freed", [&] { return scene.desk.count_freed() == 1; });
  CHECK(scene.times("AT+CMGD=1") == 1);
  CHECK(scene.desk.kept.size() == 1);
}

TEST_CASE(
    "A slot used again before a late deletion is read again first, so that the new message is not deleted unread") {
  Scene scene;
  scene.plug_and_start();
  int deletions = 0;
  scene.react = [&](const std::string& line) {
    if (!line.starts_with("AT+CMGD=") || ++deletions > 1) return Reaction::answer;
    // The first deletion times out; meanwhile slot 2 has got another message, as if somebody else had a hand in it.
    scene.inside().device().memories.find("SM")->erase(2);
    scene.modem().store("SM", pdu(99));
    return Reaction::swallow;
  };
  scene.modem().deliver_pdu(pdu(1));
  scene.modem().deliver_pdu(pdu(2));
  scene.until("all three", [&] { return scene.desk.count_freed() == 3; });
  CHECK(scene.desk.kept.size() == 3);
  CHECK(scene.desk.kept.back().pdu == pdu(99));
}

TEST_CASE("What came while a modem was silent is found when it speaks again") {
  auto settings = impatient();
  settings.sweep_interval = 100ms;
  Scene scene({}, std::move(settings));
  scene.plug_and_start();
  scene.modem().be_silent(emulator::Silence::on);
  scene.modem().deliver_pdu(pdu(1));
  scene.run_for(300ms);
  scene.modem().be_silent(emulator::Silence::off);
  scene.modem().deliver_pdu(pdu(2));
  scene.until("both", [&] { return scene.desk.count_freed() == 2; });
}

TEST_CASE("A modem that answers nothing is taken up the ladder, with each step on record") {
  auto settings = impatient();
  settings.sweep_interval = 100ms;
  Scene scene({}, std::move(settings));
  scene.plug_and_start();
  scene.modem().be_silent(emulator::Silence::on);
  scene.until("recovering", [&] { return scene.state().phase == ModemPhase::recovering; });
  CHECK(scene.state().recoveries.front().step == Step::resynchronise);
  scene.modem().be_silent(emulator::Silence::off);
  scene.until("ready again", [&] { return scene.state().phase == ModemPhase::ready; });
}

TEST_CASE("A swapped SIM is another origin: what is read afterwards is of the new one") {
  auto settings = impatient();
  settings.sweep_interval = 100ms;
  Scene scene({}, std::move(settings));
  scene.plug_and_start();
  scene.inside().device().sim->iccid = "8944110000000000001";
  REQUIRE(scene.modem().store("SM", pdu(1)));
  scene.until("received", [&] { return scene.desk.count_freed() == 1; });
  CHECK(scene.desk.kept.front().iccid == "8944110000000000001");
  CHECK(scene.state().iccid == "8944110000000000001");
}

TEST_CASE("A locked SIM without a PIN in the settings is waited for") {
  emulator::PtyModemOptions options;
  options.sim.pin = "1234";
  Scene scene(options);
  scene.plug();
  scene.start();
  scene.until("pin-needed", [&] { return scene.state().phase == ModemPhase::pin_needed; });
  CHECK(scene.inside().device().sim->pin_tries == 3);
}

TEST_CASE("The right PIN is entered once") {
  emulator::PtyModemOptions options;
  options.sim.pin = "1234";
  auto settings = impatient();
  settings.read_pin = [] { return std::optional(SecretText("1234")); };
  Scene scene(options, std::move(settings));
  scene.plug();
  scene.start();
  scene.until("ready", [&] { return scene.state().phase == ModemPhase::ready; });
  CHECK(scene.times("AT+CPIN=\"1234\"") == 1);
}

TEST_CASE("A right PIN is entered again after each power cut") {
  emulator::PtyModemOptions options;
  options.sim.pin = "1234";
  auto settings = impatient();
  settings.read_pin = [] { return std::optional(SecretText("1234")); };
  Scene scene(options, std::move(settings));
  scene.plug();
  scene.start();
  for (int power_cut = 0; power_cut < 2; ++power_cut) {
    scene.until("ready", [&] { return scene.state().phase == ModemPhase::ready; });
    scene.modem().unplug();
    scene.until("absent", [&] { return scene.state().phase == ModemPhase::absent; });
    scene.plug();
  }
  scene.until("ready again", [&] { return scene.state().phase == ModemPhase::ready; });
  CHECK(scene.times("AT+CPIN=\"1234\"") == 3);
}

TEST_CASE("A wrong PIN is tried once, over replugging too") {
  emulator::PtyModemOptions options;
  options.sim.pin = "1234";
  auto settings = impatient();
  settings.read_pin = [] { return std::optional(SecretText("9999")); };
  Scene scene(options, std::move(settings));
  scene.plug();
  scene.start();
  scene.until("pin-needed", [&] { return scene.state().phase == ModemPhase::pin_needed; });
  scene.modem().unplug();
  scene.until("absent", [&] { return scene.state().phase == ModemPhase::absent; });
  scene.plug();
  scene.until("pin-needed again", [&] { return scene.state().phase == ModemPhase::pin_needed; });
  CHECK(scene.inside().device().sim->pin_tries == 2);
}

TEST_CASE("A stop finishes the delivery that is held") {
  Scene scene;
  scene.plug_and_start();
  bool asked = false;
  scene.react = [&](const std::string& line) {
    asked = asked || line.starts_with("AT+CMGR=");
    return Reaction::answer;
  };
  scene.modem().deliver_pdu(pdu(1));
  scene.until("being read", [&] { return asked; });
  scene.stop();
  CHECK(scene.desk.count_freed() == 1);
  CHECK(scene.used("SM") == 0);
}
