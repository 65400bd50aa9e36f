// What every answer tells the browser to refuse (security-notes 3.4). (pure)
#pragma once

#include "api/http/public_origin.hpp"
#include "api/http/response.hpp"

namespace otpost::http {

// Content-Security-Policy with Trusted Types, cross-origin isolation, nosniff, no referrer, no device but the clipboard
// to write to; HSTS where the public URL is https.
void add_security_fields(Response& response, const PublicOrigin& origin);

}  // namespace otpost::http
