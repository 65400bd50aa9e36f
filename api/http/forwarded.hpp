// Who the client is when proxies stand between: X-Forwarded-For, believed hop by hop from trusted proxies only. (pure)
#pragma once

#include <span>
#include <string_view>

#include "api/http/network.hpp"

namespace otpost::http {

// `peer`: the other end of the connection. `forwarded`: the values of all X-Forwarded-For fields, joined by commas in
// their order. Walked from the right: each address is believed because the hop before it, which appended it, is
// trusted; the first that is not itself trusted is the client. What does not parse ends the walk at the last hop that
// was believed.
[[nodiscard]] Address client_address(const Address& peer, std::string_view forwarded, std::span<const Network> trusted);

}  // namespace otpost::http
