#include "api/http/problem.hpp"

#include <boost/json/serialize.hpp>

namespace otpost::http {

boost::json::object to_json(const Problem& problem) {
  return {{"type", problem.type},
          {"title", reason_phrase(problem.status)},
          {"status", problem.status},
          {"detail", problem.detail}};
}

Response to_response(const Problem& problem, const boost::json::object& extension) {
  Response response{.status = problem.status, .fields = {}, .body = {}, .static_body = {}};
  auto body = to_json(problem);
  body.insert(extension.begin(), extension.end());
  response.body = boost::json::serialize(body);
  response.fields.emplace_back("Content-Type", "application/problem+json");
  if (problem.retry_after.count() > 0)
    response.fields.emplace_back("Retry-After", std::to_string(problem.retry_after.count()));
  return response;
}

Problem not_signed_in() {
  return {401, "Sign in with POST /api/session, or send Authorization: Bearer with a key that is in force.",
          "not_signed_in"};
}

Problem not_found() {
  return {404, "There is nothing here that you may see.", "about:blank"};
}

Problem does_not_fit(std::string detail) {
  return {422, std::move(detail), "about:blank"};
}

Problem audit_unavailable(const std::string& cause) {
  return {503, "The audit entry cannot be written, so nothing is shown: " + cause, "audit_unavailable"};
}

Problem busy() {
  return {503, "Too much is waiting already. Try again in a second.", "busy", std::chrono::seconds{1}};
}

}  // namespace otpost::http
