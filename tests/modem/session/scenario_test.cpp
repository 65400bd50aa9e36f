// Whole stories, each with the same end: nothing lost, nothing twice, the right SIM.
#include <set>

#include "tests/modem/session/scene.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Reaction;

namespace {

ModemSettings hurried() {
  ModemSettings settings;
  settings.patience = 40ms;
  settings.sweep_interval = 150ms;
  return settings;
}

void check_all_received(Scene& scene, std::size_t count) {
  scene.until(
      "all freed", [&] { return scene.desk.count_freed() >= count; }, 40s);
  std::set<std::string> pdus;
  for (const auto& one : scene.desk.kept) {
    pdus.insert(one.pdu);
    CHECK(one.iccid == "8949020000012345678");
  }
  CHECK(pdus.size() == count);
  CHECK(scene.desk.kept.size() == count);
  for (const auto& memory : scene.inside().device().memories.all()) CHECK(memory.used() == 0);
}

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
  check_all_received(scene, count);
}

}  // namespace

TEST_CASE("With every profile, what waits and what is announced is received once") {
  for (const auto& profile : emulator::profiles()) {
    INFO(profile.name);
    emulator::PtyModemOptions options;
    options.profile = profile.name;
    Scene scene(options);
    for (const auto& memory : profile.memories) REQUIRE(scene.modem().store(memory.name, pdu(memory.slots)));
    scene.plug_and_start();
    for (int i = 1000; i < 1040; ++i) scene.modem().deliver_pdu(pdu(i));
    check_all_received(scene, profile.memories.size() + 40);
    CHECK(scene.state().maker == profile.maker);
  }
}

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
