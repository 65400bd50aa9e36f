// `/api/quarantine`: for admins, what nobody may view: that it exists and why, without a word of its text.
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

boost::asio::awaitable<http::Response> list_quarantine(Call& call);

}  // namespace otpost::resources
