#include "api/http/cookies.hpp"

#include <fmt/core.h>

namespace otpost::http {

namespace {

bool needs_secure(const PublicOrigin& origin) {
  return origin.https || !origin.on_loopback();
}

std::string_view take_pair(std::string_view& rest) {
  auto pair = rest.substr(0, rest.find(';'));
  rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
  while (pair.starts_with(' ') || pair.starts_with('\t')) pair.remove_prefix(1);
  while (pair.ends_with(' ') || pair.ends_with('\t')) pair.remove_suffix(1);
  return pair;
}

}  // namespace

std::string_view session_cookie_name(const PublicOrigin& origin) {
  return needs_secure(origin) ? "__Host-otpost_session" : "otpost_session";
}

std::string session_cookie(const PublicOrigin& origin, std::string_view token, std::chrono::seconds life) {
  return fmt::format("{}={}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{}", session_cookie_name(origin), token,
                     life.count(), needs_secure(origin) ? "; Secure" : "");
}

std::string forgotten_session_cookie(const PublicOrigin& origin) {
  return session_cookie(origin, "", std::chrono::seconds{0});
}

std::optional<std::string> read_cookie(const Request& request, std::string_view name) {
  std::optional<std::string> value;
  for (const auto& field : request.fields) {
    if (!equal_ignoring_case(field.name, "Cookie")) continue;
    for (std::string_view rest = field.value; !rest.empty();) {
      const auto pair = take_pair(rest);
      const auto equals = pair.find('=');
      if (equals == std::string_view::npos || pair.substr(0, equals) != name) continue;
      if (value) return std::nullopt;
      value = pair.substr(equals + 1);
    }
  }
  return value;
}

}  // namespace otpost::http
