// What each vendor's modem does otherwise, as a session meets it.
#include "modem/emulator/profile.hpp"

#include "modem/emulator/pty_modem.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::emulator;

namespace {

const std::string hello = "07919471016700F0040C919471103254760000629042110000000005C8329BFD06";
const std::string done = "\r\nOK\r\n";

std::string said(const std::string& line) {
  return "\r\n" + line + "\r\n";
}

// A modem that has just been switched on; what it said of it is gone.
struct Desk {
  explicit Desk(const std::string& profile, Sim sim = {})
      : modem(Device(*find_profile(profile), "860000000000001", std::move(sim))) {
    modem.power_on();
    static_cast<void>(modem.take_output());
  }
  std::string talk(const std::string& line) {
    modem.received(line + "\r");
    return modem.take_output();
  }
  // Without echo and in words.
  Desk& set_up() {
    talk("ATE0");
    talk("ATV1");
    if (!modem.device().profile.chatter_ends_with.empty()) talk("AT" + modem.device().profile.chatter_ends_with);
    return *this;
  }
  VirtualModem modem;
};

Sim locked() {
  return {.pin = "1234"};
}

}  // namespace

TEST_CASE("Profiles have names of their own, and memories with the SIM's among them") {
  for (const auto& profile : profiles()) {
    CHECK(find_profile(profile.name) == &profile);
    CHECK(Device(profile, "860000000000001", Sim{}).memories.find("SM") != nullptr);
  }
  CHECK(find_profile("abacus") == nullptr);
}

TEST_CASE("Each vendor gives the ICCID by a command of its own") {
  const auto iccid = [](const char* profile, const char* command) { return Desk(profile).set_up().talk(command); };
  const std::string digits = "8949020000012345678";
  CHECK(iccid("simcom", "AT+CICCID").starts_with(said("+ICCID: " + digits)));
  CHECK(iccid("simcom-sim600", "AT+CCID") == said(digits) + done);
  CHECK(iccid("telit", "AT#CCID").starts_with(said("#CCID: " + digits)));
  CHECK(iccid("zte", "AT+ICCID") == said("ICCID: " + digits) + done);
  CHECK(iccid("sierra", "AT!ICCID?").starts_with(said("!ICCID: " + digits + "F")));
  CHECK(iccid("u-blox", "AT+CCID").starts_with(said("+CCID: " + digits)));
  CHECK(iccid("huawei-mu609", "AT^ICCID?") == said("COMMAND NOT SUPPORT"));
}

TEST_CASE("Each vendor tells the tries left for the PIN in its own way, or not at all") {
  const auto tries = [](const char* profile, const char* command) {
    return Desk(profile, locked()).set_up().talk(command);
  };
  CHECK(tries("huawei", "AT^CPIN?") == said("^CPIN: SIM PIN,3,10,3,10,3") + done);
  CHECK(tries("quectel", "AT+QPINC=\"SC\"") == said("+QPINC: \"SC\",3,10") + done);
  CHECK(tries("simcom-sim600", "AT+SPIC") == said("+SPIC: 3,10,0,10") + done);
  CHECK(tries("sierra", "AT+CPINC?").starts_with(said("+CPINC: 3,3,10,10")));
  CHECK(tries("u-blox", "AT+UPINCNT").starts_with(said("+UPINCNT: 3,3,10,10")));
  CHECK(tries("zte", "AT+ZPINPUK=?") == said("+ZPINPUK: 3,10") + done);
  CHECK(tries("telit", "AT+CPINR=\"SIM PIN\"").starts_with(said("ERROR")));
}

TEST_CASE("ZTE's lock comes without a result, and its flood stops at AT+CPMS?") {
  Desk desk("zte");
  desk.talk("ATE0");
  CHECK(desk.talk("AT+CPIN?") == said("+CPIN: READY") + said("+ZUSIMR:2"));
  CHECK(desk.talk("AT+CPMS?").find("+ZUSIMR") == std::string::npos);
  CHECK(desk.talk("AT+CPIN?") == said("+CPIN: READY"));
}

TEST_CASE("An MU609 names its memories in hex, without parentheses") {
  auto desk = Desk("huawei-mu609").set_up();
  CHECK(desk.talk("AT+CPMS=?") == said("+CPMS: \"ME\",\"MT\",\"SM\"") + done);
  CHECK(desk.talk("AT+CPMS=\"SM\"") == said("+CMS ERROR: 302"));
  CHECK(desk.talk("AT+CPMS=\"0053004D\"") == said("+CPMS: 0,20,0,50,0,50") + done);
  CHECK(desk.talk("AT+CSCS=\"GSM\"") == said("ERROR"));
  CHECK(desk.talk("AT+CSCS=\"00470053004D\"") == done);
  CHECK(desk.talk("AT+CPMS=\"SM\"") == said("+CPMS: 0,20,0,50,0,50") + done);
}

