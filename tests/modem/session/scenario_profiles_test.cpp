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
