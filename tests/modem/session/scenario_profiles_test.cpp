// The stories that every model has to come through, by the profiles of the emulator.
#include "tests/modem/session/fleet.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;

namespace {

Act& add_model(Fleet& fleet, const emulator::Profile& profile) {
  emulator::PtyModemOptions options;
  options.profile = profile.name;
  return fleet.add(std::move(options));
}

}  // namespace

TEST_CASE("With every model, what waits in any memory and what arrives is received once") {
  constexpr std::size_t arriving = 40;
  Fleet fleet;
  for (const auto& profile : emulator::profiles()) {
    auto& act = add_model(fleet, profile);
    act.plug();
    for (const auto& memory : profile.memories) REQUIRE(act.modem().store(memory.name, pdu(memory.slots)));
    act.start();
  }
  fleet.until_each("brought up", [](Act& act) { return act.state().last_swept_at.has_value(); });
  for (auto& act : fleet.acts())
    for (std::size_t i = 0; i < arriving; ++i) act->modem().deliver_pdu(pdu(1000 + static_cast<int>(i)));
  for (auto& act : fleet.acts()) {
    INFO(act->profile().name);
    const auto count = act->profile().memories.size() + arriving;
    act->until(
        "all freed", [&] { return act->desk.count_freed() >= count; }, 30s);
    check_received_once(*act, count);
    CHECK(act->state().maker == act->profile().maker);
    CHECK(act->state().imei == "860000000000001");
    CHECK(act->state().registered);
  }
}

TEST_CASE("Where a memory is volatile, what arrives lies on the SIM, and a power cut before its commit costs nothing") {
  emulator::PtyModemOptions options;
  options.profile = "telit";
  Scene scene(std::move(options), hurried());
  scene.plug_and_start();
  scene.desk.disk_full = true;
  for (int i = 0; i < 3; ++i) scene.modem().deliver_pdu(pdu(i));
  scene.until("could not be stored", [&] { return scene.did("fail SM 1"); });
  scene.modem().unplug();
  scene.desk.disk_full = false;
  scene.plug();
  scene.until("received", [&] { return scene.desk.count_freed() == 3; });
  check_received_once(scene, 3);
}

TEST_CASE("Where one part of a message takes its siblings with it, all are committed before") {
  emulator::PtyModemOptions options;
  options.profile = "simcom-sim600";
  Scene scene(std::move(options), hurried());
  scene.plug_and_start();
  const auto parts = scene.modem().deliver({.sender = "Google", .text = std::string(600, 'x')});
  scene.until("received", [&] { return scene.desk.count_freed() == parts; });
  check_received_once(scene, parts);
}
