#include "modem/at/bring_up.hpp"

#include "tests/modem/at/scripted_modem.hpp"

using namespace otpost;
using namespace otpost::at;
using at::test::ScriptedModem;
using Names = std::vector<std::string>;

namespace {

// A modem that does everything asked of it.
ScriptedModem sound_modem() {
  ScriptedModem modem;
  modem.expect("ATE0").reply("OK");
  modem.expect("ATV1").reply("OK");
  modem.expect("AT+CMEE=1").reply("OK");
  modem.expect("AT+CGMI").reply("Acme", "OK");
  modem.expect("AT+CGMM").reply("One", "OK");
  modem.expect("AT+CGMR").reply("1.0", "OK");
  modem.expect("AT+CGSN").reply("867698041234567", "OK");
  modem.expect("AT+CFUN?").reply("+CFUN: 1", "OK");
  modem.expect("AT+CCID").reply("+CCID: 8949020000012345678", "OK");
  modem.expect("AT+CPIN?").reply("+CPIN: READY", "OK");
  modem.expect("AT+CNUM").reply("+CNUM: ,\"+4915112345678\",145", "OK");
  modem.expect("AT+CSMS=0").reply("+CSMS: 1,1,1", "OK");
  modem.expect("AT+CSCS=\"GSM\"").reply("OK");
  modem.expect("AT+CMGF=0").reply("OK");
  modem.expect("AT+CPMS=?").reply("+CPMS: (\"SM\",\"ME\"),(\"SM\"),(\"SM\")", "OK");
  modem.expect("AT+CPMS=\"SM\",\"SM\",\"SM\"").reply("+CPMS: 0,10,0,10,0,10", "OK");
  modem.expect("AT+CNMI=2,1,0,2,0").reply("OK");
  modem.expect("AT+CREG=1").reply("OK");
  modem.expect("AT+CEREG=1").reply("OK");
  return modem;
}

// What a bring-up makes of `modem` when the command `command` is answered by these octets.
ModemFacts facts_when(ScriptedModem modem, const std::string& command, const std::string& octets,
                      BringUp::Outcome expected = BringUp::Outcome::ready) {
  BringUp plain(nullptr);
  modem.play(plain);
  const auto& heard = modem.heard();
  const auto place = std::find(heard.begin(), heard.end(), command) - heard.begin();
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, static_cast<std::size_t>(place), octets);
  CHECK(bring_up.outcome() == expected);
  return bring_up.facts();
}

// A locked SIM, as far as its lock: what follows is the test's.
ScriptedModem locked_modem(const char* maker) {
  ScriptedModem modem;
  modem.expect("ATE0").reply("OK");
  modem.expect("ATV1").reply("OK");
  modem.expect("AT+CMEE=1").reply("OK");
  modem.expect("AT+CGMI").reply(maker, "OK");
  modem.expect("AT+CGMM").reply("One", "OK");
  modem.expect("AT+CGMR").reply("1.0", "OK");
  modem.expect("AT+CGSN").reply("867698041234567", "OK");
  modem.expect("AT+CFUN?").reply("+CFUN: 1", "OK");
  modem.expect("AT+CCID").reply("+CCID: 8949020000012345678", "OK");
  modem.expect("AT+CPIN?").reply("+CPIN: SIM PIN", "OK");
  return modem;
}

const SecretText pin("1234");

}  // namespace

TEST_CASE("A sound modem is identified, set up and made to announce its messages, in this order") {
  auto modem = sound_modem();
  BringUp bring_up(nullptr);
  modem.play(bring_up);
  CHECK(bring_up.outcome() == BringUp::Outcome::ready);
  const auto& facts = bring_up.facts();
  CHECK(facts.maker == "Acme");
  CHECK(facts.model == "One");
  CHECK(facts.revision == "1.0");
  CHECK(facts.imei == "867698041234567");
  CHECK(facts.iccid == "8949020000012345678");
  CHECK(facts.own_number == "+4915112345678");
  CHECK(facts.memories == Names{"ME", "SM"});
  CHECK(facts.can_select_memory);
  CHECK(facts.announcements == "2,1,0,2,0");
}

