#include "api/resources/tokens.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/value.hpp>
#include <cstdlib>
#include <memory>

#include "api/envelope.hpp"
#include "api/http/secret_json.hpp"
#include "api/resources/token_body.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

using inbox::TokenPermission;

// A token with the SIMs that its service sends messages to.
struct LinkedToken {
  store::StoredToken token;
  std::vector<std::string> sims;
};

std::optional<KnownToken> known(const Call& call, const store::StoredToken& token) {
  const auto roster = call.desk.roster.now();
  const auto& caller = call.caller.caller;
  KnownToken known{token, inbox::permission_on_token(*roster, caller, token.grants, call.desk.clock.now()),
                   inbox::may_administer(*roster, caller)};
  if (!known.permission && !known.administers) return std::nullopt;
  return known;
}

json::array describe(const std::vector<inbox::TokenGrant>& grants) {
  json::array list;
  for (const auto& grant : grants)
    list.push_back({{"group", grant.group},
                    {"permission", inbox::to_text(grant.permission)},
                    {"until", api::time_or_null(grant.until)}});
  return list;
}

// Of those SIMs the numbers that the caller may see.
json::array numbers_of(const Call& call, const std::vector<std::string>& sims) {
  const auto roster = call.desk.roster.now();
  json::array numbers;
  for (const auto* number : inbox::visible_numbers(*roster, call.caller.caller, call.desk.clock.now()))
    if (std::ranges::find(sims, number->iccid) != sims.end()) numbers.emplace_back(number->number);
  return numbers;
}

json::object describe(const Call& call, const KnownToken& known, const std::vector<std::string>& sims) {
  const auto& token = known.token;
  return {{"id", token.id.value},
          {"issuer", token.issuer},
          {"account", token.account},
          {"algorithm", vault::to_text(token.totp.algorithm)},
          {"digits", token.totp.digits},
          {"period", token.totp.period.count()},
          {"alphabet", token.totp.alphabet == vault::TotpAlphabet::steam ? "steam" : "digits"},
          {"permission", known.permission ? json::value(inbox::to_text(*known.permission)) : json::value()},
          {"grants", describe(token.grants)},
          {"numbers", numbers_of(call, sims)},
          {"created_at", to_rfc3339(token.created_at)},
          {"created_by", token.created_by}};
}

store::TokenActor actor_of(const Call& call) {
  return {call.caller.caller.name, call.caller.address};
}

std::optional<LinkedToken> find_linked(store::Connection& connection, TokenId id) {
  auto token = store::find_token(connection, id);
  if (!token) return std::nullopt;
  auto sims = store::sims_of_service(connection, token->issuer);
  return LinkedToken{std::move(*token), std::move(sims)};
}

asio::awaitable<http::Response> describe_stored(Call& call, TokenId id, unsigned status) {
  auto read = [id](store::Connection& connection) { return find_linked(connection, id); };
  const auto linked = co_await call.desk.database.reader().read(read);
  const auto shown = linked ? known(call, linked->token) : std::nullopt;
  // Whoever gives away the last of their own grants sees the token no more.
  if (!shown) co_return http::to_response(http::not_found());
  co_return http::json_response(status, describe(call, *shown, linked->sims));
}

// What stands in the way of these grants: for others than admins, a group that they are not in. Those that are in force
// already may stay.
std::optional<http::Problem> refuse_grants(const Call& call, const std::vector<inbox::TokenGrant>& wanted,
                                           const std::vector<inbox::TokenGrant>& in_force) {
  const auto roster = call.desk.roster.now();
  const auto& caller = call.caller.caller;
  const bool administers = inbox::may_administer(*roster, caller);
  for (const auto& grant : wanted) {
    if (std::ranges::find(in_force, grant) != in_force.end()) continue;
    if (administers) {
      if (std::ranges::find(roster->groups, grant.group, &inbox::Group::name) == roster->groups.end())
        return http::does_not_fit("`grants`: the config names no group " + grant.group + ".");
    } else if (!inbox::is_in_group(*roster, caller, grant.group, call.desk.clock.now())) {
      return http::Problem{403, "You may grant only to groups that you are in, and " + grant.group + " is not one.",
                           "about:blank"};
    }
  }
  return std::nullopt;
}

constexpr int steps_searched = 20;  // ten minutes either way, to tell a wrong clock from a wrong secret

