// GET /api/audit: for people newest first (`before`), for programs oldest first (`after`).
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

// Auditors, admins and integrations with `audit = true`; 403 for others.
boost::asio::awaitable<http::Response> list_audit(Call& call);

}  // namespace otpost::resources
