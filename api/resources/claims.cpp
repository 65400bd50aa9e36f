#include "api/resources/claims.hpp"

#include <fmt/core.h>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "store/claims.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

constexpr std::int64_t longest_life_s = 900;
constexpr std::int64_t default_life_s = 120;
constexpr std::size_t longest_service = 128;

struct Wish {
  std::string number;
  std::optional<std::string> service;
  std::chrono::seconds life{default_life_s};
};

std::variant<Wish, http::Problem> wish_of(const json::object& body) {
  Wish wish;
  const auto* number = body.if_contains("number");
  if (number == nullptr || !number->is_string()) return http::does_not_fit("`number` must be one of your numbers.");
  wish.number = number->get_string();
  if (const auto* service = body.if_contains("service"); service != nullptr && !service->is_null()) {
    const bool fits =
        service->is_string() && !service->get_string().empty() && service->get_string().size() <= longest_service;
    if (!fits)
      return http::does_not_fit(
          fmt::format("`service` must be a name of at most {} octets, or null.", longest_service));
    wish.service = service->get_string();
  }
  if (const auto* life = body.if_contains("ttl_s"); life != nullptr) {
    const bool fits = life->is_int64() && life->get_int64() >= 1 && life->get_int64() <= longest_life_s;
    if (!fits) return http::does_not_fit(fmt::format("`ttl_s` must be a whole number from 1 to {}.", longest_life_s));
    wish.life = std::chrono::seconds(life->get_int64());
  }
  return wish;
}

json::object describe(const store::Claim& claim) {
  return {{"id", claim.id.value},
          {"number", claim.number},
          {"service", claim.service ? json::value(*claim.service) : json::value()},
          {"by", claim.holder.name},
          {"expires_at", to_rfc3339(claim.expires_at)}};
}

// Problem details with the claim that is in the way as an extension member (RFC 9457 clause 3.2).
http::Response held(const store::Claim& claim) {
  const http::Problem problem{
      409,
      fmt::format("{} holds the next code{} on {} until {}.", claim.holder.name,
                  claim.service ? " of " + *claim.service : "", claim.number, to_rfc3339(claim.expires_at)),
      "claimed"};
  return http::to_response(problem, {{"by", claim.holder.name}, {"claim", describe(claim)}});
}

// The SIM of the number, when the caller may view it by the roster in force at that moment.
std::function<std::optional<std::string>()> permission(const Call& call, const std::string& number) {
  return [&roster = call.desk.roster, caller = call.caller.caller, number,
          now = call.desk.clock.now()]() -> std::optional<std::string> {
    const auto in_force = roster.now();
    const auto* found = in_force->number(number);
    if (found == nullptr || !inbox::may_view(*in_force, caller, *found, now).allowed) return std::nullopt;
    return found->iccid;
  };
}

bool may_see(const inbox::Roster& roster, const inbox::Caller& caller, const store::Claim& claim, Time now) {
  if (inbox::may_administer(roster, caller)) return true;
  const auto* number = roster.number(claim.number);
  return number != nullptr && inbox::may_view(roster, caller, *number, now).allowed;
}

}  // namespace

asio::awaitable<http::Response> make_claim(Call& call) {
  const auto body = json_body(call.request);
  if (const auto* problem = std::get_if<http::Problem>(&body)) co_return http::to_response(*problem);
  const auto wish = wish_of(std::get<json::object>(body));
  if (const auto* problem = std::get_if<http::Problem>(&wish)) co_return http::to_response(*problem);

  const auto& wanted = std::get<Wish>(wish);
  const store::NewClaim claim{.number = wanted.number,
                              .service = wanted.service,
                              .holder = call.caller.caller,
                              .life = wanted.life,
                              .address = call.caller.address,
                              .permitted = permission(call, wanted.number)};
  auto work = [claim, now = call.desk.clock.now()](store::Transaction& transaction) {
    return store::make_claim(transaction, claim, now);
  };
  const auto made = co_await call.desk.database.writer().commit(std::move(work));
  call.desk.events_committed();
  call.desk.claims_changed();
  if (const auto* in_the_way = std::get_if<store::ClaimHeld>(&made)) co_return held(in_the_way->by);
  if (std::holds_alternative<store::ClaimNotPermitted>(made)) co_return http::to_response(http::not_found());
  if (std::holds_alternative<store::TooManyClaims>(made))
    co_return http::to_response(
        {429, fmt::format("You hold {} claims: end one of them first.", store::claims_a_holder), "too_many_claims"});
  co_return http::json_response(201, describe(std::get<store::Claim>(made)));
}

asio::awaitable<http::Response> list_claims(Call& call) {
  auto read = [](store::Connection& connection) { return store::open_claims(connection); };
  const auto claims = co_await call.desk.database.reader().read(read);
  const auto roster = call.desk.roster.now();
  const auto now = call.desk.clock.now();
  json::array list;
  for (const auto& claim : claims)
    if (claim.expires_at > now && may_see(*roster, call.caller.caller, claim, now)) list.push_back(describe(claim));
  const json::object answer{{"claims", list}};
  co_return http::json_response(200, answer);
}

asio::awaitable<http::Response> end_claim(Call& call) {
  const auto id = path_id(call.request);
  if (!id) co_return http::to_response(http::not_found());
  auto read = [id](store::Connection& connection) { return store::find_open_claim(connection, ClaimId{*id}); };
  const auto claim = co_await call.desk.database.reader().read(read);
  const auto roster = call.desk.roster.now();
  const auto& caller = call.caller.caller;
  if (!claim || !may_see(*roster, caller, *claim, call.desk.clock.now()))
    co_return http::to_response(http::not_found());
  if (claim->holder != caller && !inbox::may_administer(*roster, caller))
    co_return http::to_response(
        {403, claim->holder.name + " holds this claim: only they or an admin end it.", "about:blank"});

  auto work = [id = claim->id, who = store::ClaimEnder{caller.name, call.caller.address},
               now = call.desk.clock.now()](store::Transaction& transaction) {
    return store::end_claim(transaction, id, store::ClaimEnd::ended, who, now);
  };
  const bool ended = co_await call.desk.database.writer().commit(std::move(work));
  call.desk.events_committed();
  if (!ended) co_return http::to_response(http::not_found());  // its time was over, or its code came, just before
  co_return http::no_content();
}

}  // namespace otpost::resources
