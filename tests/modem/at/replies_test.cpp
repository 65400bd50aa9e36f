// Answers about memories, the network, identity and the SIM's lock, as modems in the field have given them.
#include "modem/at/identity_replies.hpp"
#include "modem/at/network_replies.hpp"
#include "modem/at/pin_replies.hpp"
#include "modem/at/storage_replies.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::at;
using Names = std::vector<std::string>;

TEST_CASE("The memories that a modem offers are read from every shape of +CPMS=?") {
  const auto reading = [](const char* line) { return parse_storage_choice({line}).reading; };
  CHECK(reading("+CPMS: (\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\")") == Names{"SM", "ME"});
  CHECK(reading("+CPMS: (\"SM\", \"ME\"), (\"SM\"), (\"SM\")") == Names{"SM", "ME"});
  CHECK(reading("+CPMS: \"ME\",\"MT\",\"SM\"") == Names{"ME", "MT", "SM"});               // Huawei MU609
  CHECK(reading("+CPMS: ((\"SM\",\"BM\",\"SR\"),(\"SM\"))") == Names{"SM", "BM", "SR"});  // Wavecom
  CHECK(reading("+CPMS: (\"0053004D\")") == Names{"SM"});
  CHECK(reading("+CPMS: (),(),()").empty());  // Nokia
  CHECK(reading("+CPMS: ").empty());          // Samsung
  CHECK(parse_storage_choice({}).reading.empty());
  CHECK(parse_storage_choice({"+CPMS: (\"SM\",\"ME\"),(\"SM\"),(\"ME\")"}).receiving == Names{"ME"});
}

TEST_CASE("How full a memory is, is read from the answer to choosing it and from the query") {
  CHECK(parse_storage_use({"+CPMS: 3,10,3,10,3,10"}) == StorageUse{3, 10});
  CHECK(parse_storage_use({"+CPMS: \"SM\",3,10,\"SM\",3,10,\"SM\",3,10"}) == StorageUse{3, 10});
  CHECK_FALSE(parse_storage_use({"+CPMS: ,,,,,,,,"}));
  CHECK_FALSE(parse_storage_use({}));
}

TEST_CASE("The slots of +CMGD=? are lists and ranges, and a wild range is cut") {
  CHECK(parse_slots({"+CMGD: (1,22),(0-4)"}) == std::vector{1, 22});
  CHECK(parse_slots({"+CMGD: (0-3)"}) == std::vector{0, 1, 2, 3});
  CHECK(parse_slots({"+CMGD: (1,2,)"}) == std::vector{1, 2});  // Telit
  CHECK(parse_slots({"+CMGD: ()"}).empty());
  CHECK(parse_slots({"+CMGD: (1-2000000000)"}).size() == 1024);
  CHECK(parse_slots({}).empty());
}

TEST_CASE("Signal strength is a share of its scale, and 99 is unknown") {
  CHECK(parse_signal_percent({"+CSQ: 31,99"}) == 100);
  CHECK(parse_signal_percent({"+CSQ: 0,0"}) == 0);
  CHECK(parse_signal_percent({"+CSQ:15"}) == 48);
  CHECK_FALSE(parse_signal_percent({"+CSQ: 99,99"}));
  CHECK_FALSE(parse_signal_percent({}));
}

TEST_CASE("Home, roaming and 'SMS only' count as registered, however the line is written") {
  for (const auto* line : {"+CREG: 0,1", "+CREG: 1,5", "+CEREG: 2,6,\"1A2B\",\"01C3D4E5\",7", "+CREG: 2,7,,",
                           "+CREG: 1", "+CREG: 1,\"1A2B\",\"C3D4\"", "+CREG:2,5,1A2B,C3D4"})
    CHECK(parse_registered({line}));
  for (const auto* line : {"+CREG: 0,0", "+CREG: 1,2", "+CREG: 2,3,\"1\",\"1\"", "+CREG: 0,8", "+CREG: 2", "+CREG:"})
    CHECK_FALSE(parse_registered({line}));
}

