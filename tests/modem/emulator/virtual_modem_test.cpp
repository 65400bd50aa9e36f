#include "modem/emulator/virtual_modem.hpp"

#include "tests/modem/emulator/desk.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::emulator;
using namespace otpost::emulator::test;

TEST_CASE("What is typed is echoed until ATE0") {
  VirtualModem modem(device_with("generic"));
  modem.power_on();
  modem.received("AT\r");
  CHECK(modem.take_output() == "AT\r" + done);
  modem.received("ATE0\r");
  CHECK(modem.take_output() == "ATE0\r" + done);
  modem.received("AT\r");
  CHECK(modem.take_output() == done);
}

TEST_CASE("A command that arrives octet by octet is one command") {
  Desk desk;
  for (const char octet : std::string("AT+CSQ")) desk.modem.received({&octet, 1});
  CHECK(desk.hear().empty());
  CHECK(desk.talk("") == said("+CSQ: 21,99") + done);
}

TEST_CASE("A line that does not begin with AT is passed over in silence") {
  Desk desk;
  CHECK(desk.talk("garbage").empty());
  CHECK(desk.talk("at") == done);
}

TEST_CASE("ESC throws away the line typed so far") {
  Desk desk;
  desk.modem.received("AT+CMGD=1\x1B");
  CHECK(desk.talk("AT") == done);
  CHECK(desk.modem.seen_commands().back() == "AT");
}

TEST_CASE("Commands joined in one line are answered together, up to the first that fails") {
  Desk desk;
  CHECK(desk.talk("AT+CSQ;+CREG?") == said("+CSQ: 21,99") + said("+CREG: 0,1") + done);
  CHECK(desk.talk("AT+CSQ;+NONSENSE;+CREG?") == said("+CSQ: 21,99") + said("ERROR"));
  CHECK(desk.talk("ATE0V1") == done);
}

TEST_CASE("ATV0 asks for numbers instead of words") {
  Desk desk;
  CHECK(desk.talk("ATV0") == "0\r");
  CHECK(desk.talk("AT+NONSENSE") == "4\r");
  CHECK(desk.talk("AT+CSQ") == "+CSQ: 21,99\r\n0\r");
}

TEST_CASE("A message goes into the first free slot and is announced once AT+CNMI asked for it") {
  Desk desk;
  desk.modem.deliver(hello);
  CHECK(desk.hear().empty());
  desk.talk("AT+CNMI=2,1,0,0,0");
  desk.modem.deliver(other);
  CHECK(desk.hear() == said("+CMTI: \"SM\",2"));
  CHECK(desk.talk("AT+CPMS?") == said("+CPMS: \"SM\",2,20,\"SM\",2,20,\"SM\",2,20") + done);
}

TEST_CASE("A freed slot is used again at once") {
  Desk desk;
  desk.modem.deliver(hello);
  desk.modem.deliver(hello);
  desk.talk("AT+CMGD=1");
  desk.talk("AT+CNMI=2,1,0,0,0");
  desk.modem.deliver(other);
  CHECK(desk.hear() == said("+CMTI: \"SM\",1"));
}

TEST_CASE("A message is handed over instead of stored where AT+CNMI asked for that") {
  Desk desk;
  desk.talk("AT+CNMI=2,2,0,0,0");
  desk.modem.deliver(hello);
  CHECK(desk.hear() == said("+CMT: ,25\r\n" + hello));
  CHECK(desk.talk("AT+CMGL=4") == done);
}

TEST_CASE("A full memory leaves messages to the network, which delivers after a delete") {
  Desk desk("generic", 1);
  desk.talk("AT+CNMI=2,1,0,0,0");
  desk.modem.deliver(hello);
  CHECK(desk.hear() == said("+CMTI: \"SM\",1"));
  desk.modem.deliver(other);
  CHECK(desk.hear().empty());
  CHECK(desk.modem.waiting() == 1);
  CHECK(desk.talk("AT+CMGD=1") == done + said("+CMTI: \"SM\",1"));
  CHECK(desk.modem.waiting() == 0);
  CHECK(desk.talk("AT+CMGR=1") == said("+CMGR: 0,,22\r\n" + other) + done);
}

