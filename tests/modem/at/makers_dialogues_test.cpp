// How modems of several makers are brought up, word for word, and the same with every answer failing.
#include "tests/modem/at/scripted_modem.hpp"

using namespace otpost;
using namespace otpost::at;
using at::test::ScriptedModem;
using Names = std::vector<std::string>;

namespace {

// E3531: AT^CURC=0 is refused, so that reports come in between; mode 2 of +CNMI and <ds> are advertised and refused.
ScriptedModem huawei() {
  ScriptedModem modem;
  modem.expect("ATE0").reply("^RSSI:19", "OK");
  modem.expect("ATV1").reply("OK");
  modem.expect("AT+CMEE=1").reply("OK");
  modem.expect("AT+CGMI").reply("huawei", "OK");
  modem.expect("AT+CGMM").reply("^HCSQ:\"WCDMA\",30,28,54", "E3531", "OK");
  modem.expect("AT+CGMR").reply("21.318.15.00.00", "OK");
  modem.expect("AT+CGSN").reply("867698041234567", "^DSFLOWRPT:00000005,00000000,00000000", "OK");
  modem.expect("AT^CURC=0").reply("COMMAND NOT SUPPORT");
  modem.expect("AT+CFUN?").reply("+CFUN: 1", "OK");
  modem.expect("AT^ICCID?").reply("^ICCID: 98940200001032547698", "OK");
  modem.expect("AT+CPIN?").reply("+CPIN: READY");  // and no result
  modem.expect("AT+CNUM").reply("OK");
  modem.expect("AT+CSMS=0").reply("+CSMS: 0,0,0", "OK");
  modem.expect("AT+CSCS=\"GSM\"").reply("+CME ERROR: 50");
  modem.expect("AT+CSCS=\"00470053004D\"").reply("OK");
  modem.expect("AT+CMGF=0").reply("^BOOT:12345678,0,0,0,75", "OK");
  modem.expect("AT+CPMS=?").reply("+CPMS: \"ME\",\"MT\",\"SM\"", "OK");
  modem.expect("AT+CPMS=\"SM\",\"SM\",\"SM\"").reply("+CPMS: 0,20,0,20,0,20", "OK");
  modem.expect("AT+CNMI=2,1,0,2,0").reply("+CMS ERROR: 303");
  modem.expect("AT+CNMI=2,1,0,1,0").reply("+CMS ERROR: 303");
  modem.expect("AT+CNMI=2,1,0,0,0").reply("+CMS ERROR: 303");
  modem.expect("AT+CNMI=1,1,0,0,0").reply("OK");
  modem.expect("AT+CREG=1").reply("OK");
  modem.expect("AT+CEREG=1").reply("COMMAND NOT SUPPORT");
  return modem;
}

// MF192: floods until it is asked AT+CPMS?, names its ICCID without a plus.
ScriptedModem zte() {
  ScriptedModem modem;
  modem.expect("ATE0").reply("+ZUSIMR:2", "OK");
  modem.expect("ATV1").reply("+ZUSIMR:2", "OK");
  modem.expect("AT+CMEE=1").reply("OK");
  modem.expect("AT+CGMI").reply("ZTE INCORPORATED", "+ZUSIMR:2", "OK");
  modem.expect("AT+CGMM").reply("MF192", "OK");
  modem.expect("AT+CGMR").reply("BD_3GHAP673A4V1.0.0B02", "OK");
  modem.expect("AT+CGSN").reply("+ZUSIMR:2", "867698041234567", "OK");
  modem.expect("AT+ZOPRT=5").reply("OK");
  modem.expect("AT+CPMS?").reply("+CPMS: \"SM\",0,20,\"SM\",0,20,\"SM\",0,20", "OK");
  modem.expect("AT+CFUN?").reply("+CFUN: 1", "OK");
  modem.expect("AT+ZGETICCID").reply("ERROR");
  modem.expect("AT+ICCID").reply("ICCID: 8949020000012345678F", "OK");
  modem.expect("AT+CPIN?").reply("+CPIN:READY");
  modem.expect("AT+CNUM").reply("ERROR");
  modem.expect("AT+CSMS=0").reply("+CSMS: 1,1,1", "OK");
  modem.expect("AT+CSCS=\"GSM\"").reply("OK");
  modem.expect("AT+CMGF=0").reply("OK");
  modem.expect("AT+CPMS=?").reply("+CPMS: (\"ME\",\"MT\",\"SM\",\"SR\"),(\"ME\",\"SM\"),(\"ME\",\"SM\")", "OK");
  modem.expect("AT+CPMS=\"SM\",\"SM\",\"SM\"").reply("+CPMS: 0,20,0,20,0,20", "OK");
  modem.expect("AT+CNMI=2,1,0,2,0").reply("+CMS ERROR: 500");  // busy, as it says; then asked again
  modem.expect("AT+CNMI=2,1,0,2,0").reply("ERROR");
  modem.expect("AT+CNMI=2,1,0,1,0").reply("ERROR");
  modem.expect("AT+CNMI=2,1,0,0,0").reply("ERROR");
  modem.expect("AT+CNMI=1,1,0,0,0").reply("OK");
  modem.expect("AT+CREG=1").reply("OK");
  modem.expect("AT+CEREG=1").reply("ERROR");
  return modem;
}

// MC7304: twenty digits of ICCID, three names or none.
ScriptedModem sierra() {
  ScriptedModem modem;
  modem.expect("ATE0").reply("+PACSP0", "OK");
  modem.expect("ATV1").reply("OK");
  modem.expect("AT+CMEE=1").reply("OK");
  modem.expect("AT+CGMI").reply("Sierra Wireless, Incorporated", "OK");
  modem.expect("AT+CGMM").reply("MC7304", "OK");
  modem.expect("AT+CGMR").reply("SWI9X15C_05.05.66.00 r29972 carmd-fwbuild1 2015/10/08 08:36:28", "OK");
  modem.expect("AT+CGSN").reply("+CGSN: 867698041234567", "OK");
  modem.expect("AT+CFUN?").reply("+CFUN: 0", "OK");
  modem.expect("AT+CFUN=1").reply("OK", "+PACSP1");
  modem.expect("AT!ICCID?").reply("!ICCID: 89490200000123456789", "OK");
  modem.expect("AT+CPIN?").reply("+CME ERROR: 14");
  modem.expect("AT+CPIN?").reply("+CPIN: READY", "OK");
  modem.expect("AT+CNUM").reply("+CNUM: \"Line 1\",\"4915112345678\",145", "OK");
  modem.expect("AT+CSMS=0").reply("+CSMS: 1,1,1", "OK");
  modem.expect("AT+CSCS=\"GSM\"").reply("OK");
  modem.expect("AT+CMGF=0").reply("+CMS ERROR: 314");
  modem.expect("AT+CMGF=0").reply("OK");
  modem.expect("AT+CPMS=?").reply("+CPMS: (\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\",\"ME\")", "OK");
  modem.expect("AT+CPMS=\"SM\",\"SM\",\"SM\"").reply("+CPMS: 0,25,0,25,0,25", "OK");
  modem.expect("AT+CNMI=2,1,0,2,0").reply("OK");
  modem.expect("AT+CREG=1").reply("OK", "+CREG: 1");
  modem.expect("AT+CEREG=1").reply("OK", "+CEREG: 1");
  return modem;
}

// A module that knows little: no error numbers, no ICCID of its own, no memories to choose, no announcements.
ScriptedModem bare() {
  ScriptedModem modem;
  modem.expect("ATE0").reply("ERROR");
  modem.expect("ATV1").reply("OK");
  modem.expect("AT+CMEE=1").reply("ERROR");
  modem.expect("AT+CMEE=2").reply("ERROR");
  modem.expect("AT+CGMI").reply("Bare", "OK");
  modem.expect("AT+CGMM").reply("GSM", "OK");
  modem.expect("AT+CGMR").reply("ERROR");
  modem.expect("AT+CGSN").reply("ERROR");
  modem.expect("ATI").reply("Bare GSM", "IMEI: 867698041234567", "OK");
  modem.expect("AT+CFUN?").reply("ERROR");
  modem.expect("AT+CFUN=1").reply("ERROR");
  modem.expect("AT+CCID").reply("ERROR");
  modem.expect("AT+CRSM=176,12258,0,0,10").reply("+CRSM: 144,0,98942000001032547698", "OK");
  modem.expect("AT+CPIN?").reply("OK");
  modem.expect("AT+CNUM").reply("ERROR");
  modem.expect("AT+CSMS=0").reply("ERROR");
  modem.expect("AT+CSCS=\"GSM\"").reply("ERROR");
  modem.expect("AT+CSCS=\"00470053004D\"").reply("ERROR");
  modem.expect("AT+CSCS=\"IRA\"").reply("ERROR");
  modem.expect("AT+CMGF=0").reply("OK");
  modem.expect("AT+CPMS=?").reply("ERROR");
  modem.expect("AT+CPMS=?").reply("ERROR");
  modem.expect("AT+CPMS=\"SM\",\"SM\",\"SM\"").reply("ERROR");
  modem.expect("AT+CPMS=\"SM\"").reply("ERROR");
  for (const auto* command : {"AT+CNMI=2,1,0,2,0", "AT+CNMI=2,1,0,1,0", "AT+CNMI=2,1,0,0,0", "AT+CNMI=1,1,0,0,0",
                              "AT+CNMI=2,1", "AT+CNMI=1,1"})
    modem.expect(command).reply("ERROR");
  modem.expect("AT+CREG=1").reply("OK");
  modem.expect("AT+CEREG=1").reply("ERROR");
  return modem;
}

struct BroughtUp {
  BringUp::Outcome outcome;
  ModemFacts facts;
};

BroughtUp bring_up(ScriptedModem modem) {
  BringUp up(nullptr);
  modem.play(up);
  return {up.outcome(), up.facts()};
}

}  // namespace

