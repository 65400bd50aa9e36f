// The inside of Modem: connection after connection, with the recovery ladder between them.
#pragma once

#include "gateway/async/task_group.hpp"
#include "modem/session/modem.hpp"
#include "modem/session/one_attempt.hpp"
#include "modem/session/reception.hpp"
#include "modem/session/recovery.hpp"
#include "modem/session/registration_watch.hpp"
#include "modem/session/start_up.hpp"

namespace otpost::session {

class Modem::Life {
 public:
  Life(const boost::asio::any_io_executor& executor, ModemSettings settings, Receiver& receiver, const Clock& clock,
       Hands hands);

  boost::asio::awaitable<void> run();
  [[nodiscard]] const Status& status() const { return status_; }

 private:
  // How an attempt has ended.
  enum class Ending {
    absent,      // there is no port
    closed,      // it is there and cannot be opened
    lost,        // the line is gone after something was received
    lost_early,  // before: the port is of no use, again and again perhaps
    silent,      // it does not do its part, and the wait is over
  };

  boost::asio::awaitable<void> live();
  boost::asio::awaitable<Ending> attend(std::unique_ptr<port::ByteStream> stream);
  // Until the line is lost, the modem silent, or a stop is asked for. False: it refuses what receiving needs.
  boost::asio::awaitable<bool> converse(Conversation& conversation);
  boost::asio::awaitable<bool> receive(Conversation& conversation);
  boost::asio::awaitable<void> wait_for_sim(Conversation& conversation, at::BringUp::Outcome outcome);
  boost::asio::awaitable<bool> answers_again(Conversation& conversation);
  boost::asio::awaitable<void> wait_before_opening(Ending ending);
  [[nodiscard]] std::string whereabouts() const;
  boost::asio::awaitable<Ending> not_opened(Error error, std::string port);

  boost::asio::any_io_executor executor_;
  ModemSettings settings_;
  Opener open_;
  Status status_;
  Handover handover_;
  OneAttempt one_attempt_;
  PinLedger& ledger_;
  Recovery recovery_;
  RegistrationWatch registration_;
  Error last_open_error_;

  bool has_received_ = false;  // on the connection under way

  bool stopping_ = false;
  Conversation* conversation_ = nullptr;  // the one under way
  async::Pulse wake_;
  async::Pulse cancelled_;
  async::TaskGroup tasks_;  // last: its tasks use all of the above
};

}  // namespace otpost::session
