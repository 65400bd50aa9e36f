// The octets between a pseudo-terminal's master and the modem behind it; the one place where their stream is disturbed.
#pragma once

#include <array>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "modem/emulator/disturbance.hpp"
#include "modem/emulator/pseudo_terminal.hpp"

namespace otpost::emulator {

// Written with completion handlers rather than as a task: a modem is plugged and unplugged in the middle of a handler
// of its own, and then the wire has to be gone at once. Handlers keep the wire alive, not the modem. One executor; not
// thread-safe.
class PtyWire : public std::enable_shared_from_this<PtyWire> {
 public:
  using OnOctets = std::function<void(std::string_view)>;

  PtyWire(const boost::asio::any_io_executor& executor, PseudoTerminal terminal, OnOctets on_octets);

  // Starts to listen. Once, after the wire is held by a shared_ptr.
  void start() { read(); }

  // Sends at once what the terminal takes and the rest as it empties. What nobody reads is lost beyond 1 MiB.
  void send(std::string_view octets);

  // From now on the line is as bad as that; what is still on its way comes at once.
  void disturb(const LineFaults& faults);

  // Hangs up: an open session reads the end of file. No octets are handed on afterwards.
  void close();

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  void read();
  void put_on_line(std::string_view octets);
  void write();
  void let_arrive();

  boost::asio::posix::stream_descriptor master_;
  boost::asio::steady_timer later_;
  port::Descriptor slave_;
  std::string path_;
  OnOctets on_octets_;
  std::array<char, 4096> incoming_{};
  std::string outgoing_;
  bool writing_ = false;                    // waits until the terminal takes octets again
  std::optional<Disturbance> disturbance_;  // a good line has none
};

}  // namespace otpost::emulator