TEST_CASE("A modem that says so when its memory is full says it once") {
  Desk desk("huawei", 0);
  desk.modem.deliver(hello);
  desk.modem.deliver(hello);
  CHECK(desk.hear() == said("^SMMEMFULL: \"SM\""));
}

TEST_CASE("Reading a message turns unread into read") {
  Desk desk;
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT+CMGR=1") == said("+CMGR: 0,,25\r\n" + hello) + done);
  CHECK(desk.talk("AT+CMGR=1") == said("+CMGR: 1,,25\r\n" + hello) + done);
}

TEST_CASE("AT+CMGL=4 lists every message, another status only its own") {
  Desk desk;
  desk.modem.deliver(hello);
  desk.talk("AT+CMGR=1");
  desk.modem.deliver(other);
  CHECK(desk.talk("AT+CMGL=1") == said("+CMGL: 1,1,,25\r\n" + hello) + done);
  CHECK(desk.talk("AT+CMGL=4") == said("+CMGL: 1,1,,25\r\n" + hello) + said("+CMGL: 2,0,,22\r\n" + other) + done);
  CHECK(desk.talk("AT+CMGL=0") == done);
}

TEST_CASE("AT+CMGD deletes one slot and leaves the others") {
  Desk desk;
  desk.modem.deliver(hello);
  desk.modem.deliver(other);
  CHECK(desk.talk("AT+CMGD=1") == done);
  CHECK(desk.talk("AT+CMGD=?") == said("+CMGD: (2),(0-4)") + done);
  CHECK(desk.modem.device().deleted_count == 1);
  CHECK(desk.modem.device().deleted.front().hex == hello);
}

TEST_CASE("AT+CMGD with a flag deletes what nobody has read") {
  Desk desk;
  desk.modem.deliver(hello);
  desk.talk("AT+CMGR=1");
  desk.modem.deliver(other);
  CHECK(desk.talk("AT+CMGD=1,1") == done);
  CHECK(desk.talk("AT+CMGD=?") == said("+CMGD: (2),(0-4)") + done);
  CHECK(desk.talk("AT+CMGD=1,4") == done);
  CHECK(desk.talk("AT+CMGD=?") == said("+CMGD: (),(0-4)") + done);
}

TEST_CASE("Read and delete act on the memory chosen by AT+CPMS") {
  Desk desk;
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT+CPMS=\"ME\"") == said("+CPMS: 0,23,1,20,1,20") + done);
  CHECK(desk.talk("AT+CMGD=1") == done);
  CHECK(desk.talk("AT+CPMS=\"SM\"") == said("+CPMS: 1,20,1,20,1,20") + done);
  CHECK(desk.talk("AT+CMGR=1") == said("+CMGR: 0,,25\r\n" + hello) + done);
  CHECK(desk.talk("AT+CPMS=\"SM\",\"SM\",\"XX\"") == said("+CMS ERROR: 302"));
}

TEST_CASE("The third memory of AT+CPMS is where new messages go") {
  Desk desk;
  desk.talk("AT+CNMI=2,1,0,0,0;+CPMS=\"SM\",\"SM\",\"ME\"");
  desk.modem.deliver(hello);
  CHECK(desk.hear() == said("+CMTI: \"ME\",1"));
}

TEST_CASE("An empty slot is answered as the model does") {
  CHECK(Desk("generic").talk("AT+CMGR=3") == done);
  CHECK(Desk("generic").talk("AT+CMGD=3") == done);
  CHECK(Desk("huawei").talk("AT+CMGR=3") == said("+CMS ERROR: 321"));
  CHECK(Desk("huawei").talk("AT+CMGD=3") == said("+CMS ERROR: 321"));
}

TEST_CASE("A slot that does not exist is an invalid index") {
  CHECK(Desk("generic").talk("AT+CMGR=0") == said("+CMS ERROR: 321"));
  CHECK(Desk("generic").talk("AT+CMGD=21") == said("+CMS ERROR: 321"));
  CHECK(Desk("quectel").talk("AT+CMGR=0") == done);
}

