#include "api/http/secret_json.hpp"

#include <boost/json/parse.hpp>

namespace otpost::http {

namespace json = boost::json;

// Four times the body is more than any of ours takes; what does not fit would lie in memory that is not wiped.
SecretJson::SecretJson(std::string_view body)
    : memory_(4 * body.size() + 4096), resource_(memory_.data(), memory_.size()), value_(json::object(&resource_)) {
  boost::system::error_code error;
  value_ = json::parse(body, error, &resource_);  // of the same resource: moved, not copied out of it
  if (error)
    problem_ = Problem{400, "The body is not JSON: " + error.message() + ".", "about:blank"};
  else if (!value_.is_object())
    problem_ = does_not_fit("The body must be a JSON object.");
}

}  // namespace otpost::http
