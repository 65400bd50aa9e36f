// Retention by the config: at start, at each reload and every minute (contract section 7). On the same round messages
// whose missing parts are overdue are marked incomplete.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <functional>

#include "gateway/async/pulse.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/daemon/settings.hpp"
#include "store/writer.hpp"

namespace otpost::daemon {

// On the io_context's thread.
class RetentionRun {
 public:
  RetentionRun(const boost::asio::any_io_executor& executor, store::Writer& writer, const Clock& clock,
               Retention retention, std::function<void()> events_committed);

  // Until the task that runs it is cancelled, or the store fails for good.
  boost::asio::awaitable<void> run();

  // A reload: these hold from now on, and are applied at once.
  void set(Retention retention);

 private:
  boost::asio::awaitable<void> apply();
  boost::asio::awaitable<void> give_up_on_missing_parts();

  store::Writer& writer_;
  const Clock& clock_;
  Retention retention_;
  std::function<void()> events_committed_;
  async::Pulse again_;
};

}  // namespace otpost::daemon
