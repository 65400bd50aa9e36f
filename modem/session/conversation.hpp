// One open line to a modem: asks a command and waits for its reply, while a task of its own reads whatever comes. It
// understands nothing; at::Dialogue does. A command without an answer is followed by resynchronising, so that a late
// answer does not pass for the next command's (modem-notes 2.3).
//
// A line that has failed stays so: every `ask` then returns `no_answer` at once, and a caller needs to look at `usable`
// only where it decides. One executor; not thread-safe; one caller at a time.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "gateway/async/task_group.hpp"
#include "modem/at/dialogue.hpp"
#include "modem/port/stream.hpp"

namespace otpost::session {

class Conversation {
 public:
  // The reading task joins `tasks`, which must outlive it. `patience` bounds every wait.
  Conversation(const boost::asio::any_io_executor& executor, async::TaskGroup& tasks,
               std::unique_ptr<port::ByteStream> stream, std::chrono::milliseconds patience);
  // Closes the line at once, so that the number of an unplugged tty is free again.
  ~Conversation();
  Conversation(const Conversation&) = delete;
  Conversation& operator=(const Conversation&) = delete;

  boost::asio::awaitable<at::Reply> ask(at::Command command);
  // The same without resynchronising afterwards: for a modem that is expected to say nothing.
  boost::asio::awaitable<at::Reply> ask_once(at::Command command);

  // Leaves a prompt, throws away what lies about and asks AT until it is answered cleanly. False: the modem is silent.
  boost::asio::awaitable<bool> unstick();

  // Asks a silent modem once; where there is any answer, the same as `unstick`.
  boost::asio::awaitable<bool> answers();

  // Until anything at all is heard, the line is lost, somebody nudges, or for so long.
  boost::asio::awaitable<void> hears_within(std::chrono::steady_clock::duration duration);

  // Until there is news, the line is lost, somebody nudges, or for so long; may return early.
  boost::asio::awaitable<void> news_or(std::chrono::steady_clock::duration duration);
  void nudge();

  [[nodiscard]] std::optional<at::Unsolicited> next_news();
  [[nodiscard]] bool has_news() const;

  [[nodiscard]] bool lost() const;
  [[nodiscard]] bool usable() const { return !lost() && !silent_; }

  // See at::Dialogue.
  [[nodiscard]] bool in_doubt() const;
  void doubt();
  void trust_again();

  // How often it had to resynchronise: something read before the last time may be out of date.
  [[nodiscard]] int interruptions() const { return interruptions_; }
  [[nodiscard]] std::chrono::milliseconds last_interruption() const { return last_interruption_; }
  // Whether it had to since this was last asked.
  [[nodiscard]] bool interrupted_anew() { return std::exchange(interrupted_anew_, false); }
  [[nodiscard]] at::Dialogue::Oddities oddities() const;

 private:
  struct Wire;

  static boost::asio::awaitable<void> read_all(std::shared_ptr<Wire> wire);
  boost::asio::awaitable<void> quiet();
  boost::asio::awaitable<bool> resynchronise();
  boost::asio::awaitable<bool> answers_cleanly();

  std::shared_ptr<Wire> wire_;  // shared with the reading task, which ends a moment after the line is closed
  std::chrono::milliseconds patience_;
  bool silent_ = false;
  int interruptions_ = 0;
  bool interrupted_anew_ = false;
  std::chrono::milliseconds last_interruption_{};
};

}  // namespace otpost::session
