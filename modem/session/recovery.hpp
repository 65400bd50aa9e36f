// Between two attempts at a modem that does not do its part: how long to wait, what to try next, and what came of it.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <optional>
#include <random>
#include <string>

#include "modem/session/backoff.hpp"
#include "modem/session/conversation.hpp"
#include "modem/session/modem.hpp"
#include "modem/session/recovery_ladder.hpp"
#include "modem/session/settings.hpp"
#include "modem/session/status.hpp"

namespace otpost::session {

class Recovery {
 public:
  // All outlive it.
  Recovery(Status& status, const RecoverySettings& settings, Modem::UsbReset reset_usb);

  // Chooses what is tried next.
  void climb(std::string_view why);

  // What it asks for while the line is closed: a reset of the port. One that cannot be is skipped.
  boost::asio::awaitable<void> before_opening(const std::string& port);
  // What it asks for on the line just opened.
  boost::asio::awaitable<void> on_the_line(Conversation& conversation);

  // The line is gone. True: as was to be expected, once, of a restart or a reset.
  bool line_lost();
  // It has received for so long. After a good while the next trouble begins at the foot of the ladder.
  void received_for(std::chrono::steady_clock::duration duration);

  [[nodiscard]] std::chrono::milliseconds next_wait();

 private:
  Status& status_;
  const RecoverySettings& settings_;
  Modem::UsbReset reset_usb_;
  RecoveryLadder ladder_;
  Backoff backoff_;
  std::optional<Step> step_;  // chosen and not yet tried
  bool port_may_go_ = false;  // what was tried takes it away for a while
  std::minstd_rand random_;
};

// Puts on record that a command had no answer and the line was resynchronised, where that is news.
void note_resynchronising(Conversation& conversation, Status& status);

// Waits for a silent modem, for so long at most, and asks it now and then: whether it answers. Whatever it says by
// itself leads to a question at once.
boost::asio::awaitable<bool> answers_within(Conversation& conversation, std::chrono::steady_clock::duration longest,
                                            std::chrono::milliseconds question_every, const bool& stopping);

}  // namespace otpost::session
