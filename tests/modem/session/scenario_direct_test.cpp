// Stories about what lies in no memory of its own: messages of class 0, status reports, cell broadcasts.
#include "modem/sms/encode.hpp"
#include "tests/modem/session/fleet.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;

namespace {

std::string report() {
  sms::OutgoingReport report;
  report.recipient = {.type = sms::TypeOfNumber::international, .numbering_plan = 1, .text = "+4915112345678"};
  report.smsc = "+491710760000";
  return sms::encode(report);
}

}  // namespace

TEST_CASE("With every model that announces, a message of class 0 comes by +CMT and is kept once") {
  Fleet fleet;
  for (const auto& profile : emulator::profiles()) {
    if (profile.name == "bare") continue;  // it hands nothing over
    emulator::PtyModemOptions options;
    options.profile = profile.name;
    auto& act = fleet.add(std::move(options));
    act.plug();
    act.start();
  }
  fleet.until_each("brought up", [](Act& act) { return act.state().last_swept_at.has_value(); });
  for (auto& act : fleet.acts()) {
    act->modem().deliver({.sender = "Google", .text = "G-123456 is your code", .message_class = 0});
    act->modem().deliver_pdu(pdu(1));
  }
  fleet.until_received(2);
  for (auto& act : fleet.acts()) {
    INFO(act->profile().name);
    check_received_once(*act, 2);
    CHECK(std::ranges::count(act->desk.kept, "", &Desk::Kept::memory) == 1);
  }
}

TEST_CASE("A status report is kept wherever the model puts it: in SR, with the others, or on the line") {
  for (const auto* profile : {"generic", "simcom", "zte", "huawei"}) {
    INFO(profile);
    emulator::PtyModemOptions options;
    options.profile = profile;
    Scene scene(std::move(options), hurried());
    scene.plug_and_start();
    const bool wanted = scene.inside().device().settings.notification[3] != 0;
    scene.modem().deliver_pdu(report());
    scene.modem().deliver_pdu(pdu(1));
    const std::size_t count = wanted ? 2 : 1;  // some models refuse every setting that brings reports
    scene.until("received", [&] { return scene.desk.count_freed() == count; });
    check_received_once(scene, count);
  }
}

TEST_CASE("Pages of a cell broadcast in the middle of a burst are told from the messages, and cost none of them") {
  Scene scene;
  scene.plug_and_start();
  for (int i = 0; i < 10; ++i) {
    scene.modem().deliver_pdu(pdu(i));
    scene.modem().broadcast(fmt::format("40A11112{:02}11", i) + std::string(164, '0'));
  }
  scene.until("all freed", [&] { return scene.desk.count_freed() == 20; });
  CHECK(std::ranges::count(scene.desk.kept, Carrier::cell_broadcast, &Desk::Kept::carrier) == 10);
  check_received_once(scene, 20);
}
