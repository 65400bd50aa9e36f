#include "api/resources/sign_in.hpp"

#include "api/http/same_origin.hpp"
#include "api/http/secret_json.hpp"
#include "gateway/vault/password.hpp"

namespace otpost::resources {

namespace asio = boost::asio;

namespace {

constexpr std::size_t longest_name = 256;
constexpr std::size_t longest_password = 1024;

std::optional<http::Problem> refuse_foreign(const api::Desk& desk, const http::Request& request) {
  if (!http::is_from_our_pages(request, desk.origin))
    return http::Problem{403, "Signing in needs the Origin " + desk.origin.origin + ".", "foreign_origin"};
  if (!http::is_json(request))
    return http::Problem{403, "Signing in needs Content-Type: application/json.", "foreign_origin"};
  return std::nullopt;
}

store::AuditDraft refusal_of(const Credentials& credentials, const http::Request& request, const char* detail) {
  store::AuditDraft draft;
  draft.actor = credentials.name;
  draft.action = store::AuditAction::session_refused;
  draft.subject = "user:" + credentials.name;
  draft.address = request.client;
  draft.detail = detail;
  return draft;
}

enum class Verdict { right, wrong, not_tried };

// At the same cost whether there is such a user or not.
asio::awaitable<Verdict> verify(api::Desk& desk, const inbox::Roster& roster, const Credentials& credentials) {
  const auto* user = roster.user(credentials.name);
  const auto somebodys = roster.users.empty() ? std::string{} : roster.users.front().password_hash;
  const auto hash = user != nullptr ? user->password_hash : somebodys;
  auto work = [&credentials, &hash, known = user != nullptr] {
    return known ? vault::verify_password(hash, credentials.password)
                 : vault::verify_nobody(hash, credentials.password);
  };
  try {
    const bool right = co_await desk.password_lane.run(work);
    co_return right ? Verdict::right : Verdict::wrong;
  } catch (const async::LaneFull&) {
    co_return Verdict::not_tried;
  }
}

asio::awaitable<http::Response> refuse_throttled(api::Desk& desk, const http::Request& request,
                                                 const Credentials& credentials, std::chrono::seconds wait) {
  ++desk.counters.sign_ins_refused;
  auto draft = refusal_of(credentials, request, "throttled");
  co_await api::record_refusal(desk, api::RefusalKind::throttled, std::move(draft));
  co_return http::to_response(
      {429, "There were too many wrong passwords. Try again when Retry-After has passed.", "throttled", wait});
}

asio::awaitable<http::Response> refuse_wrong(api::Desk& desk, const http::Request& request,
                                             const Credentials& credentials) {
  ++desk.counters.sign_ins_refused;
  auto draft = refusal_of(credentials, request, "wrong name or password");
  co_await api::record_refusal(desk, api::RefusalKind::wrong_password, std::move(draft));
  co_return http::to_response({401, "The name or the password is wrong.", "wrong_password"});
}

}  // namespace

std::variant<Credentials, http::Problem> credentials_of(std::string_view body) {
  const http::SecretJson parsed(body);
  if (parsed.problem()) return *parsed.problem();
  const auto* name = parsed.object().if_contains("name");
  const auto* password = parsed.object().if_contains("password");
  if (name == nullptr || password == nullptr || !name->is_string() || !password->is_string())
    return http::does_not_fit("The body must be an object with the strings `name` and `password`.");
  if (name->get_string().size() > longest_name || password->get_string().size() > longest_password)
    return http::does_not_fit("A name has at most 256 octets and a password at most 1024.");
  return Credentials{std::string(name->get_string()), SecretText{std::string_view(password->get_string())}};
}

asio::awaitable<std::variant<inbox::User, http::Response>> sign_in(api::Desk& desk, const http::Request& request) {
  if (const auto foreign = refuse_foreign(desk, request)) co_return http::to_response(*foreign);
  const auto parsed = credentials_of(request.body);
  if (const auto* problem = std::get_if<http::Problem>(&parsed)) co_return http::to_response(*problem);
  const auto& credentials = std::get<Credentials>(parsed);
  const auto from = http::parse_address(request.client).value_or(http::Address{});

  const auto wait = desk.throttle.begin(credentials.name, from, desk.clock.now());
  if (wait) co_return co_await refuse_throttled(desk, request, credentials, *wait);
  const auto roster = desk.roster.now();
  const auto verdict = co_await verify(desk, *roster, credentials);
  if (verdict == Verdict::not_tried) {
    desk.throttle.was_not_tried(credentials.name, from);
    co_return http::to_response(http::busy());
  }
  if (verdict == Verdict::wrong) co_return co_await refuse_wrong(desk, request, credentials);
  desk.throttle.was_right(credentials.name, from);
  co_return *roster->user(credentials.name);
}

}  // namespace otpost::resources
