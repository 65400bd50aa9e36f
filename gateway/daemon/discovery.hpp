// Finds modems: at start, and as sticks are plugged in and pulled out. Groups ports by device, asks those that may take
// AT one after the other, and leads each modem that answers to its session (decisions/0008).
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/async/pulse.hpp"
#include "gateway/async/task_group.hpp"
#include "gateway/daemon/modems.hpp"
#include "gateway/daemon/port_watch.hpp"
#include "modem/session/port_check.hpp"

namespace otpost::daemon {

enum class Take {
  every_modem,  // the config names none
  missing_ones  // only those that it names and that are not at their ports
};

// The waits of discovery; shorter ones are for tests.
struct Pace {
  // The ports of one stick appear one after the other, and some are not yet ready when they do.
  std::chrono::milliseconds settle{300};
  std::vector<std::chrono::milliseconds> patience = session::usual_patience();
  std::chrono::milliseconds busy_again{1'000};  // the rights may come a moment later than the port
  int busy_quickly = 4;                         // so often; then with ten times the pause
  // A device on which nothing answered; the last one again and again.
  std::vector<std::chrono::milliseconds> silent_again = {std::chrono::seconds(30), std::chrono::minutes(2),
                                                         std::chrono::minutes(10), std::chrono::hours(1)};
};

// Runs on the io_context's thread.
class Discovery {
 public:
  // `ports` and `modems` outlive it.
  Discovery(boost::asio::any_io_executor executor, PortWatch& ports, Modems& modems, Pace pace = {});

  // Call it after each change of what the config names, too: sticks are considered anew.
  void take(Take what);
  void start();
  boost::asio::awaitable<void> stop();

 private:
  struct Stick;
  struct Asked;

  boost::asio::awaitable<void> watch();
  boost::asio::awaitable<void> let_settle();
  void look_around();
  void gone(Stick& stick);
  boost::asio::awaitable<void> attend(std::shared_ptr<Stick> stick);
  boost::asio::awaitable<std::optional<std::chrono::milliseconds>> consider(Stick& stick);
  boost::asio::awaitable<Asked> ask(Stick& stick);
  [[nodiscard]] bool anybody_missing() const;
  void welcome(Stick& stick);
  boost::asio::awaitable<std::optional<std::chrono::milliseconds>> give_up_for_now(Stick& stick, Asked asked);

  boost::asio::any_io_executor executor_;
  PortWatch& ports_;
  Modems& modems_;
  Pace pace_;
  Take take_ = Take::every_modem;
  std::map<std::string, std::shared_ptr<Stick>> sticks_;  // what is plugged in, by its USB path
  async::TaskGroup tasks_;
};

}  // namespace otpost::daemon
