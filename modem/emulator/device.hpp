// The state that the commands of an emulated modem act on.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "modem/emulator/answer.hpp"
#include "modem/emulator/memories.hpp"
#include "modem/emulator/profile.hpp"

namespace otpost::emulator {

// Lives on when the modem is unplugged, its tries for the PIN too.
struct Sim {
  std::string iccid = "8949020000012345678";
  std::string imsi = "262020000012345";
  std::string number = "+4915112345678";  // empty: the SIM does not know its number, which is usual
  std::optional<std::string> pin;         // set: locked at power-on
  int pin_tries = 3;                      // at 0 it asks for the PUK
};

// What a session has set; all of it is forgotten at power-on.
struct Settings {
  bool echo = true;
  AnswerStyle style;
  bool text_mode = false;
  bool radio_on = true;
  int registration_reports = 0;
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
  Sim sim;
  Memories memories;
  Settings settings;
  bool powered = false;
  bool unlocked = false;           // the SIM's PIN is in, or it has none
  bool restarting = false;         // AT+CFUN=1,1 was the last command
  std::deque<DeletedPdu> deleted;  // the last 1,000, oldest first
  std::size_t deleted_count = 0;

  // As after plugging it in: settings gone, PIN wanted again.
  void power_on();
  void power_off();
  // Registered in the network, so that messages arrive.
  [[nodiscard]] bool reachable() const { return powered && unlocked && settings.radio_on; }
};

}  // namespace otpost::emulator
