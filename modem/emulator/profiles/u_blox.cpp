#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

// Registered for packets alone; says when it is ready, and much about its connections.
Profile u_blox() {
  Profile profile;
  profile.name = "u-blox";
  profile.maker = "u-blox";
  profile.model = "TOBY-L210";
  profile.revision = "09.71";
  profile.power_on_lines = {"+AT: READY"};
  profile.chatter = {"+UUPSDA: 0,\"10.0.0.2\"", "+UUSORD: 0,12", "+UCALLSTAT: 1,6"};
  profile.pin_tries_queries = {{"+UPINCNT", Form::run, "+UPINCNT: {pin},3,{puk},10"}};
  profile.memories = {{"ME", 23}, {"SM", 20}};
  profile.delete_of_empty_slot = cms(cms_error::invalid_index);
  profile.lte_only = true;
  profile.registration_place = ",\"\",\"01C3D4E5\",7,0";
  return profile;
}

}  // namespace otpost::emulator
