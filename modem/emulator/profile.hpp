// What differs between modems, as data. The quirks come from the public record of real sticks (modem/README.md). Lines
// with gaps in braces are patterns (modem/emulator/pattern.hpp).
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "modem/emulator/answer.hpp"
#include "modem/emulator/command_line.hpp"
#include "modem/emulator/memories.hpp"

namespace otpost::emulator {

// The values that AT+CNMI=? lists, in its order: mode, mt, bm, ds, bfr.
using NotificationChoices = std::vector<std::vector<int>>;

// A command of the vendor's own, and the line that answers it.
struct Query {
  std::string command;  // "+CCID"
  Form form = Form::run;
  std::string answer;
};

// One value of AT+CNMI that is refused though AT+CNMI=? lists it.
struct RefusedChoice {
  std::size_t place = 0;
  int value = 0;
};

enum class Listing {
  by_status,  // AT+CMGL=4
  bare,       // AT+CMGL alone, which lists everything
  refused,    // not in PDU mode
};

struct Profile {
  std::string name;
  std::string maker, model, revision;

  // How it talks.
  bool echo_stays = false;          // ATE0 is answered by OK and changes nothing
  bool numeric_at_start = false;    // results are numbers until ATV1
  bool interrupts_answers = false;  // unsolicited lines come between the lines of an answer
  std::vector<std::string> power_on_lines;
  std::vector<std::string> chatter;             // said unasked, the next of them with each command
  std::string chatter_ends_with;                // the command line that silences it; empty: none does
  std::vector<std::string> unknown_commands;    // ERROR, whatever is asked of them
  std::string unknown_word = "ERROR";           // said to a command that nobody knows
  bool numbers_errors = true;                   // false: ERROR, where others say +CMS ERROR
  std::map<std::string, Answer> fixed_answers;  // "+CMGD=?": what does not depend on the modem's state, quotes left out

  // The modem and its SIM.
  std::string imei_line = "{imei}";
  // {iccid}, or {padded}: to 20 places with F, as the card stores it.
  std::vector<Query> iccid_queries = {{"+CCID", Form::run, "+CCID: {iccid}"}};
  // {pin} and {puk}: tries left; {lock}: READY, SIM PIN; {wanted}: tries left of the lock, empty when there is none.
  std::vector<Query> pin_tries_queries;
  bool lock_without_result = false;  // AT+CPIN? is answered by its line alone
  std::vector<std::string> sim_removed_lines, sim_inserted_lines, sim_unlocked_lines;

  // Where messages lie.
  std::vector<MemorySize> memories = {{"SM", 20}, {"ME", 23}};  // new messages go into the first at power-on
  std::vector<std::string> volatile_memories;                   // empty after a restart
  int first_slot = 1;
  std::vector<std::size_t> names_taken = {1, 2, 3};  // how many AT+CPMS= takes
  bool selection_without_result = false;             // AT+CPMS= is answered by its line alone
  std::string character_set = "GSM";                 // at power-on; in UCS2 the names of memories are hex
  std::chrono::milliseconds shows_late{0};           // a message can be read so long after its announcement

  // How they are read and deleted.
  int ignored_formats = 0;  // text mode at power-on, and so many AT+CMGF=0 are answered by OK and ignored
  Listing listing = Listing::by_status;
  std::string message_header = "{status},,{length}";  // {all}: the length with the service centre
  std::string pdu_tail;                               // behind each PDU
  bool glues_list = false;                            // no line end between a PDU and the next +CMGL
  Answer read_of_empty_slot = ok();
  Answer delete_of_empty_slot = ok();
  std::string deletable_line = "+CMGD: ({slots}),(0-4)";
  bool deletes_siblings = false;  // with one part of a message all its other parts

  // How they are announced.
  NotificationChoices notification = {{0, 1, 2}, {0, 1, 2}, {0, 2}, {0, 1, 2}, {0, 1}};
  std::vector<RefusedChoice> refused_notification;
  std::string stored_line = "+CMTI: \"{memory}\",{index}";
  std::string report_line = "+CDS: {length}";
  std::string memory_full_line;  // said when a message finds no room; empty: nothing is said

  // The network.
  bool lte_only = false;                                        // registered by +CEREG alone
  std::string registration_place = ",\"1A2B\",\"01C3D4E5\",7";  // behind the state, where AT+CREG=2 asked for it
};

// Every profile, the generic one first.
[[nodiscard]] const std::vector<Profile>& profiles();
// "generic", "huawei", "quectel", …; null for another name.
[[nodiscard]] const Profile* find_profile(std::string_view name);

}  // namespace otpost::emulator
