// The state that the commands of an emulated modem act on.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>

#include "modem/emulator/answer.hpp"
#include "modem/emulator/memories.hpp"
#include "modem/emulator/profile.hpp"

namespace otpost::emulator {

// Lives on when the modem is unplugged, its tries for the PIN too, and may be moved to another modem.
struct Sim {
  std::string iccid = "8949020000012345678";
  std::string imsi = "262020000012345";
  std::string number = "+4915112345678";  // empty: the SIM does not know its number, which is usual
  std::optional<std::string> pin;         // set: locked at power-on
  int pin_tries = 3;                      // at 0 it asks for the PUK
  // What lies on it while it is in no modem. Empty: a new SIM, with as many slots as the modem's profile says.
  Slots messages;
};

// What a session has set; all of it is forgotten at power-on.
struct Settings {
  bool echo = true;
  AnswerStyle style;
  bool text_mode = false;
  int ignored_formats = 0;  // so many AT+CMGF=0 are still to be ignored
  bool radio_on = true;
  std::map<std::string, int> registration_reports;  // by command: +CREG, +CGREG, +CEREG
  std::string character_set = "GSM";
  int message_service = 0;                          // AT+CSMS
  std::vector<int> notification = {0, 0, 0, 0, 0};  // AT+CNMI: mode, mt, bm, ds, bfr
};

struct DeletedPdu {
  std::string memory;
  int index = 0;
  std::string hex;
};

struct Device {
  Device(Profile its_profile, std::string its_imei, Sim its_sim);

  Profile profile;
  std::string imei;
  std::optional<Sim> sim;  // its messages are in `memories`
  Memories memories;
  Settings settings;
  bool powered = false;
  bool unlocked = false;           // a SIM is in, and its PIN, or it has none
  bool network = true;             // there is one to register in
  bool restarting = false;         // AT+CFUN=1,1 was the last command
  std::deque<DeletedPdu> deleted;  // the last 1,000, oldest first
  std::size_t deleted_count = 0;

  // As after plugging it in: settings gone, PIN wanted again, and what a volatile memory held.
  void power_on();
  void power_off();
  // As after ATZ: the model's own choices.
  void reset_settings();

  // With what lies on it; nothing when none is in.
  [[nodiscard]] std::optional<Sim> take_sim();
  // In place of the one that is in.
  void insert_sim(Sim another);

  // Why the SIM cannot be used, as a +CME ERROR number: none in, PIN or PUK wanted.
  [[nodiscard]] std::optional<int> sim_trouble() const;
  // Registered in the network, so that messages arrive.
  [[nodiscard]] bool reachable() const { return powered && unlocked && settings.radio_on && network; }
};

}  // namespace otpost::emulator
