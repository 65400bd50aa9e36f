#include "api/resources/token_views.hpp"

#include <fmt/core.h>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "api/http/secret_json.hpp"
#include "api/resources/token_body.hpp"
#include "api/resources/tokens.hpp"
#include "store/token_views.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

using inbox::TokenPermission;

// Asked on the writer's thread: the roster in force then decides.
std::function<bool(const std::vector<inbox::TokenGrant>&)> permission(const Call& call, TokenPermission needed) {
  return [&roster = call.desk.roster, caller = call.caller.caller, needed,
          now = call.desk.clock.now()](const std::vector<inbox::TokenGrant>& grants) {
    const auto has = inbox::permission_on_token(*roster.now(), caller, grants, now);
    return has && *has >= needed;
  };
}

asio::awaitable<void> record_denial(Call& call, TokenId token, TokenPermission wanted) {
  store::AuditDraft draft;
  draft.actor = call.caller.caller.name;
  draft.action = store::AuditAction::denied;
  draft.subject = fmt::format("token:{}", token.value);
  draft.address = call.caller.address;
  draft.detail = inbox::to_text(wanted);
  co_await api::record_refusal(call.desk, api::RefusalKind::not_permitted, std::move(draft));
}

// The view that is on record; or the answer that refuses.
asio::awaitable<std::variant<store::AuditedTokenView, http::Response>> view(Call& call, TokenPermission what) {
  const auto id = path_id(call.request);
  if (!id) co_return http::to_response(http::not_found());
  store::TokenViewRequest request{.token = TokenId{*id},
                                  .what = what,
                                  .viewer = {call.caller.caller.name, call.caller.address},
                                  .permitted = permission(call, what)};
  auto viewed =
      co_await store::record_token_view(call.desk.database.writer(), std::move(request), call.desk.clock.now());
  if (viewed) {
    ++call.desk.counters.views;
    co_return std::move(*viewed);
  }
  ++call.desk.counters.views_refused;
  if (viewed.error() == make_error_code(store::ViewError::not_permitted))
    co_await record_denial(call, TokenId{*id}, what);
  const auto known = co_await find_known_token(call);
  if (!known) co_return http::to_response(http::not_found());
  if (!known->permission)
    co_return http::to_response(
        {403, "An admin manages tokens and is shown none: a grant to one of your groups is needed.", "about:blank"});
  co_return http::to_response(needs_seed_permission());
}

json::array describe(const std::vector<store::View>& views) {
  json::array list;
  for (const auto& view : views) list.push_back({{"by", view.by}, {"at", to_rfc3339(view.at)}});
  return list;
}

}  // namespace

asio::awaitable<http::Response> create_code_view(Call& call) {
  auto viewed = co_await view(call, TokenPermission::code);
  if (auto* refused = std::get_if<http::Response>(&viewed)) co_return std::move(*refused);
  const auto& shown = std::get<store::AuditedTokenView>(viewed);
  const auto& totp = shown.token().totp;
  const auto code = store::reveal_code(shown, call.desk.database.keys());
  const json::object answer{{"code", code.expose()},
                            {"expires_at", to_rfc3339(vault::end_of_step(totp, shown.step()))},
                            {"period", totp.period.count()},
                            {"audit", shown.audit().value},
                            {"shown_before", describe(shown.shown_before())}};
  co_return http::json_response(201, answer);
}

asio::awaitable<http::Response> create_seed_view(Call& call) {
  auto viewed = co_await view(call, TokenPermission::seed);
  if (auto* refused = std::get_if<http::Response>(&viewed)) co_return std::move(*refused);
  const auto& shown = std::get<store::AuditedTokenView>(viewed);
  const auto uri = store::reveal_uri(shown, call.desk.database.keys());
  const json::object answer{{"uri", uri.expose()}, {"audit", shown.audit().value}};
  co_return http::json_response(201, answer);
}

asio::awaitable<http::Response> list_seed_views(Call& call) {
  const auto found = co_await find_known_token(call);
  if (!found) co_return http::to_response(http::not_found());
  if (!found->may_change()) co_return http::to_response(needs_seed_permission());
  auto read = [id = found->token.id](store::Connection& connection) { return store::seed_holders(connection, id); };
  const auto holders = co_await call.desk.database.reader().read(read);
  const auto roster = call.desk.roster.now();
  const auto now = call.desk.clock.now();
  json::array list;
  for (const auto& holder : holders) {
    // By name: an integration of the roster counts like a person.
    const auto kind = roster->user(holder.by) != nullptr ? inbox::Caller::Kind::user : inbox::Caller::Kind::integration;
    const auto has = inbox::permission_on_token(*roster, {kind, holder.by}, found->token.grants, now);
    list.push_back(
        {{"by", holder.by}, {"at", to_rfc3339(holder.at)}, {"still_permitted", has == TokenPermission::seed}});
  }
  const json::object answer{{"seed_views", list}};
  co_return http::json_response(200, answer);
}

asio::awaitable<http::Response> confirm_code(Call& call) {
  const http::SecretJson body(call.request.body);
  if (body.problem()) co_return http::to_response(*body.problem());
  const auto found = co_await find_known_token(call);
  if (!found || !found->permission) co_return http::to_response(http::not_found());
  const auto code = code_of(body.object());
  if (const auto* problem = std::get_if<http::Problem>(&code)) co_return http::to_response(*problem);
  auto read = [id = found->token.id, code = std::get<std::string>(code), now = call.desk.clock.now()](
                  store::Connection& connection) { return store::step_of_code(connection, id, code, now, 1); };
  const auto step = co_await call.desk.database.reader().read(read);
  if (!step)
    co_return http::to_response(http::does_not_fit("`code` is not that of now, nor of the step before or after."));
  const json::object answer{{"confirmed", true}};
  co_return http::json_response(200, answer);
}

}  // namespace otpost::resources
