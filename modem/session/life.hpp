// The inside of Modem: connection after connection, with the recovery ladder between them.
#pragma once

#include <random>
#include <set>

#include "gateway/async/task_group.hpp"
#include "modem/session/modem.hpp"
#include "modem/session/reception.hpp"
#include "modem/session/recovery_ladder.hpp"
#include "modem/session/start_up.hpp"

namespace otpost::session {

// Where the daemon keeps no record of its own: a SIM's PIN is tried once in the life of the session.
class OneAttempt final : public PinLedger {
 public:
  boost::asio::awaitable<bool> claim(std::string sim, const SecretText& pin) override;

 private:
  std::set<std::string> tried_;
};

class Modem::Life {
 public:
  Life(const boost::asio::any_io_executor& executor, ModemSettings settings, Receiver& receiver, const Clock& clock,
       Opener open);

  boost::asio::awaitable<void> run();
  [[nodiscard]] const Status& status() const { return status_; }

 private:
  enum class Ending { lost, silent, absent };

  boost::asio::awaitable<void> live();
  boost::asio::awaitable<Ending> attend(std::unique_ptr<port::ByteStream> stream);
  boost::asio::awaitable<void> climb(Conversation& conversation);
  // False: this modem refuses what receiving needs, and has to be recovered.
  boost::asio::awaitable<bool> receive(Conversation& conversation);
  boost::asio::awaitable<void> wait_for_sim(Conversation& conversation, at::BringUp::Outcome outcome);
  boost::asio::awaitable<void> wait_before_opening(Ending ending);
  [[nodiscard]] std::string whereabouts() const;
  boost::asio::awaitable<Ending> not_opened(Error error, std::string port);
  void note_interruptions(const Conversation& conversation);

  boost::asio::any_io_executor executor_;
  ModemSettings settings_;
  Opener open_;
  Status status_;
  Handover handover_;
  OneAttempt one_attempt_;
  PinLedger& ledger_;

  Backoff backoff_;
  RecoveryLadder ladder_;
  std::optional<Rung> rung_;  // to be tried on the next connection
  std::minstd_rand random_;
  Error last_open_error_;
  int noted_interruptions_ = 0;

  bool has_received_ = false;  // on the connection under way

  bool stopping_ = false;
  Conversation* conversation_ = nullptr;  // the one under way
  async::Pulse wake_;
  async::Pulse cancelled_;
  async::TaskGroup tasks_;  // last: its tasks use all of the above
};

}  // namespace otpost::session
