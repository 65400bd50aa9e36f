#include "api/resources/session.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "api/http/cookies.hpp"
#include "api/resources/sign_in.hpp"
#include "gateway/vault/session_token.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

json::array names_of(const std::vector<inbox::Membership>& groups) {
  json::array names;
  for (const auto& membership : groups) names.emplace_back(membership.group);
  return names;
}

json::object describe(const inbox::User& user) {
  return {{"name", user.name},
          {"display_name", user.display_name},
          {"role", inbox::to_text(user.role)},
          {"groups", names_of(user.groups)}};
}

store::AuditDraft entry_about(const std::string& user, store::AuditAction action, const std::string& address) {
  store::AuditDraft draft;
  draft.actor = user;
  draft.action = action;
  draft.subject = "user:" + user;
  draft.address = address;
  return draft;
}

// The session and its entry in the record are one transaction.
asio::awaitable<void> store_session(Call& call, const store::TokenHash& hash, const std::string& user) {
  const auto now = call.desk.clock.now();
  const store::Session session{user, now, now + session_life};
  const auto draft = entry_about(user, store::AuditAction::session_opened, call.request.client);
  auto work = [hash, session, draft, now](store::Transaction& transaction) {
    store::delete_expired_sessions(transaction, now);
    store::insert_session(transaction, hash, session);
    store::append_audit(transaction, draft, now);
  };
  co_await call.desk.database.writer().commit(std::move(work));
}

}  // namespace

asio::awaitable<http::Response> open_session(Call& call) {
  auto attempt = co_await sign_in(call.desk, call.request);
  if (auto* refused = std::get_if<http::Response>(&attempt)) co_return std::move(*refused);
  const auto& user = std::get<inbox::User>(attempt);
  const auto token = vault::new_session_token();
  co_await store_session(call, vault::hash_of_session_token(token.expose()), user.name);
  ++call.desk.counters.sign_ins;
  co_return http::json_response(201, describe(user))
      .with("Set-Cookie", http::session_cookie(call.desk.origin, token.expose(), session_life));
}

asio::awaitable<http::Response> show_session(Call& call) {
  const auto roster = call.desk.roster.now();
  const auto& caller = call.caller.caller;
  if (caller.kind == inbox::Caller::Kind::user) {
    const auto* user = roster->user(caller.name);
    co_return user == nullptr ? http::to_response(http::not_signed_in()) : http::json_response(200, describe(*user));
  }
  const auto* integration = roster->integration(caller.name);
  if (integration == nullptr) co_return http::to_response(http::not_signed_in());
  const json::object described{{"name", integration->name},
                               {"display_name", integration->name},
                               {"role", "integration"},
                               {"groups", names_of(integration->groups)}};
  co_return http::json_response(200, described);
}

asio::awaitable<http::Response> close_session(Call& call) {
  if (!call.caller.by_cookie())
    co_return http::to_response(http::does_not_fit("A key has no session: take its lines out of the config."));
  const auto hash = *call.caller.session;
  const auto now = call.desk.clock.now();
  const auto draft = entry_about(call.caller.caller.name, store::AuditAction::session_closed, call.request.client);
  auto work = [hash, draft, now](store::Transaction& transaction) {
    if (store::delete_session(transaction, hash)) store::append_audit(transaction, draft, now);
  };
  co_await call.desk.database.writer().commit(std::move(work));
  call.desk.session_ended(hash);
  co_return http::no_content()
      .with("Set-Cookie", http::forgotten_session_cookie(call.desk.origin))
      .with("Clear-Site-Data", "\"cache\", \"storage\"");
}

}  // namespace otpost::resources
