#include "api/resources/call.hpp"

#include <boost/json/parse.hpp>

#include "api/resources/paging.hpp"

namespace otpost::resources {

namespace json = boost::json;

std::optional<std::int64_t> path_id(const http::Request& request) {
  if (request.path_parameters.empty()) return std::nullopt;
  return positive_number(request.path_parameters.front());
}

std::variant<json::object, http::Problem> json_body(const http::Request& request) {
  if (request.body.empty()) return json::object{};
  boost::system::error_code error;
  auto value = json::parse(request.body, error);
  if (error) return http::Problem{400, "The body is not JSON: " + error.message() + ".", "about:blank"};
  if (!value.is_object()) return http::does_not_fit("The body must be a JSON object.");
  return std::move(value.as_object());
}

}  // namespace otpost::resources
