// Receiving on a modem that has been brought up: what is announced at once, everything else by sweeping all memories.
// An announcement is a hint (modem-notes 1.11): where the slot that it names holds nothing new, all memories are swept,
// now and once more a moment later.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "modem/session/backoff.hpp"
#include "modem/session/handover.hpp"
#include "modem/session/mailbox.hpp"
#include "modem/session/registration_watch.hpp"
#include "modem/session/settings.hpp"
#include "modem/session/status.hpp"
#include "modem/session/survey.hpp"

namespace otpost::session {

class Reception {
 public:
  // All outlive it. `stopping` is looked at between two deliveries.
  Reception(Conversation& conversation, const at::ModemFacts& facts, Handover& handover, Status& status,
            RegistrationWatch& registration, const ModemSettings& settings, const bool& stopping);

  // Until the line is lost or silent, the modem or its SIM is no longer the one that was brought up, or a stop is asked
  // for. What has been committed by then is deleted first, where the line still allows it.
  boost::asio::awaitable<void> run();

  // Whether a sweep has gone through: the modem works.
  [[nodiscard]] bool has_swept() const { return has_swept_; }

 private:
  using SteadyTime = std::chrono::steady_clock::time_point;

  [[nodiscard]] bool goes_on() const;
  boost::asio::awaitable<void> take_news();
  boost::asio::awaitable<std::vector<Found>> read_announced();
  void hold(SecretText pdu, Carrier carrier);
  boost::asio::awaitable<bool> read_hint(at::Unsolicited hint, std::vector<Found>& found);
  boost::asio::awaitable<bool> hand_over(std::vector<Found> found);
  boost::asio::awaitable<void> free_slots();

  boost::asio::awaitable<void> sweep();
  boost::asio::awaitable<bool> is_same_sim();
  boost::asio::awaitable<std::vector<Found>> list_everything();
  boost::asio::awaitable<void> survey();
  boost::asio::awaitable<void> seek_network(Step step);
  void plan_sweep();
  void note_oddities();

  void look_at_everything();
  [[nodiscard]] Found found(std::string memory, at::StoredPdu message) const;

  Conversation& conversation_;
  const at::ModemFacts& facts_;
  Handover& handover_;
  Status& status_;
  RegistrationWatch& registration_;
  const ModemSettings& settings_;
  const bool& stopping_;
  Mailbox mailbox_;
  Origin origin_;

  SteadyTime next_sweep_{};
  SteadyTime next_survey_ = SteadyTime::max();
  SteadyTime last_survey_{};
  bool look_again_ = false;  // after the next sweep, a second one soon: some modems show a message late
  bool has_swept_ = false;
  int unfinished_ = 0;  // messages not committed and slots not freed at the last attempt
  Backoff retry_backoff_;
  AskOperator ask_operator_ = AskOperator::yes;
  std::map<std::string, SlotUse> use_;  // by memory
  at::Dialogue::Oddities noted_;
};

}  // namespace otpost::session
