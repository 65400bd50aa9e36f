// Stories about the line: slow, late, noisy, stuck, silent, full.
#include "tests/modem/session/fleet.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Reaction;

namespace {

// What arrives while the line is bad in this way, and for a while after it, is received once.
void stream_over(const emulator::LineFaults& faults, std::chrono::milliseconds bad_for) {
  auto settings = hurried();
  settings.patience = 150ms;
  Scene scene({}, std::move(settings));
  scene.plug_and_start();
  scene.modem().disturb_line(faults);
  int count = 0;
  const auto good_again = std::chrono::steady_clock::now() + bad_for;
  while (std::chrono::steady_clock::now() < good_again) {
    scene.modem().deliver_pdu(pdu(count++));
    scene.run_for(60ms);
  }
  scene.modem().disturb_line({});
  scene.modem().deliver_pdu(pdu(count++));
  scene.until(
      "all freed", [&] { return scene.desk.count_freed() == static_cast<std::size_t>(count); }, 30s);
  check_received_once(scene, static_cast<std::size_t>(count));
}

}  // namespace

TEST_CASE("Over a slow line everything is received, though listings take longer than one waits") {
  stream_over({.octets_per_second = 4000}, 1s);
}

TEST_CASE("Answers that come later than one waits cost no message, nor do they pass for others") {
  stream_over({.delay = 200ms}, 600ms);
}

TEST_CASE("A line that loses the second half of all that is said costs no message") {
  stream_over({.halves_lines = true}, 400ms);
}

TEST_CASE("Garbage at line rate between the answers costs no message") {
  stream_over({.garbage_per_second = 100'000}, 500ms);
}

TEST_CASE("A modem that is stuck at a prompt is freed by ESC, at its start and later") {
  Scene scene({}, hurried());
  scene.plug();
  scene.modem().wait_at_prompt();
  scene.start();
  scene.until("ready", [&] { return scene.state().phase == ModemPhase::ready; });
  scene.modem().wait_at_prompt();
  scene.modem().deliver_pdu(pdu(1));
  scene.until("received", [&] { return scene.desk.count_freed() == 1; });
  check_received_once(scene, 1);
}

TEST_CASE("A modem that begins to echo in the middle of a session is understood all the same") {
  Scene scene({}, hurried());
  scene.plug_and_start();
  scene.inside().echo_for_ever();
  for (int i = 0; i < 5; ++i) scene.modem().deliver_pdu(pdu(i));
  scene.until("received", [&] { return scene.desk.count_freed() == 5; });
  check_received_once(scene, 5);
}

TEST_CASE("With every model, memories that are full before the start are drained, and what the network holds follows") {
  Fleet fleet;
  for (const auto& profile : emulator::profiles()) {
    emulator::PtyModemOptions options;
    options.profile = profile.name;
    options.sim_slots = 10;
    auto& act = fleet.add(std::move(options));
    act.plug();
    for (const auto* memory : {"SM", "ME"}) act.modem().fill(memory);
    for (int i = 0; i < 5; ++i) act.modem().deliver_pdu(pdu(i));
    act.start();
  }
  for (auto& act : fleet.acts()) {
    INFO(act->profile().name);
    act->until(
        "all received",
        [&] {
          return act->inside().waiting() == 0 && !act->inside().hides_messages() &&
                 act->desk.count_freed() == act->desk.kept.size() &&
                 std::ranges::all_of(act->inside().device().memories.all(),
                                     [](auto& memory) { return memory.used() == 0; });
        },
        30s);
    CHECK(std::ranges::count_if(act->desk.kept,
                                [](const Desk::Kept& kept) { return kept.pdu.size() == pdu(0).size(); }) >= 5);
    CHECK(act->desk.kept.size() == static_cast<std::size_t>(act->inside().device().deleted_count));
  }
}

TEST_CASE("While the network is gone the modem searches, and what it kept arrives when it is back") {
  Scene scene({}, hurried());
  scene.plug_and_start();
  scene.modem().set_network(false);
  scene.until("searching", [&] { return scene.state().phase == ModemPhase::searching; });
  scene.modem().deliver_pdu(pdu(1));
  scene.modem().set_network(true);
  scene.until("received", [&] { return scene.desk.count_freed() == 1; });
  scene.until("ready", [&] { return scene.state().phase == ModemPhase::ready; });
  check_received_once(scene, 1);
}
