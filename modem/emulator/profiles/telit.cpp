#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

// What lies in ME is gone after a restart; no way to ask for the PIN's tries; an error for each empty slot.
Profile telit() {
  Profile profile;
  profile.name = "telit";
  profile.maker = "Telit";
  profile.model = "HE863";
  profile.revision = "12.00.004";
  profile.imei_line = "+CGSN: {imei}";
  profile.iccid_queries = {{"#CCID", Form::run, "#CCID: {iccid}"}};
  profile.fixed_answers = {{"#QSS?", ok({"#QSS: 1,1"})}, {"#QSS=1", ok()}};
  profile.sim_removed_lines = {"#QSS: 0"};
  profile.sim_inserted_lines = {"#QSS: 1"};
  profile.sim_unlocked_lines = {"#QSS: 2"};
  profile.chatter = {"#STN: 37"};
  profile.memories = {{"ME", 8}, {"SM", 30}};
  profile.volatile_memories = {"ME"};
  profile.message_header = "{status},\"\",{all}";
  profile.read_of_empty_slot = cms(cms_error::invalid_index);
  profile.delete_of_empty_slot = cms(cms_error::invalid_index);
  profile.deletable_line = "+CMGD: ({slots},)";
  return profile;
}

}  // namespace otpost::emulator
