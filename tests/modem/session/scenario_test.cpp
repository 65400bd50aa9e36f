// Whole stories, each with the same end: nothing lost, nothing twice, the right number.
#include "tests/modem/session/fleet.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Reaction;

namespace {

// Messages arrive one by one while every `nth` command meets with `fault`, until eight have.
void stream_through(const std::function<Reaction(Scene&)>& fault, int nth) {
  Scene scene({}, hurried());
  int commands = 0;
  int faults = 0;
  scene.react = [&](const std::string&) {
    if (faults == 8 || ++commands % nth != 0) return Reaction::answer;
    ++faults;
    return fault(scene);
  };
  scene.plug();
  scene.start();
  std::size_t count = 0;
  while (faults < 8 && count < 500) {
    scene.modem().deliver_pdu(pdu(static_cast<int>(count++)));
    scene.run_for(50ms);
    if (!scene.modem().plugged()) scene.plug();
  }
  CHECK(faults == 8);
  scene.until(
      "all freed", [&] { return scene.desk.count_freed() >= count; }, 40s);
  check_received_once(scene, count);
}

}  // namespace

TEST_CASE("Nothing is lost or doubled while commands are refused") {
  stream_through([](Scene&) { return Reaction::refuse; }, 5);
}

TEST_CASE("Nothing is lost or doubled while commands go unheard") {
  stream_through([](Scene&) { return Reaction::swallow; }, 7);
}

TEST_CASE("Nothing is lost or doubled while answers go astray") {
  stream_through([](Scene&) { return Reaction::lose_answer; }, 7);
}

TEST_CASE("Nothing is lost or doubled while the modem is pulled in the middle of commands") {
  const auto pull = [](Scene& scene) {
    scene.modem().unplug();
    return Reaction::swallow;
  };
  stream_through(pull, 37);
}

TEST_CASE("Sixteen modems that receive a burst each keep them apart") {
  constexpr std::size_t burst = 50;
  Fleet fleet;
  for (int i = 0; i < 16; ++i) {
    const auto& profile = emulator::profiles()[static_cast<std::size_t>(i) % emulator::profiles().size()];
    emulator::PtyModemOptions options{.profile = profile.name};
    options.sim.iccid = fmt::format("89490200000{:08}", i);
    auto& act = fleet.add(std::move(options));
    act.plug();
    act.start();
  }
  fleet.until_each("brought up", [](Act& act) { return act.state().last_swept_at.has_value(); });
  int number = 0;
  for (std::size_t round = 0; round < burst; ++round)
    for (auto& act : fleet.acts()) act->modem().deliver_pdu(pdu(number++));
  fleet.until_received(burst);
  for (int i = 0; i < 16; ++i)
    check_received_once(*fleet.acts()[static_cast<std::size_t>(i)], burst, fmt::format("89490200000{:08}", i));
}

TEST_CASE("A session that is started anew in the middle of a burst goes on where it stopped") {
  Scene scene;
  scene.plug_and_start();
  constexpr std::size_t burst = 200;
  for (std::size_t i = 0; i < burst; ++i) scene.modem().deliver_pdu(pdu(static_cast<int>(i)));
  for (const std::size_t so_far : {20U, 90U, 150U}) {
    scene.until("some freed", [&] { return scene.desk.count_freed() >= so_far; });
    CHECK(scene.desk.count_freed() < burst);
    scene.restart();
  }
  scene.until("all freed", [&] { return scene.desk.count_freed() == burst; });
  check_received_once(scene, burst);
}
