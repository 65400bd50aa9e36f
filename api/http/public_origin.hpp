// The address that people know this server by: `public_url` of the config. Its origin is the only one whose pages may
// use a session cookie. (pure)
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace otpost::http {

struct PublicOrigin {
  std::string origin;     // "https://otp.example.com": what a browser sends (RFC 6454 clause 6.2), no default port
  std::string authority;  // "otp.example.com", "127.0.0.1:8080": its Host
  std::string host;       // without port; IPv6 without brackets
  bool https = false;

  // 127.0.0.0/8, ::1 and localhost: where plain http stays on the machine.
  [[nodiscard]] bool on_loopback() const;
};

// "https://otp.example.com[:PORT][/]"; nothing for another scheme, a user, a path or a query.
[[nodiscard]] std::optional<PublicOrigin> parse_public_url(std::string_view url);

// "127.0.0.1:8080", "[::1]:8080".
[[nodiscard]] std::string authority_of(std::string_view address, unsigned short port);

}  // namespace otpost::http
