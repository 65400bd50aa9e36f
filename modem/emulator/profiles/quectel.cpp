#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

namespace {

// New messages go into the modem's own memory, slots are numbered from 0, the start is announced.
Profile ec25() {
  Profile profile;
  profile.name = "quectel";
  profile.maker = "Quectel";
  profile.model = "EC25";
  profile.revision = "EC25EFAR06A06M4G";
  profile.power_on_lines = {"RDY", "+CFUN: 1", "+QIND: SMS DONE", "+QIND: PB DONE"};
  profile.iccid_queries = {{"+QCCID", Form::run, "+QCCID: {padded}"}};
  profile.pin_tries_queries = {{"+QPINC", Form::read, "+QPINC: \"SC\",{pin},{puk}"},
                               {"+QPINC", Form::set, "+QPINC: \"SC\",{pin},{puk}"}};
  profile.fixed_answers = {{"+QSIMSTAT?", ok({"+QSIMSTAT: 1,1"})}, {"+QSIMSTAT=1", ok()}};
  profile.sim_removed_lines = {"+QSIMSTAT: 1,0", "+CPIN: NOT INSERTED"};
  profile.sim_inserted_lines = {"+QUSIM: 1"};
  profile.sim_unlocked_lines = {"+CPIN: READY", "+QUSIM: 1", "+QIND: SMS DONE"};
  profile.memories = {{"ME", 23}, {"SM", 20}};
  profile.first_slot = 0;
  profile.memory_full_line = "+QIND: \"smsfull\",\"ME\"";
  return profile;
}

// Lists in text mode alone: in PDU mode each slot has to be read.
Profile ep06() {
  auto profile = ec25();
  profile.name = "quectel-ep06";
  profile.model = "EP06";
  profile.revision = "EP06ELAR04A05M4G";
  profile.listing = Listing::refused;
  return profile;
}

}  // namespace

std::vector<Profile> quectel() {
  return {ec25(), ep06()};
}

}  // namespace otpost::emulator
