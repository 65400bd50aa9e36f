#include "api/server.hpp"

#include <fmt/core.h>

#include <stdexcept>

#include "api/desk.hpp"
#include "api/http/listener.hpp"
#include "api/http/tls.hpp"
#include "api/live/claim_watch.hpp"
#include "api/live/feed.hpp"
#include "api/site.hpp"
#include "gateway/async/pulse.hpp"
#include "gateway/base/log.hpp"

namespace otpost::api {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr auto drain_time = 10s;

http::PublicOrigin public_origin(const ServerSettings& settings, const std::string& bound) {
  const auto origin = http::parse_public_url(settings.public_url.empty() ? bound : settings.public_url);
  if (!origin)
    throw std::runtime_error(
        fmt::format("public_url \"{}\" is not an address of the form https://HOST[:PORT]", settings.public_url));
  return *origin;
}

// Passwords and codes travel in the clear on plain http: on this machine alone, or up to a proxy that adds TLS.
void refuse_plain_http(const ServerSettings& settings, const http::PublicOrigin& origin, bool listens_on_loopback) {
  if (settings.tls || !settings.trusted_proxies.empty()) return;
  if (!origin.https && !origin.on_loopback())
    throw std::runtime_error(fmt::format(
        "public_url {} is plain http and not on loopback: put a TLS proxy in front and name it in trusted_proxies",
        origin.origin));
  if (!listens_on_loopback)
    throw std::runtime_error(fmt::format(
        "listening on {} would serve plain http off loopback: put a TLS proxy in front and name it in trusted_proxies",
        settings.listen_host));
}

std::vector<http::Network> networks_of(const std::vector<std::string>& texts) {
  std::vector<http::Network> networks;
  for (const auto& text : texts) {
    const auto network = http::parse_network(text);
    if (!network) throw std::runtime_error(fmt::format("trusted_proxies: \"{}\" is not an address or a network", text));
    networks.push_back(*network);
  }
  return networks;
}

}  // namespace

struct Server::Impl {
  Impl(const asio::any_io_executor& executor, ServerSettings its_settings, Parts its_parts)
      : settings(std::move(its_settings)),
        parts(std::move(its_parts)),
        desk{parts.database, parts.roster, parts.lines,         parts.clock, parts.complaints,
             parts.modems,   parts.sinks,  parts.modem_metrics, {}},
        feed(executor, desk),
        claims(executor, desk, feed),
        site(desk, feed),
        listener(executor),
        upkeep(executor) {
    desk.events_committed = [this] { feed.nudge(); };
    desk.claims_changed = [this] { claims.beat(); };
    desk.session_ended = [this](const store::TokenHash& session) { feed.end_session(session); };
    parts.lines.watch([this](const inbox::LineState& line) { feed.tell(line); });
  }
  ~Impl() { parts.lines.watch({}); }

  std::string start();
  asio::awaitable<void> record_counted_refusals();

  ServerSettings settings;
  Parts parts;
  Desk desk;
  http::Front front;
  live::Feed feed;
  live::ClaimWatch claims;
  Site site;
  http::Listener listener;
  async::TaskGroup upkeep;
};

std::string Server::Impl::start() {
  front.trusted_proxies = networks_of(settings.trusted_proxies);
  if (settings.tls) front.tls = http::server_tls(*settings.tls);
  const auto endpoint = listener.bind(settings.listen_host, settings.listen_port);
  const auto authority = http::authority_of(endpoint.address().to_string(), endpoint.port());
  const auto bound = (settings.tls ? "https://" : "http://") + authority;
  front.origin = public_origin(settings, bound);
  refuse_plain_http(settings, front.origin, endpoint.address().is_loopback());
  front.hosts = {front.origin.authority, authority};
  desk.origin = front.origin;
  listener.accept_for(front, site);
  upkeep.spawn("claims", [this] { return claims.run(); });
  upkeep.spawn("refusals", [this] { return record_counted_refusals(); });
  return bound;
}

asio::awaitable<void> Server::Impl::record_counted_refusals() {
  while (true) {
    co_await async::pause(RefusalLog::window);
    const auto now = desk.clock.now();
    for (auto& draft : desk.refusals.due(now)) {
      try {
        co_await store::record_audit(desk.database.writer(), std::move(draft), now);
      } catch (const store::StoreFailure& error) {
        log::error("refused sign-ins cannot be recorded: {}", error.what());
      }
    }
  }
}

Server::Server(asio::any_io_executor executor, ServerSettings settings, Parts parts)
    : impl_(std::make_unique<Impl>(executor, std::move(settings), std::move(parts))) {}

Server::~Server() = default;

std::string Server::start() {
  return impl_->start();
}

void Server::events_committed(std::vector<store::Event> events) {
  impl_->desk.recent.add(std::move(events));
  impl_->feed.nudge();
  impl_->claims.events_committed();
}

void Server::read_certificate_again() {
  if (impl_->settings.tls) impl_->front.tls = http::server_tls(*impl_->settings.tls);
}

asio::awaitable<void> Server::roster_replaced() {
  co_await impl_->feed.withdraw_rights();
  co_await impl_->claims.withdraw_rights();
}

asio::awaitable<void> Server::stop() {
  impl_->upkeep.cancel();
  impl_->listener.finish();
  co_await impl_->feed.stop();
  co_await impl_->listener.join(drain_time);
  co_await impl_->upkeep.join();
}

}  // namespace otpost::api
