// What the service manager asks of the daemon: SIGHUP to read its config again, SIGTERM or SIGINT to finish what it
// holds and end. After the first of these two the system's own action is back, so that a second ends the process at
// once, even where it hangs.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/signal_set.hpp>
#include <functional>

namespace otpost::async {

// Caught from construction to `stop()` or destruction, which give the signals back; one that comes before its action is
// set waits for it. The actions are called on the executor; not thread-safe. Keeps its io_context running until then.
class Signals {
 public:
  using Action = std::function<void()>;

  explicit Signals(const boost::asio::any_io_executor& executor);

  // SIGHUP, each time. Several that come together may be one.
  void on_reload(Action action);

  // SIGTERM or SIGINT, once.
  void on_stop(Action action);

  // Stops listening, so that the io_context can end.
  void stop();

 private:
  void wait_for_reload();

  boost::asio::signal_set reload_;
  boost::asio::signal_set stop_;
  Action reload_action_;
};

}  // namespace otpost::async
