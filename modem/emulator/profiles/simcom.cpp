#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

namespace {

// Advertises mode 2 of AT+CNMI and refuses it; adds words to +CMTI; slot 0; a memory for status reports.
Profile sim7600() {
  Profile profile;
  profile.name = "simcom";
  profile.maker = "SIMCOM INCORPORATED";
  profile.model = "SIMCOM_SIM7600E-H";
  profile.revision = "LE20B03SIM7600M22";
  profile.power_on_lines = {"RDY", "+CPIN: READY", "SMS DONE", "PB DONE"};
  profile.chatter = {"+CNSMOD: 8", "+CSQ: 21,99"};
  profile.iccid_queries = {{"+CICCID", Form::run, "+ICCID: {iccid}"}};
  profile.pin_tries_queries = {{"+SPIC", Form::run, "+SPIC: {pin},{puk},0,10"}};
  profile.sim_removed_lines = {"+CPIN: SIM REMOVED"};
  profile.sim_inserted_lines = {"+CPIN: READY", "SMS DONE"};
  profile.sim_unlocked_lines = {"+CPIN: READY", "SMS DONE"};
  profile.memories = {{"ME", 23}, {"SM", 40}, {"SR", 3}};
  profile.first_slot = 0;
  profile.refused_notification = {{0, 2}};
  profile.stored_line = "+CMTI: \"{memory}\",{index},\"MMS PUSH\",2,1";
  return profile;
}

// Deletes all parts of a message with one of them; gives its ICCID and its headers bare.
Profile sim600() {
  Profile profile;
  profile.name = "simcom-sim600";
  profile.maker = "SIMCOM_Ltd";
  profile.model = "SIMCOM_SIM600";
  profile.revision = "1008B10SIM600M32";
  profile.power_on_lines = {"Call Ready"};
  profile.iccid_queries = {{"+CCID", Form::run, "{iccid}"}};
  profile.pin_tries_queries = {{"+SPIC", Form::run, "+SPIC: {pin},{puk},0,10"}};
  profile.memories = {{"SM", 30}};
  profile.fixed_answers = {{"+CPMS=?", ok({"+CPMS: (\"SM\",\"SM_P\"),(\"SM\",\"SM_P\"),(\"SM\",\"SM_P\")"})}};
  profile.message_header = ",,{length}";
  profile.deletes_siblings = true;
  return profile;
}

}  // namespace

std::vector<Profile> simcom() {
  return {sim7600(), sim600()};
}

}  // namespace otpost::emulator
