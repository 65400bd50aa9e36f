#include "api/resources/token_body.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

namespace otpost::resources {

namespace json = boost::json;

namespace {

constexpr std::size_t longest_code = 32;

using Grants = std::vector<inbox::TokenGrant>;

const json::string* text_member(const json::object& body, std::string_view name) {
  const auto* member = body.if_contains(name);
  return member != nullptr ? member->if_string() : nullptr;
}

std::variant<inbox::TokenGrant, http::Problem> grant_of(const json::value& value) {
  const auto* object = value.if_object();
  const auto* group = object != nullptr ? text_member(*object, "group") : nullptr;
  const auto* permission = object != nullptr ? text_member(*object, "permission") : nullptr;
  if (group == nullptr || permission == nullptr)
    return http::does_not_fit("`grants`: each needs the strings `group` and `permission`.");
  const auto meant = inbox::token_permission(*permission);
  if (!meant) return http::does_not_fit("`grants`: a `permission` is \"code\" or \"seed\".");
  inbox::TokenGrant grant{std::string(*group), *meant, std::nullopt};
  const auto* until = object->if_contains("until");
  if (until == nullptr || until->is_null()) return grant;
  if (const auto* time = until->if_string()) grant.until = from_rfc3339(*time);
  if (!grant.until) return http::does_not_fit("`grants`: `until` is a time such as 2026-12-31T18:00:00Z, or null.");
  return grant;
}

std::variant<Grants, http::Problem> grants_of(const json::object& body) {
  const auto* member = body.if_contains("grants");
  const auto* list = member != nullptr ? member->if_array() : nullptr;
  if (list == nullptr || list->empty() || list->size() > most_grants)
    return http::does_not_fit(fmt::format("`grants` must be a list of 1 to {} groups.", most_grants));
  Grants grants;
  for (const auto& value : *list) {
    auto grant = grant_of(value);
    if (auto* problem = std::get_if<http::Problem>(&grant)) return std::move(*problem);
    grants.push_back(std::move(std::get<inbox::TokenGrant>(grant)));
  }
  std::ranges::sort(grants, {}, &inbox::TokenGrant::group);
  const auto twice = std::ranges::adjacent_find(grants, {}, &inbox::TokenGrant::group);
  if (twice != grants.end()) return http::does_not_fit("`grants`: the group " + twice->group + " is there twice.");
  return grants;
}

bool is_label(std::string_view text) {
  const auto printable = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; };
  return text.size() <= vault::longest_label && std::ranges::all_of(text, printable);
}

// Nothing where the member is not there.
std::variant<std::optional<std::string>, http::Problem> label_of(const json::object& body, const char* name) {
  if (!body.contains(name)) return std::nullopt;
  const auto* text = text_member(body, name);
  if (text == nullptr || !is_label(*text))
    return http::does_not_fit(fmt::format("`{}` must be a string of at most {} octets.", name, vault::longest_label));
  return std::string(*text);
}

}  // namespace

std::variant<NewToken, http::Problem> new_token_of(const json::object& body) {
  const auto* uri = text_member(body, "uri");
  if (uri == nullptr) return http::does_not_fit("`uri` must be an otpauth://totp/… address.");
  auto authenticator = vault::parse_otpauth_uri(*uri);
  if (!authenticator) return http::does_not_fit("`uri`: " + authenticator.error().message() + ".");
  auto grants = grants_of(body);
  if (auto* problem = std::get_if<http::Problem>(&grants)) return std::move(*problem);
  NewToken token{std::move(*authenticator), std::move(std::get<Grants>(grants)), std::nullopt};
  if (!body.contains("code")) return token;
  auto code = code_of(body);
  if (auto* problem = std::get_if<http::Problem>(&code)) return std::move(*problem);
  token.code = std::move(std::get<std::string>(code));
  return token;
}

std::variant<store::TokenChange, http::Problem> token_change_of(const json::object& body) {
  store::TokenChange change;
  auto issuer = label_of(body, "issuer");
  if (auto* problem = std::get_if<http::Problem>(&issuer)) return std::move(*problem);
  change.issuer = std::move(std::get<std::optional<std::string>>(issuer));
  auto account = label_of(body, "account");
  if (auto* problem = std::get_if<http::Problem>(&account)) return std::move(*problem);
  change.account = std::move(std::get<std::optional<std::string>>(account));
  if (body.contains("grants")) {
    auto grants = grants_of(body);
    if (auto* problem = std::get_if<http::Problem>(&grants)) return std::move(*problem);
    change.grants = std::move(std::get<Grants>(grants));
  }
  if (!change.issuer && !change.account && !change.grants)
    return http::does_not_fit("Nothing to change: `issuer`, `account` and `grants` can be given.");
  return change;
}

std::variant<std::string, http::Problem> code_of(const json::object& body) {
  const auto* text = text_member(body, "code");
  if (text == nullptr || text->size() > longest_code)
    return http::does_not_fit("`code` must be what the authenticator shows, as a string.");
  std::string code(*text);
  std::erase(code, ' ');
  return code;
}

}  // namespace otpost::resources
