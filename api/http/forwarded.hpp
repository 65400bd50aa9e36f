// Who the client is when proxies stand between: X-Forwarded-For, believed hop by hop from trusted proxies only. (pure)
#pragma once

#include <span>
#include <string_view>

#include "api/http/network.hpp"
#include "api/http/request.hpp"

namespace otpost::http {

// All X-Forwarded-For fields, joined by commas in their order.
[[nodiscard]] std::string joined_forwarded_for(const Request& request);

// `peer`: the other end of the connection. `forwarded` is walked from the right: each address is believed because the
// hop before it, which appended it, is trusted; the first that is not itself trusted is the client. What does not parse
// ends the walk at the last hop that was believed.
[[nodiscard]] Address client_address(const Address& peer, std::string_view forwarded, std::span<const Network> trusted);

}  // namespace otpost::http
