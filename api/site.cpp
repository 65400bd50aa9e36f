#include "api/site.hpp"

#include "api/http/assets.hpp"
#include "api/http/same_origin.hpp"
#include "api/live/live_session.hpp"
#include "api/resources/audit.hpp"
#include "api/resources/claims.hpp"
#include "api/resources/health.hpp"
#include "api/resources/messages.hpp"
#include "api/resources/modems.hpp"
#include "api/resources/numbers.hpp"
#include "api/resources/quarantine.hpp"
#include "api/resources/session.hpp"
#include "api/resources/token_views.hpp"
#include "api/resources/tokens.hpp"
#include "api/resources/views.hpp"
#include "api/resources/web.hpp"

namespace otpost::api {

namespace asio = boost::asio;

namespace {

constexpr const char* feed_path = "/api/feed";

bool changes_something(const http::Request& request) {
  return request.method != "GET" && request.method != "HEAD";
}

// A browser sends its cookie along whoever's page asks: what changes or shows anything must come from ours.
std::optional<http::Problem> refuse_foreign(const http::Request& request, const SignedIn& caller, const Desk& desk) {
  if (!caller.by_cookie() || !changes_something(request)) return std::nullopt;
  if (!http::is_from_our_pages(request, desk.origin))
    return http::Problem{403, "With a session cookie this needs the Origin " + desk.origin.origin + ".",
                         "foreign_origin"};
  if (request.method != "DELETE" && !http::is_json(request))
    return http::Problem{403, "With a session cookie this needs Content-Type: application/json.", "foreign_origin"};
  return std::nullopt;
}

http::Response unauthorized() {
  return http::to_response(http::not_signed_in()).with("WWW-Authenticate", "Bearer realm=\"otpost\"");
}

http::Response not_routed(const std::string& allowed) {
  if (allowed.empty()) return http::to_response(http::not_found());
  return http::to_response({405, "Allowed here: " + allowed + ".", "about:blank"}).with("Allow", allowed);
}

}  // namespace

Site::Site(Desk& desk, live::Feed& feed) : desk_(desk), feed_(feed) {
  add("POST", "/api/session", resources::open_session, OpenTo::all);  // with a guard of its own
  add("GET", "/api/session", resources::show_session);
  add("DELETE", "/api/session", resources::close_session);
  add("GET", "/api/numbers", resources::list_numbers);
  add("GET", "/api/messages", resources::list_messages);
  add("GET", "/api/messages/{id}", resources::show_message);
  add("POST", "/api/messages/{id}/views", resources::create_view);
  add("GET", "/api/messages/{id}/views", resources::list_views);
  add("POST", "/api/claims", resources::make_claim);
  add("GET", "/api/claims", resources::list_claims);
  add("DELETE", "/api/claims/{id}", resources::end_claim);
  add("GET", "/api/tokens", resources::list_tokens);
  add("POST", "/api/tokens", resources::create_token);
  add("GET", "/api/tokens/{id}", resources::show_token);
  add("PATCH", "/api/tokens/{id}", resources::change_token);
  add("DELETE", "/api/tokens/{id}", resources::delete_token);
  add("POST", "/api/tokens/{id}/codes", resources::create_code_view);
  add("POST", "/api/tokens/{id}/seed-views", resources::create_seed_view);
  add("GET", "/api/tokens/{id}/seed-views", resources::list_seed_views);
  add("POST", "/api/tokens/{id}/confirmations", resources::confirm_code);
  add("GET", "/api/audit", resources::list_audit);
  add("GET", "/api/modems", resources::list_modems);
  add("GET", "/api/quarantine", resources::list_quarantine);
  add("GET", feed_path, live::explain_feed, OpenTo::all);
  add("GET", "/healthz", resources::show_health, OpenTo::all);
  add("GET", "/metrics", resources::show_metrics, OpenTo::all);
  for (const auto& asset : http::web_assets()) add("GET", std::string(asset.path), resources::show_asset, OpenTo::all);
}

void Site::add(const char* method, std::string pattern, resources::Handler handler, OpenTo open_to) {
  router_.add(method, std::move(pattern), {handler, open_to});
}

asio::awaitable<http::Response> Site::answer_by(const Route& route, const http::Request& request) {
  resources::Call call{desk_, request, {}};
  if (route.open_to == OpenTo::signed_in) {
    auto caller = co_await identify(desk_, request);
    if (!caller) co_return unauthorized();
    if (const auto foreign = refuse_foreign(request, *caller, desk_)) co_return http::to_response(*foreign);
    call.caller = std::move(*caller);
  }
  co_return co_await route.handler(call);
}

asio::awaitable<http::Response> Site::answer(http::Request& request) {
  ++desk_.counters.requests;
  auto match = router_.find(request.method, request.target.path);
  if (match.handler == nullptr) co_return not_routed(match.allowed);
  request.path_parameters = std::move(match.parameters);
  std::exception_ptr failure;
  try {
    co_return co_await answer_by(*match.handler, request);
  } catch (...) {
    failure = std::current_exception();
  }
  co_return http::to_response(problem_of(failure));
}

asio::awaitable<std::optional<http::Response>> Site::upgrade(http::Request& request, http::Stream& stream) {
  if (request.target.path != feed_path || request.method != "GET") co_return co_await answer(request);
  std::exception_ptr failure;
  try {
    co_return co_await live::open_feed(desk_, feed_, request, stream);
  } catch (...) {
    failure = std::current_exception();
  }
  co_return http::to_response(problem_of(failure));
}

}  // namespace otpost::api
