// An emulated modem as a state machine: octets from the session in, octets to the session out, messages from the
// network in between. Neither I/O nor time.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "modem/emulator/device.hpp"
#include "modem/emulator/fault.hpp"

namespace otpost::emulator {

class VirtualModem {
 public:
  // `device`: a modem with its SIM and what its memories hold already. It is off.
  explicit VirtualModem(Device device) : device_(std::move(device)) {}

  // Forgets every setting and says what the model says when it starts.
  void power_on();
  // Says nothing more, not even what it has begun; the network keeps what comes from now on.
  void power_off();

  // Octets from the session. Lines end with CR; LF is ignored, ESC throws the half-typed line away.
  void received(std::string_view octets);

  // A message arrives from the network: into the first free slot of mem3, announced by +CMTI; or handed over by +CMT
  // where AT+CNMI asked for that or it is of class 0. A status report goes where AT+CNMI wants those. While the memory
  // is full, no network there or the PIN missing, the network keeps it. `pdu`: hex, service centre first.
  void deliver(std::string pdu);
  // A page of a cell broadcast (3GPP 23.041) in hex: said at once, whatever AT+CNMI wants, as some models do.
  void broadcast(const std::string& page);
  // What was announced and could not be read yet can be read (Profile::shows_late).
  void show_late_messages();
  [[nodiscard]] bool hides_messages() const;

  // The SIM with what lies on it; nothing when none is in.
  std::optional<Sim> remove_sim();
  // In place of the one that is in.
  void insert_sim(Sim sim);
  // Whether there is a network. A change is reported where AT+CREG asked for that.
  void set_network(bool present);

  // See Silence.
  void be_silent(Silence silence) { silence_ = silence; }
  [[nodiscard]] bool silent() const { return silence_ != Silence::off; }
  [[nodiscard]] Silence silence() const { return silence_; }
  // The session has opened the port.
  void opened();
  // Says `> ` as if a message were to be typed, and takes everything for its text until ESC.
  void wait_at_prompt();
  // Echoes what is typed from now on, whatever ATE says.
  void echo_for_ever();

  // Called with each command line, without its CR, before the modem acts on it. It may deliver messages.
  void before_answering(std::function<Reaction(std::string_view line)> decide) { decide_ = std::move(decide); }
  // The next commands that it is about meet with it, after those of earlier faults.
  void afflict(Fault fault) { faults_.push_back(std::move(fault)); }

  // What is to be sent since the last call.
  [[nodiscard]] std::string take_output();

  [[nodiscard]] Device& device() { return device_; }
  [[nodiscard]] const Device& device() const { return device_; }
  // Messages that the network still holds.
  [[nodiscard]] std::size_t waiting() const { return network_.size(); }
  // The last 10,000 command lines as typed, oldest first, those swallowed or refused included.
  [[nodiscard]] const std::deque<std::string>& seen_commands() const { return seen_; }

 private:
  struct Fate {
    Reaction reaction = Reaction::answer;
    Answer refusal = error();
  };

  void typed(char octet);
  void complete_line();
  void wake_by(const std::string& line);
  [[nodiscard]] Fate fate_of(const std::string& line);
  void react(const std::string& line, const std::vector<Command>& commands);
  [[nodiscard]] std::string answer_to(const std::vector<Command>& commands);
  [[nodiscard]] Answer do_all(const std::vector<Command>& commands);
  void chatter(const std::string& line);

  void accept_waiting();
  bool accept(const std::string& pdu);
  void accept_report(const std::string& pdu);
  std::optional<int> put(Memory& memory, const std::string& pdu);
  void announce_full();
  void announce(std::string line);
  void announce_all(const std::vector<std::string>& lines);
  void speak_unasked();
  void say(std::string_view octets);

  Device device_;
  std::deque<std::string> network_;
  std::string line_;
  std::string output_;
  std::deque<std::string> unsolicited_;  // waits for the end of the answer, or of the line being typed
  bool answering_ = false;
  bool at_prompt_ = false;
  bool full_announced_ = false;
  bool chatters_ = true;
  std::size_t chattered_ = 0;
  Silence silence_ = Silence::off;
  std::function<Reaction(std::string_view)> decide_;
  std::deque<Fault> faults_;
  std::deque<std::string> seen_;
};

}  // namespace otpost::emulator
