#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

namespace {

// Talks unasked until AT^CURC=0, between the lines of its answers too; says that its memory is full; names the slot
// that it finds empty.
Profile e3372() {
  Profile profile;
  profile.name = "huawei";
  profile.maker = "huawei";
  profile.model = "E3372";
  profile.revision = "21.180.01.00.00";
  profile.interrupts_answers = true;
  profile.power_on_lines = {"^RSSI: 20", "^BOOT:12345678,0,0,0,75"};
  profile.chatter = {"^RSSI: 20", "^HCSQ:\"LTE\",50,44,121,26", "^DSFLOWRPT:00000005,00000000,00000000"};
  profile.chatter_ends_with = "^CURC=0";
  profile.unknown_word = "COMMAND NOT SUPPORT";
  profile.fixed_answers = {{"^CURC=0", ok()}};
  profile.iccid_queries = {{"^ICCID", Form::read, "^ICCID: {iccid}"}};
  profile.pin_tries_queries = {{"^CPIN", Form::read, "^CPIN: {lock},{wanted},{puk},{pin},10,3"}};
  profile.sim_removed_lines = {"^SIMST:255"};
  profile.sim_inserted_lines = {"^SIMST:1"};
  profile.memories = {{"SM", 20}, {"ME", 500}};
  profile.first_slot = 0;
  profile.read_of_empty_slot = cms(cms_error::invalid_index);
  profile.delete_of_empty_slot = cms(cms_error::invalid_index);
  profile.refused_notification = {{3, 2}};
  profile.memory_full_line = "^SMMEMFULL: \"SM\"";
  return profile;
}

// A memory that shows a message half a second after it was announced, and a lock that is told without a result.
Profile e3531() {
  auto profile = e3372();
  profile.name = "huawei-e3531";
  profile.model = "E3531";
  profile.revision = "21.318.15.00.00";
  profile.lock_without_result = true;
  profile.shows_late = std::chrono::milliseconds(500);
  profile.refused_notification = {{0, 2}, {3, 2}};
  profile.fixed_answers = {{"^CURC=0", error()}, {"+CMGD=?", ok({"+CMGD: (1-4095)"})}};
  profile.chatter_ends_with.clear();
  return profile;
}

// Lists its memories without parentheses, in a character set that makes hex of their names; no command for the ICCID.
Profile mu609() {
  auto profile = e3372();
  profile.name = "huawei-mu609";
  profile.model = "MU609";
  profile.revision = "12.103.01.00.00";
  profile.interrupts_answers = false;
  profile.iccid_queries.clear();
  profile.memories = {{"ME", 50}, {"SM", 20}};
  profile.fixed_answers["+CPMS=?"] = ok({"+CPMS: \"ME\",\"MT\",\"SM\""});
  profile.character_set = "UCS2";
  profile.pdu_tail = ",0";
  return profile;
}

}  // namespace

std::vector<Profile> huawei() {
  return {e3372(), e3531(), mu609()};
}

}  // namespace otpost::emulator
