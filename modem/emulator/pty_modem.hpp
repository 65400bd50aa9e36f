// An emulated modem on a pseudo-terminal, for tests in the same process and for `otpost emulate`.
//
//   asio::io_context context;
//   emulator::PtyModem modem(context.get_executor(), {});
//   modem.plug().value();
//   auto stream = co_await port::open_stream(modem.path());
//   modem.deliver({.sender = "Google", .text = "G-123456 is your code"});
//
// Runs on one executor; not thread-safe. While plugged in it keeps io_context::run() from returning.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <optional>
#include <string>

#include "gateway/base/clock.hpp"
#include "gateway/base/result.hpp"
#include "modem/emulator/open_watch.hpp"
#include "modem/emulator/pty_wire.hpp"
#include "modem/emulator/virtual_modem.hpp"

namespace otpost::emulator {

struct PtyModemOptions {
  std::string profile = "generic";  // must be one of `profiles()`
  std::string link;                 // a symbolic link kept pointing to the terminal; empty: none
  std::string imei = "860000000000001";
  Sim sim;
  std::optional<int> sim_slots;  // of SM; as the profile has them otherwise
};

struct TextMessage {
  std::string sender;                // a number, or a name of at most 11 characters
  std::string text;                  // UTF-8; more than one PDU where it does not fit
  Time sent_at{};                    // of the time-stamp, in UTC
  std::optional<int> message_class;  // 0: not stored but handed over
};

class PtyModem {
 public:
  PtyModem(boost::asio::any_io_executor executor, const PtyModemOptions& options);
  ~PtyModem() { unplug(); }
  PtyModem(const PtyModem&) = delete;
  PtyModem& operator=(const PtyModem&) = delete;

  // Appears: a new pseudo-terminal, the link points to it, and the modem starts.
  [[nodiscard]] Result<void> plug();
  // Vanishes: sessions read the end of file, the link is gone. Messages stay where they are; those delivered from now
  // on wait in the network. May be called from `before_answering`.
  void unplug();
  [[nodiscard]] bool plugged() const { return wire_ != nullptr; }

  // Where a session finds the modem: the link, or the terminal itself where there is no link.
  [[nodiscard]] std::string path() const;

  // A message from the network (see VirtualModem::deliver). Returns the number of PDUs.
  std::size_t deliver(const TextMessage& message);
  void deliver_pdu(std::string hex);

  // Puts a message into a memory without a word, as one that came while no session was there. False when the modem
  // has no such memory or it is full.
  bool store(std::string_view memory, std::string hex, Status status = Status::received_unread);

  // Puts received messages into what room a memory has left. False when the modem has no such memory.
  bool fill(std::string_view memory);

  // A page of a cell broadcast, in hex.
  void broadcast(const std::string& page);

  // The SIM with what lies on it, to be put into another modem; nothing when none is in. See VirtualModem.
  std::optional<Sim> remove_sim();
  void insert_sim(Sim sim);
  void set_network(bool present);

  // What goes wrong: with the port as a whole, with the next commands, with the line.
  void be_silent(Silence silence);
  void wait_at_prompt();
  void afflict(Fault fault) { modem_->afflict(std::move(fault)); }
  void disturb_line(const LineFaults& faults);
  void before_answering(std::function<Reaction(std::string_view line)> decide) {
    modem_->before_answering(std::move(decide));
  }

  [[nodiscard]] VirtualModem& modem() { return *modem_; }
  [[nodiscard]] const std::deque<std::string>& seen_commands() const { return modem_->seen_commands(); }

 private:
  void flush();
  void show_late_messages();
  void watch_for_opening();

  boost::asio::any_io_executor executor_;
  std::string link_;
  std::shared_ptr<VirtualModem> modem_;  // shared with nobody but, weakly, the timer's handler
  LineFaults line_faults_;               // of each wire, until they are changed
  std::shared_ptr<PtyWire> wire_;
  std::shared_ptr<OpenWatch> watch_;  // while a silent port waits to be opened again
  boost::asio::steady_timer until_shown_;
  std::uint16_t next_reference_ = 1;  // of messages of several parts
};

// The PDUs that the network would deliver for `message`, in the order of their parts; `reference` tells messages of
// several parts apart.
[[nodiscard]] std::vector<std::string> pdus_of(const TextMessage& message, std::uint16_t reference);

}  // namespace otpost::emulator
