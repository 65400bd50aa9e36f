#include "modem/emulator/fault.hpp"

#include "tests/modem/emulator/desk.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::emulator;
using namespace otpost::emulator::test;

TEST_CASE("A fault is met by the next commands that begin so, and by no others") {
  Desk desk;
  desk.modem.afflict({.command = "AT+CMGD", .count = 2, .refusal = cms(314)});
  CHECK(desk.talk("AT+CSQ") == said("+CSQ: 21,99") + done);
  CHECK(desk.talk("AT+CMGD=1") == said("+CMS ERROR: 314"));
  CHECK(desk.talk("AT+CMGD=1") == said("+CMS ERROR: 314"));
  CHECK(desk.talk("AT+CMGD=1") == done);
}

TEST_CASE("An answer is cut in its middle or replaced by garbage, and what was asked is done all the same") {
  Desk desk;
  desk.modem.deliver(hello);
  desk.modem.afflict({.command = "AT+CSQ", .reaction = Reaction::cut_answer});
  desk.modem.afflict({.command = "AT+CMGD", .reaction = Reaction::garble});
  CHECK(desk.talk("AT+CSQ") == (said("+CSQ: 21,99") + done).substr(0, 10));
  CHECK(desk.talk("AT+CMGD=1").find("OK") == std::string::npos);
  CHECK(desk.modem.device().deleted_count == 1);
}

TEST_CASE("A silent port is brought back by what its silence waits for, or by more") {
  Desk desk;
  desk.modem.be_silent(Silence::until_initialised);
  CHECK(desk.talk("AT").empty());
  CHECK(desk.talk("ATZ").ends_with(done));
  desk.talk("ATE0");

  desk.modem.be_silent(Silence::until_radio);
  desk.modem.opened();
  CHECK(desk.talk("ATZ").empty());
  CHECK(desk.talk("AT").empty());
  CHECK(desk.talk("AT+CFUN=1").empty());  // it was on
  CHECK(desk.talk("AT+CFUN=0").empty());
  CHECK(desk.talk("AT+CFUN=1") == done);

  desk.modem.be_silent(Silence::until_restart);
  desk.talk("AT+CFUN=0");
  CHECK(desk.talk("AT+CFUN=1").empty());
  CHECK(desk.talk("AT+CFUN=1,1") == done);

  desk.talk("ATE0");
  desk.modem.be_silent(Silence::until_reopened);
  CHECK(desk.talk("AT").empty());
  desk.modem.opened();
  CHECK(desk.talk("AT") == done);
}

TEST_CASE("A modem that waits for a message's text takes everything for it until ESC") {
  Desk desk;
  desk.talk("AT+CNMI=2,1,0,0,0");
  desk.modem.wait_at_prompt();
  CHECK(desk.hear() == "\r\n> ");
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT").empty());
  CHECK(desk.talk("\x1B") == done + said("+CMTI: \"SM\",1"));
  CHECK(desk.talk("AT") == done);
}

TEST_CASE("Faults have names for the control socket") {
  CHECK(reaction_named("lose-answer") == Reaction::lose_answer);
  CHECK_FALSE(reaction_named("dance").has_value());
  CHECK(silence_named("until-radio") == Silence::until_radio);
  CHECK_FALSE(silence_named("").has_value());
}
