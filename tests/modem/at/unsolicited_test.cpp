#include "modem/at/unsolicited.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::at;

namespace {

void check_hint(const char* line, const char* memory, std::optional<int> index) {
  INFO(line);
  const auto hint = parse_unsolicited(line);
  REQUIRE(hint);
  CHECK(hint->news == News::stored);
  CHECK(hint->memory == memory);
  CHECK(hint->index == index);
}

}  // namespace

TEST_CASE("An announcement names a memory and a slot, 0 included") {
  check_hint("+CMTI: \"SM\",1", "SM", 1);
  check_hint("+CMTI: \"ME\",0", "ME", 0);
  check_hint("+CDSI: \"SR\",3", "SR", 3);
}

TEST_CASE("Announcements come without quotes, without blanks, in UCS2 and with fields behind") {
  check_hint("+CMTI:SM,2", "SM", 2);
  check_hint("+CMTI: \"SM\",1,\"MMS PUSH\",2,1", "SM", 1);
  check_hint("+CMTI: \"0053004D\",4", "SM", 4);
}

TEST_CASE("An announcement may name no slot: something has come all the same") {
  check_hint("+CMTI: \"SM\",-1", "SM", std::nullopt);
  check_hint("+CMTI: ,-1", "", std::nullopt);
  check_hint("+CMTI: \"SM\",99999999999", "SM", std::nullopt);
  check_hint("+CMTI:", "", std::nullopt);
}

TEST_CASE("A message handed over directly has its PDU on the next line, ZTE's extra comma or not") {
  for (const auto* line : {"+CMT: ,23", "+CMT: \"\",23", "+CDS: 25", "+CDS: ,25"}) {
    CHECK(parse_unsolicited(line)->news == News::message);
    CHECK(has_pdu_line(parse_unsolicited(line)->news));
  }
  CHECK(parse_unsolicited("+CBM: 88")->news == News::broadcast);
}

TEST_CASE("Lines that mark a restart are told from those that only look so") {
  for (const auto* line : {"RDY", "^SYSSTART", "SMS DONE", "SMS Ready", "+AT: READY", "+PBREADY"})
    CHECK(parse_unsolicited(line)->news == News::restarted);
  CHECK(parse_unsolicited("^BOOT:12345678,0,0,0,6")->news == News::noise);  // Huawei repeats it every 20 s
}

TEST_CASE("A change of the SIM is known in each vendor's words") {
  for (const auto* line :
       {"+QUSIM: 1", "#QSS: 0", "^SIMST:1", "+CPIN: NOT READY", "^SCKS: 0", "+QSIMSTAT: 1,0", "+CSMINS: 1,0"})
    CHECK(parse_unsolicited(line)->news == News::sim_changed);
}

TEST_CASE("A full memory is known in Huawei's and Quectel's words") {
  CHECK(parse_unsolicited("^SMMEMFULL:\"SM\"")->news == News::memory_full);
  CHECK(parse_unsolicited("+QIND: \"smsfull\",\"SM\"")->news == News::memory_full);
}

TEST_CASE("Reports of no use here are known, other lines are not") {
  for (const auto* line : {"^RSSI:20", "+ZUSIMR:2", "+QIND: \"csq\",20,99", "RING", "+CUSD: 0"})
    CHECK(parse_unsolicited(line)->news == News::noise);
  for (const auto* line : {"OK", "+CMGR: 0,,23", "867698041234567", "hello"}) CHECK_FALSE(parse_unsolicited(line));
}
