#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

// Floods until AT+CPMS? is asked; tells the lock without a result; glues a PDU to the header that follows.
Profile zte() {
  Profile profile;
  profile.name = "zte";
  profile.maker = "ZTE INCORPORATED";
  profile.model = "MF192";
  profile.revision = "BD_3GHAP673A4V1.0.0B02";
  profile.power_on_lines = {"+ZUSIMR:2", "+ZUSIMR:2"};
  profile.chatter = {"+ZUSIMR:2"};
  profile.chatter_ends_with = "+CPMS?";
  profile.fixed_answers = {{"+ZOPRT=5", ok()}};
  profile.iccid_queries = {{"+ICCID", Form::run, "ICCID: {iccid}"}};
  profile.pin_tries_queries = {{"+ZPINPUK", Form::test, "+ZPINPUK: {pin},{puk}"}};
  profile.lock_without_result = true;
  profile.memories = {{"SM", 20}, {"ME", 100}};
  profile.glues_list = true;
  profile.read_of_empty_slot = cms(320);
  profile.refused_notification = {{0, 2}};
  profile.report_line = "+CDS: ,{length}";
  return profile;
}

}  // namespace otpost::emulator