TEST_CASE("Text mode has to be left before messages are read") {
  Desk desk;
  desk.modem.deliver(hello);
  desk.talk("AT+CMGF=1");
  CHECK(desk.talk("AT+CMGL=4") == said("+CMS ERROR: 303"));
  desk.talk("AT+CMGF=0");
  CHECK(desk.talk("AT+CMGL=4") == said("+CMGL: 1,0,,25\r\n" + hello) + done);
}

TEST_CASE("A message that comes while a command is typed or answered is announced after it") {
  Desk desk;
  desk.talk("AT+CNMI=2,1,0,0,0");
  desk.modem.received("AT+C");
  desk.modem.deliver(hello);
  CHECK(desk.hear().empty());
  desk.modem.before_answering([&](auto) {
    desk.modem.deliver(other);
    return Reaction::answer;
  });
  CHECK(desk.talk("SQ") == said("+CSQ: 21,99") + done + said("+CMTI: \"SM\",1") + said("+CMTI: \"SM\",2"));
}

TEST_CASE("A model that interrupts itself announces a message in the middle of an answer") {
  Desk desk("huawei");
  desk.talk("AT+CNMI=2,1,0,0,0");
  desk.modem.deliver(hello);
  desk.hear();
  desk.modem.before_answering([&](auto) {
    desk.modem.deliver(other);
    return Reaction::answer;
  });
  CHECK(desk.talk("AT+CMGR=0") == "\r\n+CMGR: 0,,25\r\n" + said("+CMTI: \"SM\",1") + hello + "\r\n" + done);
}

TEST_CASE("A locked SIM refuses messages until its PIN is in") {
  auto device = device_with("generic");
  device.sim->pin = "1234";
  Desk desk(std::move(device));
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT+CPIN?") == said("+CPIN: SIM PIN") + done);
  CHECK(desk.talk("AT+CMGL=4") == said("+CMS ERROR: 311"));
  CHECK(desk.talk("AT+CREG?") == said("+CREG: 0,0") + done);
  CHECK(desk.modem.waiting() == 1);
  CHECK(desk.talk("AT+CPIN=\"1234\"") == done);
  CHECK(desk.talk("AT+CPIN?") == said("+CPIN: READY") + done);
  CHECK(desk.talk("AT+CMGL=4") == said("+CMGL: 1,0,,25\r\n" + hello) + done);
}

TEST_CASE("Three wrong PINs block the SIM, over a restart too") {
  auto device = device_with("generic");
  device.sim->pin = "1234";
  Desk desk(std::move(device));
  desk.talk("AT+CMEE=1");
  CHECK(desk.talk("AT+CPIN=\"0000\"") == said("+CME ERROR: 16"));
  desk.modem.power_off();
  desk.modem.power_on();
  desk.talk("ATE0+CMEE=1");
  desk.talk("AT+CPIN=\"0000\"");
  CHECK(desk.talk("AT+CPINR") == said("+CPINR: SIM PIN,1,3") + done);
  CHECK(desk.talk("AT+CPIN=\"0000\"") == said("+CME ERROR: 12"));
  CHECK(desk.talk("AT+CPIN?") == said("+CPIN: SIM PUK") + done);
  CHECK(desk.talk("AT+CPIN=\"1234\"") == said("+CME ERROR: 12"));
}

TEST_CASE("The ICCID comes by the vendor's own command, and by the SIM's file on every model") {
  CHECK(Desk("generic").talk("AT+CCID") == said("+CCID: 8949020000012345678") + done);
  CHECK(Desk("huawei").talk("AT^ICCID?") == said("^ICCID: 8949020000012345678") + done);
  CHECK(Desk("quectel").talk("AT+QCCID") == said("+QCCID: 8949020000012345678F") + done);
  CHECK(Desk("quectel").talk("AT+CCID") == said("ERROR"));
  CHECK(Desk("quectel").talk("AT+CRSM=176,12258,0,0,10") == said("+CRSM: 144,0,\"989420000010325476F8\"") + done);
}

