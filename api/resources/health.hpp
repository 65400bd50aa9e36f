// GET /healthz and GET /metrics: for those who watch the daemon. Open to all, and without a name, a number or a text.
#pragma once

#include "api/resources/call.hpp"

namespace otpost::resources {

// 200, or 503 with the reasons, a sentence each.
boost::asio::awaitable<http::Response> show_health(Call& call);
// Prometheus text format 0.0.4.
boost::asio::awaitable<http::Response> show_metrics(Call& call);

}  // namespace otpost::resources
