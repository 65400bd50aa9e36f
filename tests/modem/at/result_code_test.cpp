#include "modem/at/result_code.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::at;

TEST_CASE("Every final result ends a command") {
  CHECK(parse_result_code("OK") == ResultCode{Final::ok, {}});
  CHECK(parse_result_code("+CME ERROR: 10") == ResultCode{Final::equipment_error, 10});
  CHECK(parse_result_code("+CMS ERROR: 321") == ResultCode{Final::message_error, 321});
  for (const auto* line : {"ERROR", "COMMAND NOT SUPPORT", "MODEM ERROR: 5", "NA", "NO CARRIER", "4", "ERROR+CNUM:"})
    CHECK(parse_result_code(line) == ResultCode{Final::error, {}});
}

TEST_CASE("Before ATV1 a modem may answer by number") {
  CHECK(parse_result_code("0") == ResultCode{Final::ok, {}});
}

TEST_CASE("Information and unsolicited lines end nothing") {
  for (const auto* line : {"+CSQ: 20,99", "+CMTI: \"SM\",1", "OKAY", "867698041234567", ""})
    CHECK_FALSE(parse_result_code(line));
}

TEST_CASE("Errors in words, as after AT+CMEE=2, count as their numbers") {
  CHECK(parse_result_code("+CME ERROR: SIM not inserted")->number == 10);
  CHECK(parse_result_code("+CME ERROR: SIM PUK required")->number == 12);
  CHECK(parse_result_code("+CMS ERROR: Invalid memory index")->number == 321);
  CHECK_FALSE(parse_result_code("+CME ERROR: something new")->number);
}

TEST_CASE("Each error has its remedy") {
  const auto remedy = [](const char* line) { return remedy_of(*parse_result_code(line)); };
  CHECK(remedy("OK") == Remedy::none);
  for (const auto* busy :
       {"+CME ERROR: 14", "+CMS ERROR: 314", "+CMS ERROR: 302", "+CME ERROR: 515", "+CMS ERROR: 500"})
    CHECK(remedy(busy) == Remedy::retry_soon);
  for (const auto* sim : {"+CME ERROR: 10", "+CME ERROR: 12", "+CME ERROR: 13", "+CMS ERROR: 310", "+CMS ERROR: 316"})
    CHECK(remedy(sim) == Remedy::call_operator);
  for (const auto* refused : {"ERROR", "+CME ERROR: 4", "+CMS ERROR: 303"})
    CHECK(remedy(refused) == Remedy::next_fallback);
  CHECK(remedy("+CME ERROR: 9999") == Remedy::unknown);
}

TEST_CASE("What says that a slot is empty on a read is more than what says that it was deleted") {
  for (const auto* line : {"+CMS ERROR: 321", "+CME ERROR: 22", "+CME ERROR: 21"}) {
    CHECK(means_empty_slot(*parse_result_code(line)));
    CHECK(means_deleted(*parse_result_code(line)));
  }
  for (const auto* line : {"+CMS ERROR: 320", "+CMS ERROR: 500", "ERROR"}) {
    CHECK(means_empty_slot(*parse_result_code(line)));
    CHECK_FALSE(means_deleted(*parse_result_code(line)));
  }
  CHECK_FALSE(means_empty_slot(ResultCode{}));
  CHECK_FALSE(means_deleted(ResultCode{}));
}
