// Retention by the config: at start, at each reload and every minute (contract section 7).
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include "gateway/async/pulse.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/daemon/settings.hpp"
#include "store/writer.hpp"

namespace otpost::daemon {

// On the io_context's thread.
class RetentionRun {
 public:
  RetentionRun(const boost::asio::any_io_executor& executor, store::Writer& writer, const Clock& clock,
               Retention retention);

  // Until the task that runs it is cancelled, or the store fails for good.
  boost::asio::awaitable<void> run();

  // A reload: these hold from now on, and are applied at once.
  void set(Retention retention);

 private:
  boost::asio::awaitable<void> apply();

  store::Writer& writer_;
  const Clock& clock_;
  Retention retention_;
  async::Pulse again_;
};

}  // namespace otpost::daemon
