#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

// Answers AT+CMGF=0 with OK and stays in text mode until it is told again; talks in numbers and echoes for ever.
Profile motorola() {
  Profile profile;
  profile.name = "motorola";
  profile.maker = "Motorola";
  profile.model = "G24";
  profile.revision = "G24_G_0C.14.3BR";
  profile.echo_stays = true;
  profile.numeric_at_start = true;
  profile.ignored_formats = 1;
  profile.message_header = "{status},{length}";
  profile.unknown_word = "MODEM ERROR: 1";
  profile.iccid_queries.clear();
  profile.memories = {{"SM", 20}};
  profile.selection_without_result = true;
  profile.fixed_answers = {{"+CMGD=?", ok({"+CMGD: ()"})}};
  return profile;
}

}  // namespace otpost::emulator
