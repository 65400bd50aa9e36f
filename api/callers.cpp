#include "api/callers.hpp"

#include <algorithm>

#include "api/http/cookies.hpp"
#include "api/http/network.hpp"
#include "gateway/vault/bearer_key.hpp"
#include "gateway/vault/session_token.hpp"

namespace otpost::api {

namespace asio = boost::asio;

namespace {

// The key of "Bearer KEY"; empty for another scheme or two fields.
std::string_view bearer_key_of(const http::Request& request) {
  constexpr std::string_view scheme = "Bearer ";
  if (request.count("Authorization") != 1) return {};
  const std::string_view value = *request.field("Authorization");
  if (!http::equal_ignoring_case(value.substr(0, scheme.size()), scheme)) return {};
  return value.substr(scheme.size());
}

bool may_come_from(const inbox::Integration& integration, const std::string& client) {
  if (integration.addresses.empty()) return true;
  const auto address = http::parse_address(client);
  return address && std::ranges::any_of(integration.addresses, [&](const std::string& text) {
           const auto network = http::parse_network(text);
           return network && network->contains(*address);
         });
}

// Looks at every integration, so that the time does not tell which one a hash is near to.
const inbox::Integration* holder_of(const inbox::Roster& roster, std::string_view key) {
  const inbox::Integration* holder = nullptr;
  if (!vault::is_bearer_key(key)) return holder;
  const auto hash = vault::bearer_key_hash(key);
  for (const auto& integration : roster.integrations)
    if (vault::same_key_hash(integration.key_hash, hash)) holder = &integration;
  return holder;
}

asio::awaitable<std::optional<SignedIn>> by_key(Desk& desk, const http::Request& request) {
  const auto roster = desk.roster.now();
  const auto* holder = holder_of(*roster, bearer_key_of(request));
  if (holder != nullptr) {
    const inbox::Caller caller{inbox::Caller::Kind::integration, holder->name};
    if (inbox::is_known(*roster, caller, desk.clock.now()) && may_come_from(*holder, request.client))
      co_return SignedIn{caller, request.client, std::nullopt, holder->expires};
  }
  store::AuditDraft draft;
  draft.actor = holder != nullptr ? holder->name : "";
  draft.action = store::AuditAction::session_refused;
  draft.address = request.client;
  draft.detail = holder != nullptr ? "key expired or used from an address it is not meant for" : "unknown key";
  co_await record_refusal(desk, RefusalKind::wrong_key, std::move(draft));
  co_return std::nullopt;
}

asio::awaitable<std::optional<SignedIn>> by_cookie(Desk& desk, const http::Request& request, const std::string& token) {
  const auto hash = vault::hash_of_session_token(token);
  const auto now = desk.clock.now();
  auto find = [&](store::Connection& connection) { return store::find_session(connection, hash, now); };
  const auto session = co_await desk.database.reader().read(find);
  if (!session) co_return std::nullopt;
  const inbox::Caller caller{inbox::Caller::Kind::user, session->user};
  if (!inbox::is_known(*desk.roster.now(), caller, now)) co_return std::nullopt;
  co_return SignedIn{caller, request.client, hash, session->expires_at};
}

}  // namespace

asio::awaitable<std::optional<SignedIn>> identify(Desk& desk, const http::Request& request) {
  if (request.count("Authorization") > 0) co_return co_await by_key(desk, request);
  const auto token = http::read_cookie(request, http::session_cookie_name(desk.origin));
  if (token) co_return co_await by_cookie(desk, request, *token);
  co_return std::nullopt;
}

}  // namespace otpost::api