// What stands in the way of a token whose first code is `code`.
std::optional<http::Problem> refuse_code(const NewToken& token, Time now) {
  const auto& totp = token.authenticator.totp;
  const auto step = vault::step_of_code(token.authenticator.seed, totp, *token.code, now, steps_searched);
  if (!step) return http::does_not_fit("`code` is not of this secret.");
  const auto off = *step - vault::totp_step(totp, now);
  if (off >= -1 && off <= 1) return std::nullopt;
  return http::does_not_fit(fmt::format("The secret is right, but a clock is off: `code` is that of {} s {}.",
                                        std::abs(off) * totp.period.count(), off < 0 ? "ago" : "from now"));
}

}  // namespace

http::Problem needs_seed_permission() {
  return {403, "This needs the permission `seed` on the token; you have `code`.", "about:blank"};
}

asio::awaitable<std::optional<KnownToken>> find_known_token(Call& call) {
  const auto id = path_id(call.request);
  if (!id) co_return std::nullopt;
  auto read = [id](store::Connection& connection) { return store::find_token(connection, TokenId{*id}); };
  const auto token = co_await call.desk.database.reader().read(read);
  if (!token) co_return std::nullopt;
  co_return known(call, *token);
}

asio::awaitable<http::Response> list_tokens(Call& call) {
  auto read = [](store::Connection& connection) {
    std::vector<LinkedToken> all;
    for (auto& token : store::all_tokens(connection)) {
      auto sims = store::sims_of_service(connection, token.issuer);
      all.push_back({std::move(token), std::move(sims)});
    }
    return all;
  };
  const auto tokens = co_await call.desk.database.reader().read(read);
  json::array list;
  for (const auto& linked : tokens)
    if (const auto shown = known(call, linked.token)) list.push_back(describe(call, *shown, linked.sims));
  const json::object answer{{"tokens", list}};
  co_return http::json_response(200, answer);
}

asio::awaitable<http::Response> create_token(Call& call) {
  const http::SecretJson body(call.request.body);
  if (body.problem()) co_return http::to_response(*body.problem());
  auto parsed = new_token_of(body.object());
  if (const auto* problem = std::get_if<http::Problem>(&parsed)) co_return http::to_response(*problem);
  auto token = std::make_shared<const NewToken>(std::move(std::get<NewToken>(parsed)));
  const auto now = call.desk.clock.now();
  if (const auto problem = refuse_grants(call, token->grants, {})) co_return http::to_response(*problem);
  if (token->code) {
    if (const auto problem = refuse_code(*token, now)) co_return http::to_response(*problem);
  }
  auto work = [token, actor = actor_of(call), now](store::Transaction& transaction) {
    return store::insert_token(transaction, token->authenticator, token->grants, actor, now);
  };
  const auto id = co_await call.desk.database.writer().commit(std::move(work));
  co_return co_await describe_stored(call, id, 201);
}

asio::awaitable<http::Response> show_token(Call& call) {
  const auto id = path_id(call.request);
  if (!id) co_return http::to_response(http::not_found());
  co_return co_await describe_stored(call, TokenId{*id}, 200);
}

asio::awaitable<http::Response> change_token(Call& call) {
  const auto body = json_body(call.request);
  if (const auto* problem = std::get_if<http::Problem>(&body)) co_return http::to_response(*problem);
  const auto found = co_await find_known_token(call);
  if (!found) co_return http::to_response(http::not_found());
  if (!found->may_change()) co_return http::to_response(needs_seed_permission());
  auto change = token_change_of(std::get<json::object>(body));
  if (const auto* problem = std::get_if<http::Problem>(&change)) co_return http::to_response(*problem);
  const auto& wanted = std::get<store::TokenChange>(change);
  if (wanted.grants) {
    if (const auto problem = refuse_grants(call, *wanted.grants, found->token.grants))
      co_return http::to_response(*problem);
  }
  auto work = [id = found->token.id, wanted, actor = actor_of(call), now = call.desk.clock.now()](
                  store::Transaction& transaction) { return store::change_token(transaction, id, wanted, actor, now); };
  co_await call.desk.database.writer().commit(std::move(work));
  co_return co_await describe_stored(call, found->token.id, 200);
}

asio::awaitable<http::Response> delete_token(Call& call) {
  const auto found = co_await find_known_token(call);
  if (!found) co_return http::to_response(http::not_found());
  if (!found->may_change()) co_return http::to_response(needs_seed_permission());
  auto work = [id = found->token.id, actor = actor_of(call), now = call.desk.clock.now()](
                  store::Transaction& transaction) { return store::delete_token(transaction, id, actor, now); };
  const bool deleted = co_await call.desk.database.writer().commit(std::move(work));
  if (!deleted) co_return http::to_response(http::not_found());
  co_return http::no_content();
}

}  // namespace otpost::resources