TEST_CASE("The operator is a name, digits or nobody") {
  CHECK(parse_operator({"+COPS: 0,0,\"Telekom.de\",7"}) == "Telekom.de");
  CHECK(parse_operator({"+COPS: 0,2,\"26201\""}) == "26201");
  CHECK(parse_operator({"+COPS: 0"}).empty());
}

TEST_CASE("An IMEI comes bare, with a prefix or within ATI") {
  CHECK(parse_imei({"867698041234567"}) == "867698041234567");
  CHECK(parse_imei({"+CGSN: \"867698041234567\""}) == "867698041234567");
  CHECK(parse_imei({"Manufacturer: huawei", "Model: E173", "IMEI: 867698041234567"}) == "867698041234567");
  CHECK(parse_imei({"E173"}).empty());
}

TEST_CASE("An ICCID is read from every vendor's answer") {
  for (const auto* line :
       {"^ICCID: 89490200000123456789", "+QCCID: 89490200000123456789", "+CCID: \"89490200000123456789\"",
        "89490200000123456789", "ICCID:89490200000123456789", "+CRSM: 144,0,\"98942000001032547698\""})
    CHECK(parse_iccid({line}) == "89490200000123456789");
  CHECK(parse_iccid({"+CCID: 8949020000012345678F"}) == "8949020000012345678");
  CHECK(parse_iccid({"+CRSM: 144,0,98940200000021436587F9"}).empty());  // 22 digits: not an ICCID
  CHECK(parse_iccid({"898600B2B112345678901"}).empty());
  CHECK(parse_iccid({"898600B2B11234567890"}) == "898600B2B11234567890");  // China Mobile
  CHECK(parse_iccid({"+CRSM: 106,130"}).empty());
}

TEST_CASE("The own number is the first that is there, if any") {
  CHECK(parse_own_number({"+CNUM: \"Line 1\",\"+4915112345678\",145"}) == "+4915112345678");
  CHECK(parse_own_number({"+CNUM: ,\"4915112345678\",145"}) == "+4915112345678");
  CHECK(parse_own_number({"+CNUM: \"\",\"\",129", "+CNUM: \"b\",\"015112345678\",129"}) == "015112345678");
  CHECK(parse_own_number({"+CNUM: Line,\"+4915112345678,145"}) == "+4915112345678");  // a quote missing
  CHECK(parse_own_number({}).empty());
}

TEST_CASE("The state of the SIM's lock is read with and without its decoration") {
  const auto lock = [](std::vector<std::string> lines) {
    return parse_sim_lock(Reply{ResultCode{Final::ok, {}}, std::move(lines)});
  };
  CHECK(lock({"+CPIN: READY"}) == SimLock::open);
  CHECK(lock({"+CPIN:READY"}) == SimLock::open);
  CHECK(lock({"+CPIN: \"READY\""}) == SimLock::open);
  CHECK(lock({}) == SimLock::open);
  CHECK(lock({"+CPIN: SIM PIN"}) == SimLock::pin);
  for (const auto* other : {"+CPIN: SIM PUK", "+CPIN: PH-NET PIN"}) CHECK(lock({other}) == SimLock::blocked);
  const auto error = [](int number) { return parse_sim_lock(Reply{ResultCode{Final::equipment_error, number}, {}}); };
  CHECK(error(10) == SimLock::missing);
  CHECK(error(11) == SimLock::pin);
  CHECK(error(12) == SimLock::blocked);
  CHECK(error(14) == SimLock::not_ready);
}

TEST_CASE("The tries left stand where each maker puts them") {
  const auto left = [](const char* maker, const char* line) {
    return parse_tries_left(tries_queries(maker).back(), Reply{ResultCode{Final::ok, {}}, {line}});
  };
  CHECK(left("Huawei", "^CPIN: SIM PIN,3,10,2,10,3") == 2);
  CHECK(left("Quectel", "+QPINC: \"SC\",3,10") == 3);
  CHECK(left("Sierra Wireless, Inc.", "+CPINC: 1,3,10,10") == 1);
  CHECK(left("unheard of", "+CPINR: SIM PIN,3,3") == 3);
  CHECK_FALSE(left("Huawei", "^CPIN: SIM PIN"));
}