TEST_CASE("Whatever one step answers, the bring-up ends, and only PDU mode and the SIM are insisted on") {
  auto modem = sound_modem();
  for (const auto* octets : {"", "\r\nERROR\r\n", "\r\n+CME ERROR: 100\r\n", "\r\n+CMS ERROR: 500\r\n",
                             "\r\n+CME ERROR: 14\r\n", "\r\nOK\r\n", "\r\n\xff\xfe,,,\"((\r\nOK\r\n"})
    for (std::size_t place = 0; place < modem.length(); ++place) {
      BringUp bring_up(nullptr);
      modem.play_with(bring_up, place, octets);
      INFO("step " << place << " answered by " << octets);
      const bool insisted = modem.heard()[place] == "AT+CMGF=0" || modem.heard()[place] == "AT+CPIN?";
      if (insisted) continue;
      CHECK(bring_up.outcome() == BringUp::Outcome::ready);
      CHECK_FALSE(bring_up.facts().memories.empty());
    }
}

TEST_CASE("Whatever every step answers, the bring-up ends") {
  for (const auto* octets : {"", "\r\nERROR\r\n", "\r\n+CME ERROR: 10\r\n", "\r\n+CME ERROR: 14\r\n", "\r\nOK\r\n"}) {
    ScriptedModem modem;
    BringUp bring_up(nullptr);
    modem.play_always(bring_up, octets);
    CHECK(modem.heard().size() < 200);
  }
}

TEST_CASE("Error numbers are asked for, then error texts, then done without") {
  auto modem = sound_modem();
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, 2, "\r\nERROR\r\n");
  CHECK(modem.times("AT+CMEE=2") == 1);
  CHECK(bring_up.outcome() == BringUp::Outcome::ready);
}

TEST_CASE("The radio is switched on only where it is off") {
  auto modem = sound_modem();
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, 7, "\r\n+CFUN: 4\r\n\r\nOK\r\n");
  CHECK(modem.times("AT+CFUN=1") == 1);
}

TEST_CASE("Huawei's and ZTE's reports are switched off before anything else is asked of them") {
  for (const auto& [maker, command] : {std::pair{"huawei", "AT^CURC=0"}, std::pair{"ZTE INCORPORATED", "AT+ZOPRT=5"},
                                       std::pair{"ZTE INCORPORATED", "AT+CPMS?"}}) {
    auto modem = sound_modem();
    BringUp bring_up(nullptr);
    modem.play_with(bring_up, 3, std::string("\r\n") + maker + "\r\n\r\nOK\r\n");
    CHECK(modem.times(command) == 1);
    CHECK(bring_up.outcome() == BringUp::Outcome::ready);
  }
}

TEST_CASE("Where no command gives the ICCID the file on the SIM is read") {
  auto modem = sound_modem();
  modem.expect("AT+CRSM=176,12258,0,0,10").reply("+CRSM: 144,0,\"98942000001032547698\"", "OK");
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, 8, "\r\nERROR\r\n");
  CHECK(bring_up.facts().iccid == "89490200000123456789");
  CHECK(bring_up.facts().iccid_query->text() == "AT+CRSM=176,12258,0,0,10");
}

TEST_CASE("An ICCID that a locked SIM does not tell is asked for again when it is open") {
  auto modem = sound_modem();
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, 8, "\r\n+CME ERROR: 11\r\n");
  CHECK(modem.times("AT+CCID") == 2);
  CHECK(bring_up.facts().iccid == "8949020000012345678");
}

TEST_CASE("The announcement ladder is climbed down, and its end is polling") {
  auto modem = sound_modem();
  BringUp down(nullptr);
  modem.play_with(down, 16, "\r\n+CMS ERROR: 303\r\n");
  CHECK(modem.times("AT+CNMI=2,1,0,1,0") == 1);
  CHECK(modem.times("AT+CNMI=1,1") == 1);  // this modem knows the first form alone
  CHECK(down.facts().announcements.empty());
  CHECK(down.outcome() == BringUp::Outcome::ready);
}

TEST_CASE("A SIM whose messages are not ready yet is asked again for a while") {
  auto modem = sound_modem();
  for (const auto* busy : {"\r\n+CMS ERROR: 314\r\n", "\r\n+CMS ERROR: 302\r\n", "\r\n+CMS ERROR: 3\r\n"}) {
    BringUp bring_up(nullptr);
    modem.play_with(bring_up, 13, busy);
    CHECK(modem.times("AT+CMGF=0") == 2);
    CHECK(modem.waits() == 1);
    CHECK(bring_up.outcome() == BringUp::Outcome::ready);
  }
}

TEST_CASE("A modem that refuses PDU mode is not read") {
  facts_when(sound_modem(), "AT+CMGF=0", "\r\nERROR\r\n", BringUp::Outcome::refused);
}

