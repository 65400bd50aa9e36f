// The session cookie (RFC 6265; contract section 4). (pure)
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "api/http/public_origin.hpp"
#include "api/http/request.hpp"

namespace otpost::http {

// `__Host-otpost_session`, or `otpost_session` where the public URL is plain http on loopback: browsers keep no
// Secure cookie from there.
[[nodiscard]] std::string_view session_cookie_name(const PublicOrigin& origin);

// Set-Cookie for a session that is to live so long.
[[nodiscard]] std::string session_cookie(const PublicOrigin& origin, std::string_view token, std::chrono::seconds life);
// Set-Cookie that makes the browser forget it.
[[nodiscard]] std::string forgotten_session_cookie(const PublicOrigin& origin);

// The value of the cookie; nothing where it is absent or there twice (then one of them may be planted).
[[nodiscard]] std::optional<std::string> read_cookie(const Request& request, std::string_view name);

}  // namespace otpost::http
