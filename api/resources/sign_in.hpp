// Proving who one is by name and password. What a stranger can learn from it is nothing: an unknown name and a wrong
// password are one answer at one cost, and a throttled attempt is not tried at all.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <string_view>
#include <variant>

#include "api/desk.hpp"
#include "api/http/request.hpp"

namespace otpost::resources {

struct Credentials {
  std::string name;     // at most 256 octets
  SecretText password;  // at most 1024 octets
};

// 400 where the body is no JSON, 422 where it is not {"name", "password"}; other members are left alone.
[[nodiscard]] std::variant<Credentials, http::Problem> credentials_of(std::string_view body);

// The user as the roster has it; or the answer that refuses: 403 from a foreign page, 400, 422, 401, 429 or, with no
// room to hash, 503. Refusals go on record. Throws what the store throws.
boost::asio::awaitable<std::variant<inbox::User, http::Response>> sign_in(api::Desk& desk,
                                                                          const http::Request& request);

}  // namespace otpost::resources
