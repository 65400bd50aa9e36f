// What the config says about the listener, apart from api/server.hpp so that reading a config needs no network library.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace otpost::api {

// PEM files: the chain with our certificate first, and its key.
struct TlsFiles {
  std::filesystem::path certificate;
  std::filesystem::path key;

  bool operator==(const TlsFiles&) const = default;
};

struct ServerSettings {
  std::string listen_host = "127.0.0.1";     // a literal address
  std::uint16_t listen_port = 8080;          // 0: a free one
  std::string public_url;                    // the origin of browsers; empty: the address as bound
  std::vector<std::string> trusted_proxies;  // addresses or CIDR whose X-Forwarded-For is believed

  std::optional<TlsFiles> tls;  // none: plain http

  bool operator==(const ServerSettings&) const = default;
};

}  // namespace otpost::api
