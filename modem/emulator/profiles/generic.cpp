#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

Profile generic() {
  Profile profile;
  profile.name = "generic";
  profile.maker = "Emulated";
  profile.model = "Modem";
  profile.revision = "1.0";
  profile.pin_tries_queries = {{"+CPINR", Form::run, "+CPINR: SIM PIN,{pin},3"},
                               {"+CPINR", Form::set, "+CPINR: SIM PIN,{pin},3"}};  // 27.007 clause 8.65
  return profile;
}

}  // namespace otpost::emulator
