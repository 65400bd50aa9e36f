// GET /api/numbers: the numbers that the caller may see, and whether they are on the air.
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

boost::asio::awaitable<http::Response> list_numbers(Call& call);

}  // namespace otpost::resources
