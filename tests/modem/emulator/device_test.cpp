#include "modem/emulator/device.hpp"

#include "tests/modem/emulator/desk.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::emulator;
using namespace otpost::emulator::test;

TEST_CASE("A SIM keeps its messages and its number when it is moved to another modem") {
  Desk one("generic");
  Desk second("huawei");
  one.modem.device().sim->iccid = "8944110000000000001";
  one.modem.deliver(hello);
  auto sim = one.modem.remove_sim();
  REQUIRE(sim.has_value());
  CHECK(one.talk("AT+CPIN?") == said("ERROR"));
  CHECK(one.talk("AT+CMGL=4") == said("+CMS ERROR: 310"));
  CHECK_FALSE(one.modem.remove_sim().has_value());
  second.modem.insert_sim(std::move(*sim));
  CHECK(second.hear() == said("^SIMST:1"));
  CHECK(second.talk("AT^ICCID?") == said("^ICCID: 8944110000000000001") + done);
  CHECK(second.talk("AT+CMGL=4") == said("+CMGL: 0,0,,25\r\n" + hello) + done);  // numbered as this modem numbers
}

TEST_CASE("A SIM with a PIN is locked in whatever modem it is put") {
  Desk desk;
  desk.modem.insert_sim({.pin = "1234"});
  CHECK(desk.talk("AT+CPIN?") == said("+CPIN: SIM PIN") + done);
}
