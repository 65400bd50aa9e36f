// The ways to a token's code and to its seed: on record first, shown second.
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

// 201 with the code, until when it holds, and who else was shown it: most sites take a code once.
boost::asio::awaitable<http::Response> create_code_view(Call& call);
// 201 with the otpauth address. 403 with `code` permission alone.
boost::asio::awaitable<http::Response> create_seed_view(Call& call);
// Who has held the seed, and who of them may not any more: for those who could rotate it, and admins.
boost::asio::awaitable<http::Response> list_seed_views(Call& call);
// 200 where the code fits within one step of the clock, 422 otherwise. Shows nothing, so it needs no entry.
boost::asio::awaitable<http::Response> confirm_code(Call& call);

}  // namespace otpost::resources
