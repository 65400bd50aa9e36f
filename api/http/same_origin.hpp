// Whether a request comes from our own pages: the lock against forged requests and hijacked sockets of other sites
// (contract section 4). (pure)
#pragma once

#include "api/http/public_origin.hpp"
#include "api/http/request.hpp"

namespace otpost::http {

// Exactly one Origin, and it is the public URL's, octet by octet.
[[nodiscard]] bool is_from_our_pages(const Request& request, const PublicOrigin& origin);

// Exactly one Content-Type, `application/json` with or without parameters: no form of another site can send that.
[[nodiscard]] bool is_json(const Request& request);

}  // namespace otpost::http
