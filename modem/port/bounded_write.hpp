// Writing all of it, or giving up on a device that takes nothing: shared by terminals and sockets.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <string_view>

#include "gateway/base/result.hpp"

namespace otpost::port {

// Until the object can take octets again: timed_out after `patience`. Only waits are raced here, and a wait takes
// nothing from the stream, so the loser's result is no loss.
template <class Object>
boost::asio::awaitable<Result<void>> wait_writable(Object& object, std::chrono::steady_clock::duration patience) {
  using namespace boost::asio::experimental::awaitable_operators;
  boost::asio::steady_timer deadline(object.get_executor(), patience);
  Error waited;
  Error late;
  auto writable =
      object.async_wait(Object::wait_write, boost::asio::redirect_error(boost::asio::use_awaitable, waited));
  auto expiry = deadline.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, late));
  const auto winner = co_await (std::move(writable) || std::move(expiry));
  if (winner.index() == 1) co_return late ? late : Error{boost::asio::error::timed_out};
  if (waited) co_return waited;
  co_return Result<void>{};
}

// `object`: a non-blocking stream_descriptor or socket. `patience` is for each time that it takes nothing.
template <class Object>
boost::asio::awaitable<Result<void>> write_all(Object& object, std::string_view bytes,
                                               std::chrono::steady_clock::duration patience) {
  while (!bytes.empty()) {
    Error error;
    bytes.remove_prefix(object.write_some(boost::asio::buffer(bytes), error));
    if (!error) continue;
    if (error != boost::asio::error::would_block && error != boost::asio::error::try_again) co_return error;
    const auto writable = co_await wait_writable(object, patience);
    if (!writable) co_return writable.error();
  }
  co_return Result<void>{};
}

}  // namespace otpost::port
