// /api/messages/{id}/views: the one way to a text and a code over HTTP, and who has gone it.
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

boost::asio::awaitable<http::Response> create_view(Call& call);
boost::asio::awaitable<http::Response> list_views(Call& call);

}  // namespace otpost::resources
