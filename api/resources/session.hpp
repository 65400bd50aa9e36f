// /api/session: signing in, who am I, signing out.
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

// A session ends this long after it was opened, whatever happens in between: a working day.
inline constexpr std::chrono::hours session_life{12};

boost::asio::awaitable<http::Response> open_session(Call& call);
boost::asio::awaitable<http::Response> show_session(Call& call);
boost::asio::awaitable<http::Response> close_session(Call& call);

}  // namespace otpost::resources
