// Stories of modems that fall silent in the middle of a burst, each until another rung of the ladder.
#include "tests/modem/session/fleet.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Silence;

TEST_CASE("Whichever rung of the ladder a silent modem needs, what came meanwhile is received once") {
  constexpr std::array rungs = {Silence::until_reopened, Silence::until_initialised, Silence::until_radio,
                                Silence::until_restart};
  Fleet fleet;
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    auto& act = fleet.add();
    act.plug();
    act.start();
  }
  fleet.until_each("ready", [](Act& act) { return act.state().phase == ModemPhase::ready; });
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    auto& act = *fleet.acts()[i];
    for (int message = 0; message < 10; ++message) act.modem().deliver_pdu(pdu(message));
    act.modem().be_silent(rungs[i]);
    for (int message = 10; message < 15; ++message) act.modem().deliver_pdu(pdu(message));
  }
  fleet.until_received(15);
  for (auto& act : fleet.acts()) {
    check_received_once(*act, 15);
    CHECK_FALSE(act->inside().silent());
  }
}

TEST_CASE("A modem of each model that is silent until its restart is received from after it") {
  Fleet fleet;
  for (const auto& profile : emulator::profiles()) {
    emulator::PtyModemOptions options;
    options.profile = profile.name;
    auto& act = fleet.add(std::move(options));
    act.plug();
    act.start();
  }
  fleet.until_each("brought up", [](Act& act) { return act.state().last_swept_at.has_value(); });
  for (auto& act : fleet.acts()) {
    act->modem().be_silent(Silence::until_restart);
    act->modem().deliver_pdu(pdu(1));
  }
  fleet.until_received(1);
  for (auto& act : fleet.acts()) {
    INFO(act->profile().name);
    check_received_once(*act, 1);
  }
}
