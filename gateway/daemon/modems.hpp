// The modems that the config names, or, where it names none, those that are found: one session each.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "gateway/async/task_group.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/daemon/settings.hpp"
#include "modem/session/delivery.hpp"
#include "modem/session/settings.hpp"

namespace otpost::daemon {

// Runs on the io_context's thread.
class Modems {
 public:
  Modems(boost::asio::any_io_executor executor, session::Receiver& receiver, session::PinLedger& pins,
         const Clock& clock);
  ~Modems();

  // Starts a session for each port that has none and ends those of ports that are no longer wanted.
  void follow(const std::vector<ModemEntry>& wanted);

  // Each session finishes the delivery that it holds, for a bounded time.
  boost::asio::awaitable<void> stop();

 private:
  struct Line;
  boost::asio::any_io_executor executor_;
  session::Receiver& receiver_;
  session::PinLedger& pins_;
  const Clock& clock_;
  std::map<std::string, std::unique_ptr<Line>> lines_;
  std::vector<std::unique_ptr<Line>> ending_;
};

}  // namespace otpost::daemon
