// The feed's socket: `read_loop && write_loop` around a Subscriber. The one WebSocket file that instantiates Beast.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <optional>

#include "api/desk.hpp"
#include "api/http/request.hpp"
#include "api/http/response.hpp"
#include "api/http/stream.hpp"
#include "api/live/feed.hpp"
#include "api/resources/call.hpp"

namespace otpost::live {

// GET /api/feed?after=SEQ with an upgrade. An answer where it is refused before the upgrade: 403 for a foreign Origin
// or a cookie without any, 422 for an `after` that is no seq. Otherwise takes the stream, and returns nothing when the
// feed has ended; without a sign-in that is in force that is at once, with 4401, so that a browser can tell.
boost::asio::awaitable<std::optional<http::Response>> open_feed(api::Desk& desk, Feed& feed,
                                                                const http::Request& request, http::Stream& stream);

// GET /api/feed without an upgrade: 426.
boost::asio::awaitable<http::Response> explain_feed(resources::Call& call);

}  // namespace otpost::live