TEST_CASE("MT is swept only where there is neither SM nor ME, of which it is the sum") {
  const auto memories = [](const char* line) {
    return facts_when(sound_modem(), "AT+CPMS=?", std::string("\r\n") + line + "\r\n\r\nOK\r\n").memories;
  };
  CHECK(memories("+CPMS: (\"SM\",\"ME\",\"MT\",\"SR\"),(\"SM\"),(\"SM\")") == Names{"SR", "ME", "SM"});
  CHECK(memories("+CPMS: (\"MT\"),(\"MT\"),(\"MT\")") == Names{"MT"});
  CHECK(memories("+CPMS: (\"ME\"),(\"ME\"),(\"ME\")") == Names{"ME"});
  CHECK(memories("+CPMS: \"ME\",\"MT\",\"SM\"") == Names{"ME", "SM"});
  CHECK(memories("+CPMS: (),(),()") == Names{"SM"});
}

TEST_CASE("Where new messages can land in ME alone, it is the one kept selected") {
  auto modem = sound_modem();
  modem.expect("AT+CPMS=\"ME\",\"ME\",\"ME\"").reply("+CPMS: 0,23,0,23,0,23", "OK");
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, 14, "\r\n+CPMS: (\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"ME\")\r\n\r\nOK\r\n");
  CHECK(bring_up.facts().receiving() == "ME");
  CHECK(bring_up.facts().memories == Names{"SM", "ME"});
}

TEST_CASE("Which memories there are is asked again where the answer was lost") {
  auto modem = sound_modem();
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, 14, "");
  CHECK(modem.times("AT+CPMS=?") == 2);
  CHECK(bring_up.facts().memories == Names{"ME", "SM"});
}

TEST_CASE("A modem without +CPMS has one memory") {
  auto modem = sound_modem();
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, 15, "\r\nERROR\r\n");
  CHECK_FALSE(bring_up.facts().can_select_memory);
  CHECK(bring_up.facts().memories == Names{"SM"});
}

TEST_CASE("A locked SIM without a PIN needs one") {
  auto modem = locked_modem("Acme");
  BringUp bring_up(nullptr);
  modem.play(bring_up);
  CHECK(bring_up.outcome() == BringUp::Outcome::pin_needed);
}

TEST_CASE("The tries left are asked and the attempt is recorded before the PIN is entered") {
  auto modem = locked_modem("Huawei");
  BringUp bring_up(&pin);
  modem.expect("AT^ICCID?").reply("^ICCID: 8949020000012345678", "OK");
  modem.expect("AT^CURC=0").reply("OK");
  modem.expect("AT^CPIN?").reply("^CPIN: SIM PIN,3,10,3,10,3", "OK");
  modem.expect("AT+CPIN=\"1234\"").reply("OK");
  modem.play_with(bring_up, 1000, "");
  const auto& heard = modem.heard();
  const auto place = [&](const char* what) { return std::find(heard.begin(), heard.end(), what) - heard.begin(); };
  CHECK(place("AT^CPIN?") < place("(claim)"));
  CHECK(place("(claim)") < place("AT+CPIN=\"1234\""));
  CHECK(modem.times("AT+CPIN=\"1234\"") == 1);
  CHECK(bring_up.outcome() == BringUp::Outcome::pin_needed);  // the script's SIM stays locked: the PIN was wrong
}

TEST_CASE("With one try left, or none, the PIN is never sent") {
  for (const auto* left : {"+CPINR: SIM PIN,1,3", "+CPINR: SIM PIN,0,3"}) {
    auto modem = locked_modem("Acme");
    modem.expect("AT+CPINR=\"SIM PIN\"").reply(left, "OK");
    BringUp bring_up(&pin);
    modem.play(bring_up);
    CHECK(bring_up.outcome() == BringUp::Outcome::pin_needed);
  }
}

TEST_CASE("A PIN that was tried with this SIM before is not sent") {
  auto modem = locked_modem("Acme");
  modem.expect("AT+CPINR=\"SIM PIN\"").reply("+CPINR: SIM PIN,3,3", "OK");
  modem.grants_pin = false;
  BringUp bring_up(&pin);
  modem.play(bring_up);
  CHECK(bring_up.outcome() == BringUp::Outcome::pin_needed);
}