TEST_CASE("An E3531 announces a message before it shows it") {
  auto desk = Desk("huawei-e3531").set_up();
  desk.talk("AT+CNMI=1,1,0,0,0");
  desk.modem.deliver(hello);
  CHECK(desk.modem.hides_messages());
  CHECK(desk.talk("AT+CMGR=0").find(hello) == std::string::npos);
  desk.modem.show_late_messages();
  CHECK(desk.talk("AT+CMGR=0").find(hello) != std::string::npos);
}

TEST_CASE("Mode 2 of AT+CNMI is advertised and refused") {
  for (const auto* name : {"simcom", "zte", "huawei-e3531"}) {
    auto desk = Desk(name).set_up();
    CHECK(desk.talk("AT+CNMI=?").find("(0,1,2)") != std::string::npos);
    CHECK(desk.talk("AT+CNMI=2,1,0,0,0").starts_with(said("+CMS ERROR: 303")));
    CHECK(desk.talk("AT+CNMI=1,1,0,0,0").starts_with(done));
  }
}

TEST_CASE("An EP06 lists nothing in PDU mode, a bare modem only what it is asked without a status") {
  CHECK(Desk("quectel-ep06").set_up().talk("AT+CMGL=4") == said("+CMS ERROR: 303"));
  Desk bare("bare");
  bare.modem.deliver(hello);
  CHECK(bare.talk("AT+CMGL=4").ends_with(said("ERROR")));
  CHECK(bare.talk("AT+CMGL").find(hello) != std::string::npos);
}

TEST_CASE("A bare modem has no error numbers, no announcements and one memory") {
  Desk desk("bare", locked());
  for (const auto* command : {"AT+CMEE=1", "AT+CNMI=2,1", "AT+CPMS=?", "AT+CSMS=0", "AT+CMGL", "AT+CMGR=1"})
    CHECK(desk.talk(command) == command + std::string("\r") + said("ERROR"));
}

TEST_CASE("A Motorola answers in numbers at first, and in text mode until it is told twice") {
  Desk desk("motorola");
  CHECK(desk.talk("AT") == "AT\r0\r");
  desk.talk("ATV1");
  CHECK(desk.talk("ATE0") == "ATE0\r" + done);
  CHECK(desk.talk("AT") == "AT\r" + done);
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT+CMGF=0").ends_with(done));
  CHECK(desk.talk("AT+CMGL=4").find("+CMGL: 1,\"REC READ\"") != std::string::npos);
  CHECK(desk.talk("AT+CMGF=0").ends_with(done));
  CHECK(desk.talk("AT+CMGL=4").find("+CMGL: 1,1,25\r\n" + hello) != std::string::npos);
}

TEST_CASE("A SIM600 deletes the other parts of a message with one of them") {
  auto desk = Desk("simcom-sim600").set_up();
  for (const auto& part : pdus_of({.sender = "Google", .text = std::string(200, 'x')}, 7)) desk.modem.deliver(part);
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT+CMGD=1") == done);
  CHECK(desk.talk("AT+CMGD=?") == said("+CMGD: (3),(0-4)") + done);
}

TEST_CASE("A Telit's own memory is empty after a restart") {
  auto desk = Desk("telit").set_up();
  desk.talk("AT+CPMS=\"ME\",\"ME\",\"ME\"");
  desk.modem.deliver(hello);
  CHECK(desk.modem.device().memories.find("ME")->used() == 1);
  desk.talk("AT+CFUN=1,1");
  CHECK(desk.modem.device().memories.find("ME")->used() == 0);
}

TEST_CASE("A ZTE glues a PDU to the header that follows") {
  auto desk = Desk("zte").set_up();
  desk.modem.deliver(hello);
  desk.modem.deliver(hello);
  CHECK(desk.talk("AT+CMGL=4") == said("+CMGL: 1,0,,25\r\n" + hello + "+CMGL: 2,0,,25\r\n" + hello) + done);
}

TEST_CASE("A u-blox is registered for packets alone") {
  auto desk = Desk("u-blox").set_up();
  CHECK(desk.talk("AT+CREG?").starts_with(said("+CREG: 0,2")));
  CHECK(desk.talk("AT+CEREG?").starts_with(said("+CEREG: 0,1")));
}
