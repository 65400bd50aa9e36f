// The forms that a config's strings may have: each reads a string into its value and says, for a mistake, what it
// expects. None looks at files or the network.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "api/http/public_origin.hpp"
#include "gateway/daemon/settings.hpp"
#include "gateway/inbox/roster.hpp"

namespace otpost::daemon::forms {

template <class T>
struct Form {
  std::string_view expected;  // `"key" must be …`
  std::optional<T> (*read)(std::string_view);
};

struct ListenAddress {
  std::string host;  // without the brackets of IPv6
  std::uint16_t port = 0;
};

extern const Form<std::string> text;  // something to read, at most 200 octets
extern const Form<std::string> name;  // 1 to 64 of A-Z a-z 0-9 . _ -
extern const Form<std::filesystem::path> path;
extern const Form<std::string> phone_number;   // E.164
extern const Form<std::string> iccid;          // ITU-T E.118, without a padding F
extern const Form<std::string> password_hash;  // Argon2id in PHC string form
extern const Form<std::string> key_hash;       // SHA-256 in hex; read as lower case
extern const Form<inbox::Role> role;
extern const Form<std::chrono::seconds> duration;  // "30d", "24h", "15m", "90s"
extern const Form<ListenAddress> listen_address;   // "127.0.0.1:8080", "[::1]:8080"
extern const Form<http::PublicOrigin> origin;      // "https://otp.example.com"
extern const Form<std::string> network;            // an address or CIDR
extern const Form<std::string> modem_port;         // an absolute path, or tcp://host:port
extern const Form<sinks::SinkType> sink_type;
extern const Form<sinks::SinkFormat> sink_format;

// The form of a sink's address depends on its type.
[[nodiscard]] const Form<std::string>& sink_address(sinks::SinkType type);

}  // namespace otpost::daemon::forms
