// What a connection asks of the house behind it.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <optional>

#include "api/http/request.hpp"
#include "api/http/response.hpp"

namespace otpost::http {

class Stream;

class Service {
 public:
  virtual ~Service() = default;

  // Answers whatever happens; what it throws becomes a 500 and is logged.
  virtual boost::asio::awaitable<Response> answer(Request& request) = 0;

  // A request for a WebSocket: an answer where it is refused; nothing once the feed has taken the stream and ended.
  virtual boost::asio::awaitable<std::optional<Response>> upgrade(Request& request, Stream& stream) = 0;
};

}  // namespace otpost::http
