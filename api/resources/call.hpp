// A request on its way to a resource, and the resource's way to answer.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/json/object.hpp>
#include <optional>
#include <variant>

#include "api/callers.hpp"
#include "api/desk.hpp"
#include "api/http/request.hpp"
#include "api/http/response.hpp"

namespace otpost::resources {

struct Call {
  api::Desk& desk;
  const http::Request& request;
  api::SignedIn caller;  // nobody where the route is open to all
};

using Handler = boost::asio::awaitable<http::Response> (*)(Call& call);

// The number that stands for {id} in the path: positive, nothing else is an id.
[[nodiscard]] std::optional<std::int64_t> path_id(const http::Request& request);

// The body as a JSON object: 400 where it does not parse, 422 where it is something else. An empty body is {}.
[[nodiscard]] std::variant<boost::json::object, http::Problem> json_body(const http::Request& request);

}  // namespace otpost::resources
