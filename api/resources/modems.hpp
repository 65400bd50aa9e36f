// GET /api/modems: the modems and what they are doing, for admins.
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

boost::asio::awaitable<http::Response> list_modems(Call& call);

}  // namespace otpost::resources
