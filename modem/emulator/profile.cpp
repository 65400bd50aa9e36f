#include "modem/emulator/profile.hpp"

#include <algorithm>

namespace otpost::emulator {

namespace {

Profile generic() {
  Profile profile;
  profile.name = "generic";
  profile.maker = "Emulated";
  profile.model = "Modem";
  profile.revision = "1.0";
  return profile;
}

// E3372-like stick: talks unasked from the start, says that its memory is full, names the slot that it finds empty.
Profile huawei() {
  Profile profile;
  profile.name = "huawei";
  profile.maker = "huawei";
  profile.model = "E3372";
  profile.revision = "21.180.01.00.00";
  profile.iccid_command = "^ICCID";
  profile.iccid_form = Form::read;
  profile.iccid_prefix = "^ICCID: ";
  profile.pin_tries_command = "^CPIN";
  profile.memories = {{"SM", 20}, {"ME", 500}};
  profile.first_slot = 0;
  profile.read_of_empty_slot = cms(cms_error::invalid_index);
  profile.delete_of_empty_slot = cms(cms_error::invalid_index);
  profile.refuses_stored_reports = true;
  profile.interrupts_answers = true;
  profile.power_on_lines = {"^RSSI: 20", "^BOOT:12345678,0,0,0,75"};
  profile.memory_full_line = "^SMMEMFULL: \"SM\"";
  return profile;
}

// EC25: new messages go into the modem's own memory, slots are numbered from 0, the start is announced.
Profile quectel() {
  Profile profile;
  profile.name = "quectel";
  profile.maker = "Quectel";
  profile.model = "EC25";
  profile.revision = "EC25EFAR06A06M4G";
  profile.iccid_command = "+QCCID";
  profile.iccid_prefix = "+QCCID: ";
  profile.iccid_padded = true;
  profile.pin_tries_command = "+QPINC";
  profile.memories = {{"ME", 23}, {"SM", 20}};
  profile.first_slot = 0;
  profile.power_on_lines = {"RDY", "+CFUN: 1", "+QIND: SMS DONE", "+QIND: PB DONE"};
  profile.memory_full_line = "+QIND: \"smsfull\",\"ME\"";
  return profile;
}

}  // namespace

const std::vector<Profile>& profiles() {
  static const std::vector<Profile> all = {generic(), huawei(), quectel()};
  return all;
}

const Profile* find_profile(std::string_view name) {
  const auto found = std::ranges::find(profiles(), name, &Profile::name);
  return found == profiles().end() ? nullptr : &*found;
}

}  // namespace otpost::emulator
