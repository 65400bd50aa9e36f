#include "gateway/async/pulse.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

namespace otpost::async {

namespace asio = boost::asio;

asio::awaitable<Wake> Pulse::wait_until(std::chrono::steady_clock::time_point when) {
  if (!beaten_) {
    timer_.expires_at(when);
    boost::system::error_code error;
    co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, error));
    if (error && !beaten_) throw boost::system::system_error(error);
  }
  const auto wake = beaten_ ? Wake::ready : Wake::late;
  beaten_ = false;
  co_return wake;
}

asio::awaitable<void> Pulse::wait() {
  co_await wait_until(std::chrono::steady_clock::time_point::max());
}

asio::awaitable<Wake> Pulse::wait_for(std::chrono::steady_clock::duration duration) {
  co_return co_await wait_until(std::chrono::steady_clock::now() + duration);
}

asio::awaitable<void> pause(std::chrono::steady_clock::duration duration) {
  asio::steady_timer timer(co_await asio::this_coro::executor, duration);
  co_await timer.async_wait(asio::use_awaitable);
}

}  // namespace otpost::async
