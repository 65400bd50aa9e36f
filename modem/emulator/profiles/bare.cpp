#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

// No error numbers, no choice of service, memory or character set, no announcements: messages are found by looking.
Profile bare() {
  Profile profile;
  profile.name = "bare";
  profile.maker = "Bare";
  profile.model = "GSM";
  profile.revision = "0";
  profile.echo_stays = true;
  profile.numbers_errors = false;
  profile.unknown_commands = {"+CMEE", "+CSMS", "+CSCS", "+CNMI", "+CPMS", "+CNUM", "+CGREG", "+CEREG", "+CGMR"};
  profile.iccid_queries.clear();
  profile.memories = {{"SM", 10}};
  profile.listing = Listing::bare;
  profile.read_of_empty_slot = error();
  profile.delete_of_empty_slot = error();
  return profile;
}

}  // namespace otpost::emulator
