#include "gateway/async/signals.hpp"

#include <csignal>
#include <utility>

namespace otpost::async {

Signals::Signals(const boost::asio::any_io_executor& executor)
    : reload_(executor, SIGHUP), stop_(executor, SIGTERM, SIGINT) {}

void Signals::on_reload(Action action) {
  reload_action_ = std::move(action);
  wait_for_reload();
}

void Signals::wait_for_reload() {
  reload_.async_wait([this](const boost::system::error_code& error, int) {
    if (error) return;
    wait_for_reload();
    reload_action_();
  });
}

void Signals::on_stop(Action action) {
  stop_.async_wait([this, action = std::move(action)](const boost::system::error_code& error, int) {
    if (error) return;
    stop_.clear();
    action();
  });
}

void Signals::stop() {
  reload_.clear();
  reload_.cancel();
  stop_.clear();
  stop_.cancel();
}

}  // namespace otpost::async
