// [server]: where it listens, what browsers call it, who stands in front of it.
#include "api/http/network.hpp"
#include "gateway/daemon/settings_sections.hpp"

namespace otpost::daemon {

namespace {

std::optional<api::TlsFiles> read_tls(TableReader& server) {
  const auto certificate = server.optional("tls_certificate", forms::path);
  const auto key = server.optional("tls_key", forms::path);
  if (server.has("tls_certificate") && !server.has("tls_key"))
    server.mistake(server.place_of("tls_certificate"), "\"tls_certificate\" needs \"tls_key\" beside it");
  if (server.has("tls_key") && !server.has("tls_certificate"))
    server.mistake(server.place_of("tls_key"), "\"tls_key\" needs \"tls_certificate\" beside it");
  if (!certificate || !key) return std::nullopt;
  return api::TlsFiles{*certificate, *key};
}

bool is_loopback(const std::string& host) {
  const auto address = http::parse_address(host);
  return address && address->is_loopback();
}

// A session's cookie must not cross a network in the clear (contract section 4): plain http is for loopback, or for
// the stretch between us and a proxy that the config names.
void refuse_plain_http(TableReader& server, const Settings& settings,
                       const std::optional<http::PublicOrigin>& public_url) {
  if (server.has("trusted_proxies")) return;
  const bool given = server.has("public_url");
  const bool plain = given ? public_url && !public_url->https && !public_url->on_loopback()
                           : !settings.server.tls && !is_loopback(settings.server.listen_host);
  if (plain)
    server.mistake(server.place_of(given ? "public_url" : "listen"),
                   "browsers would come by plain http from other machines: give an https \"public_url\", or name the "
                   "proxy in front in \"trusted_proxies\"");
}

}  // namespace

void read_server(TableReader& root, Settings& settings) {
  auto server = root.table("server");
  if (!server) return;
  if (const auto listen = server->optional("listen", forms::listen_address)) {
    settings.server.listen_host = listen->host;
    settings.server.listen_port = listen->port;
  }
  settings.server.tls = read_tls(*server);
  for (auto& proxy : server->list("trusted_proxies", forms::network))
    settings.server.trusted_proxies.push_back(std::move(proxy.value));

  const auto public_url = server->optional("public_url", forms::origin);
  if (public_url) settings.server.public_url = public_url->origin;
  refuse_plain_http(*server, settings, public_url);
  server->refuse_unknown_keys();
}

}  // namespace otpost::daemon
