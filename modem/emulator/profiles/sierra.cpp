#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

// Twenty digits of ICCID behind a command of its own; PDUs padded with FF.
Profile sierra() {
  Profile profile;
  profile.name = "sierra";
  profile.maker = "Sierra Wireless, Incorporated";
  profile.model = "MC7304";
  profile.revision = "SWI9X15C_05.05.66.00";
  profile.power_on_lines = {"+PACSP1"};
  profile.chatter = {"+PACSP1"};
  profile.iccid_queries = {{"!ICCID", Form::read, "!ICCID: {padded}"}};
  profile.pin_tries_queries = {{"+CPINC", Form::read, "+CPINC: {pin},{pin},{puk},{puk}"}};
  profile.memories = {{"SM", 25}, {"ME", 100}};
  profile.first_slot = 0;
  profile.names_taken = {3};
  profile.read_of_empty_slot = cms(cms_error::invalid_index);
  profile.pdu_tail = "FFFF";
  return profile;
}

}  // namespace otpost::emulator
