// What differs between modems, as data. The quirks come from the public record of real sticks (modem/README.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "modem/emulator/answer.hpp"
#include "modem/emulator/command_line.hpp"
#include "modem/emulator/memories.hpp"

namespace otpost::emulator {

// The values that AT+CNMI=? lists, in its order: mode, mt, bm, ds, bfr.
using NotificationChoices = std::vector<std::vector<int>>;

struct Profile {
  std::string name;
  std::string maker, model, revision;

  // The ICCID: which command gives it, in which form, and what the answer line begins with.
  std::string iccid_command = "+CCID";
  Form iccid_form = Form::run;
  std::string iccid_prefix = "+CCID: ";
  bool iccid_padded = false;  // to 20 places with F, as the card stores it

  std::string pin_tries_command;  // asked with `?`: how many tries the PIN has left; empty: it cannot be asked

  std::vector<MemorySize> memories = {{"SM", 20}, {"ME", 23}};  // new messages go into the first at power-on
  int first_slot = 1;
  Answer read_of_empty_slot = ok();
  Answer delete_of_empty_slot = ok();

  NotificationChoices notification = {{0, 1, 2}, {0, 1, 2}, {0, 2}, {0, 1, 2}, {0, 1}};
  bool refuses_stored_reports = false;  // AT+CNMI with ds 2 is an error though =? lists it
  bool interrupts_answers = false;      // unsolicited lines come between the lines of an answer

  std::vector<std::string> power_on_lines;
  std::string memory_full_line;  // said when a message finds no room; empty: nothing is said
};

// Every profile, the generic one first.
[[nodiscard]] const std::vector<Profile>& profiles();
// "generic", "huawei", "quectel"; null for another name.
[[nodiscard]] const Profile* find_profile(std::string_view name);

}  // namespace otpost::emulator
