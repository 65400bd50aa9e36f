// GET / and its assets: the web inbox, embedded in the program.
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

// The asset of the request's path. Those whose name holds their hash are kept for ever, the page is asked for anew.
// Compressed where the client takes gzip: there is no secret in an asset.
boost::asio::awaitable<http::Response> show_asset(Call& call);

// Whether Accept-Encoding allows gzip (RFC 9110 clause 12.5.3). (pure)
[[nodiscard]] bool takes_gzip(std::string_view accept_encoding);

}  // namespace otpost::resources
