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

namespace otpost::emulator {

// What becomes of a command line; decided by a test just before the modem acts on it.
enum class Reaction {
  answer,       // as a sound modem does
  refuse,       // ERROR, and nothing is done
  swallow,      // nothing is done and nothing is said
  lose_answer,  // done, but the answer is lost on the way
};

enum class Silence { off, on };

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
  // where AT+CNMI asked for that. While the memory is full, the radio off or the PIN missing, the network keeps it.
  // `pdu`: hex, service centre first.
  void deliver(std::string pdu);

  // While on, the AT port neither listens nor speaks; messages are received all the same.
  void be_silent(Silence silence) { silence_ = silence; }
  [[nodiscard]] bool silent() const { return silence_ == Silence::on; }

  // Called with each command line, without its CR, before the modem acts on it. It may deliver messages.
  void before_answering(std::function<Reaction(std::string_view line)> decide) { decide_ = std::move(decide); }

  // What is to be sent since the last call.
  [[nodiscard]] std::string take_output();

  [[nodiscard]] Device& device() { return device_; }
  [[nodiscard]] const Device& device() const { return device_; }
  // Messages that the network still holds.
  [[nodiscard]] std::size_t waiting() const { return network_.size(); }
  // The last 10,000 command lines as typed, oldest first, those swallowed or refused included.
  [[nodiscard]] const std::deque<std::string>& seen_commands() const { return seen_; }

 private:
  void typed(char octet);
  void complete_line();
  void react(const std::string& line, const std::vector<Command>& commands);
  void answer(const std::vector<Command>& commands);
  [[nodiscard]] Answer do_all(const std::vector<Command>& commands);
  void accept_waiting();
  bool accept(const std::string& pdu);
  void announce_full();
  void announce(std::string line);
  void speak_unasked();
  void say(std::string_view octets);

  Device device_;
  std::deque<std::string> network_;
  std::string line_;
  std::string output_;
  std::deque<std::string> unsolicited_;  // waits for the end of the answer, or of the line being typed
  bool answering_ = false;
  bool full_announced_ = false;
  Silence silence_ = Silence::off;
  std::function<Reaction(std::string_view)> decide_;
  std::deque<std::string> seen_;
};

}  // namespace otpost::emulator