TEST_CASE("A Huawei that goes on reporting is understood, and takes mode 1") {
  const auto [outcome, facts] = bring_up(huawei());
  CHECK(outcome == BringUp::Outcome::ready);
  CHECK(facts.model == "E3531");
  CHECK(facts.iccid == "89492000000123456789");
  CHECK(facts.memories == Names{"ME", "SM"});
  CHECK(facts.announcements == "1,1,0,0,0");
}

TEST_CASE("A ZTE is asked for its memory early, which ends its flood") {
  const auto [outcome, facts] = bring_up(zte());
  CHECK(outcome == BringUp::Outcome::ready);
  CHECK(facts.imei == "867698041234567");
  CHECK(facts.iccid == "8949020000012345678");
  CHECK(facts.memories == Names{"SR", "ME", "SM"});
}

TEST_CASE("A Sierra whose radio is off and whose SIM is busy is waited for") {
  const auto [outcome, facts] = bring_up(sierra());
  CHECK(outcome == BringUp::Outcome::ready);
  CHECK(facts.imei == "867698041234567");
  CHECK(facts.iccid == "89490200000123456789");
  CHECK(facts.own_number == "+4915112345678");
}

TEST_CASE("A modem that knows little has one memory, and is polled") {
  const auto [outcome, facts] = bring_up(bare());
  CHECK(outcome == BringUp::Outcome::ready);
  CHECK(facts.imei == "867698041234567");
  CHECK(facts.iccid == "89490200000123456789");
  CHECK(facts.memories == Names{"SM"});
  CHECK_FALSE(facts.can_select_memory);
  CHECK(facts.announcements.empty());
}

TEST_CASE("Whichever step of a maker's dialogue fails, and however, the modem is brought up all the same") {
  for (auto modem : {huawei(), zte(), sierra(), bare()})
    for (const auto* octets : {"", "\r\nERROR\r\n", "\r\n+CME ERROR: 100\r\n", "\r\n+CMS ERROR: 500\r\n", "\r\nOK\r\n",
                               "\r\n\xff\xfe,,,\"((\r\nOK\r\n", "\r\n+CPMS: (", "\x1a\r\n> "})
      for (std::size_t place = 0; place < modem.length(); ++place) {
        BringUp up(nullptr);
        modem.play_with(up, place, octets);
        INFO("step " << place << " of a " << up.facts().maker << " answered by " << octets);
        const auto& command = modem.heard()[place];
        if (command == "AT+CMGF=0" || command == "AT+CPIN?") continue;  // insisted on
        CHECK(up.outcome() == BringUp::Outcome::ready);
        CHECK_FALSE(up.facts().memories.empty());
      }
}