TEST_CASE("Errors are bare, numbered or in words as AT+CMEE asks") {
  auto device = device_with("generic");
  device.sim->pin = "1234";
  Desk desk(std::move(device));
  CHECK(desk.talk("AT+CIMI") == said("ERROR"));
  desk.talk("AT+CMEE=1");
  CHECK(desk.talk("AT+CIMI") == said("+CME ERROR: 11"));
  desk.talk("AT+CMEE=2");
  CHECK(desk.talk("AT+CIMI") == said("+CME ERROR: SIM PIN required"));
}

TEST_CASE("Notification settings that the model does not take are refused and change nothing") {
  Desk desk("huawei");
  CHECK(desk.talk("AT+CNMI=?") == said("+CNMI: (0,1,2),(0,1,2),(0,2),(0,1,2),(0,1)") + done);
  CHECK(desk.talk("AT+CNMI=2,1,0,2,0") == said("+CMS ERROR: 303"));
  CHECK(desk.talk("AT+CNMI=2,7") == said("+CMS ERROR: 302"));
  CHECK(desk.talk("AT+CNMI=2,1,0,1,0") == done);
  CHECK(desk.talk("AT+CNMI?") == said("+CNMI: 2,1,0,1,0") + done);
}

TEST_CASE("A restart forgets the settings and keeps the messages") {
  Desk desk("quectel");
  desk.talk("AT+CNMI=2,1,0,0,0");
  desk.modem.deliver(hello);
  desk.hear();
  CHECK(desk.talk("AT+CFUN=1,1") ==
        done + said("RDY") + said("+CFUN: 1") + said("+QIND: SMS DONE") + said("+QIND: PB DONE"));
  CHECK(desk.talk("AT+CNMI?") == "AT+CNMI?\r" + said("+CNMI: 0,0,0,0,0") + done);
  desk.talk("ATE0");
  CHECK(desk.talk("AT+CMGL=4") == said("+CMGL: 0,0,,25\r\n" + hello) + done);
}

TEST_CASE("With the radio off the network keeps the messages until it is on again") {
  Desk desk;
  desk.talk("AT+CNMI=2,1,0,0,0;+CFUN=0");
  desk.modem.deliver(hello);
  CHECK(desk.hear().empty());
  CHECK(desk.talk("AT+CFUN=1") == done + said("+CMTI: \"SM\",1"));
}

TEST_CASE("A silent modem neither listens nor speaks, and still receives") {
  Desk desk;
  desk.talk("AT+CNMI=2,1,0,0,0");
  desk.modem.be_silent(Silence::on);
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT").empty());
  desk.modem.be_silent(Silence::off);
  CHECK(desk.talk("AT+CMGR=1") == said("+CMGR: 0,,25\r\n" + hello) + done);
}

TEST_CASE("A test decides what becomes of each command") {
  Desk desk;
  desk.modem.deliver(hello);
  auto reaction = Reaction::refuse;
  desk.modem.before_answering([&](std::string_view) { return reaction; });
  CHECK(desk.talk("AT+CMGD=1") == said("ERROR"));
  reaction = Reaction::swallow;
  CHECK(desk.talk("AT+CMGD=1").empty());
  CHECK(desk.modem.device().deleted_count == 0);
  reaction = Reaction::lose_answer;
  CHECK(desk.talk("AT+CMGD=1").empty());
  CHECK(desk.modem.device().deleted_count == 1);
}

TEST_CASE("A decision may be about one command only") {
  Desk desk;
  desk.modem.before_answering([&](std::string_view) {
    desk.modem.before_answering(nullptr);
    return Reaction::refuse;
  });
  CHECK(desk.talk("AT") == said("ERROR"));
  CHECK(desk.talk("AT") == done);
}

TEST_CASE("A modem without power says nothing and leaves messages to the network") {
  Desk desk;
  desk.modem.power_off();
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT").empty());
  CHECK(desk.modem.waiting() == 1);
  desk.modem.power_on();
  CHECK(desk.modem.waiting() == 0);
}