TEST_CASE("Where the tries cannot be asked, one attempt is made") {
  auto modem = locked_modem("Acme");
  modem.expect("AT+CPINR=\"SIM PIN\"").reply("ERROR");
  modem.expect("AT+CPIN=\"1234\"").reply("+CME ERROR: 16");
  modem.expect("AT+CPIN?").reply("+CPIN: SIM PIN", "OK");
  BringUp bring_up(&pin);
  modem.play(bring_up);
  CHECK(bring_up.outcome() == BringUp::Outcome::pin_needed);
}

TEST_CASE("A PIN that opens the SIM is confirmed, so that it is tried again after the next power cut") {
  auto modem = locked_modem("Acme");
  modem.expect("AT+CPINR=\"SIM PIN\"").reply("+CPINR: SIM PIN,3,3", "OK");
  modem.expect("AT+CPIN=\"1234\"").reply("OK");
  modem.expect("AT+CPIN?").reply("+CPIN: READY", "OK");
  modem.expect("AT+CNUM").reply("OK");
  modem.expect("AT+CSMS=0").reply("OK");
  modem.expect("AT+CSCS=\"GSM\"").reply("OK");
  modem.expect("AT+CMGF=0").reply("OK");
  modem.expect("AT+CPMS=?").reply("+CPMS: (\"SM\"),(\"SM\"),(\"SM\")", "OK");
  modem.expect("AT+CPMS=\"SM\",\"SM\",\"SM\"").reply("OK");
  modem.expect("AT+CNMI=2,1,0,2,0").reply("OK");
  modem.expect("AT+CREG=1").reply("OK");
  modem.expect("AT+CEREG=1").reply("OK");
  BringUp bring_up(&pin);
  modem.play(bring_up);
  CHECK(bring_up.outcome() == BringUp::Outcome::ready);
  CHECK(std::count(modem.heard().begin(), modem.heard().end(), "(confirm)") == 1);
}

TEST_CASE("A PIN that does not open the SIM is never confirmed, whatever its entry is answered") {
  for (const auto* answer : {"OK", "ERROR", "+CME ERROR: 16"}) {
    auto modem = locked_modem("Acme");
    modem.expect("AT+CPINR=\"SIM PIN\"").reply("ERROR");
    modem.expect("AT+CPIN=\"1234\"").reply(answer);
    modem.expect("AT+CPIN?").reply("+CPIN: SIM PIN", "OK");
    BringUp bring_up(&pin);
    modem.play(bring_up);
    CHECK(std::count(modem.heard().begin(), modem.heard().end(), "(confirm)") == 0);
  }
}

TEST_CASE("An open SIM confirms no PIN: somebody else may have opened it") {
  auto modem = sound_modem();
  BringUp bring_up(&pin);
  modem.play(bring_up);
  CHECK(std::count(modem.heard().begin(), modem.heard().end(), "(confirm)") == 0);
}

TEST_CASE("Makers whose modems do not report a changed SIM by themselves are told to") {
  for (const auto& [maker, command] :
       {std::pair{"Quectel", "AT+QSIMSTAT=1"}, std::pair{"Telit", "AT#QSS=1"},
        std::pair{"SIMCOM INCORPORATED", "AT+CSMINS=1"}, std::pair{"Cinterion", "AT^SCKS=1"}}) {
    auto modem = sound_modem();
    BringUp bring_up(nullptr);
    modem.play_with(bring_up, 3, std::string("\r\n") + maker + "\r\n\r\nOK\r\n");
    CHECK(modem.times(command) == 1);
    CHECK(bring_up.outcome() == BringUp::Outcome::ready);
  }
}

TEST_CASE("Reports of the SIM that are on already are left alone, or each start would lead to another") {
  auto modem = sound_modem();
  modem.expect("AT+QSIMSTAT?").reply("+QSIMSTAT: 1,1", "OK");
  BringUp bring_up(nullptr);
  modem.play_with(bring_up, 3, "\r\nQuectel\r\n\r\nOK\r\n");
  CHECK(modem.times("AT+QSIMSTAT=1") == 0);
}

TEST_CASE("A PUK is the operator's alarm, a missing SIM is waited for") {
  facts_when(sound_modem(), "AT+CPIN?", "\r\n+CPIN: SIM PUK\r\n\r\nOK\r\n", BringUp::Outcome::blocked);
  facts_when(sound_modem(), "AT+CPIN?", "\r\n+CME ERROR: 10\r\n", BringUp::Outcome::no_sim);
}
