// /api/claims: "the next code on this number (of this service) is for me".
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

// 201; 409 with who holds it where another claim is in the way; 429 for a caller who holds too many.
boost::asio::awaitable<http::Response> make_claim(Call& call);
// Those on numbers that the caller may see; for admins all of them.
boost::asio::awaitable<http::Response> list_claims(Call& call);
// By its holder or an admin: 204. 403 for others who may see the number.
boost::asio::awaitable<http::Response> end_claim(Call& call);

}  // namespace otpost::resources
