#include "api/http/public_origin.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "api/http/network.hpp"

namespace otpost::http {

namespace {

std::string lower(std::string_view text) {
  std::string lowered{text};
  std::ranges::transform(lowered, lowered.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return lowered;
}

bool is_port(std::string_view text) {
  return !text.empty() && text.size() <= 5 && text.find_first_not_of("0123456789") == std::string_view::npos &&
         std::stoi(std::string{text}) <= 65535;
}

bool is_host(std::string_view text) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789.-";
  return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
}

}  // namespace

bool PublicOrigin::on_loopback() const {
  const auto address = parse_address(host);
  return host == "localhost" || (address && address->is_loopback());
}

std::optional<PublicOrigin> parse_public_url(std::string_view url) {
  std::string rest = lower(url);
  if (rest.ends_with('/')) rest.pop_back();
  const bool https = rest.starts_with("https://");
  if (!https && !rest.starts_with("http://")) return std::nullopt;
  rest.erase(0, https ? 8 : 7);

  const auto bracket = rest.starts_with('[') ? rest.find(']') : 0;
  if (bracket == std::string::npos) return std::nullopt;
  const auto colon = rest.find(':', bracket);
  const auto bracketed = rest.substr(0, colon);
  const auto port = colon == std::string::npos ? std::string{} : rest.substr(colon + 1);
  if (colon != std::string::npos && !is_port(port)) return std::nullopt;
  const auto host = bracket > 0 ? bracketed.substr(1, bracket - 1) : bracketed;
  if (bracket > 0 ? bracketed.size() != bracket + 1 || !parse_address(host) : !is_host(host)) return std::nullopt;

  const bool default_port = port.empty() || port == (https ? "443" : "80");
  const auto authority = default_port ? bracketed : bracketed + ":" + port;
  return PublicOrigin{fmt::format("{}://{}", https ? "https" : "http", authority), authority, host, https};
}

std::string authority_of(std::string_view address, unsigned short port) {
  const bool v6 = address.find(':') != std::string_view::npos;
  return v6 ? fmt::format("[{}]:{}", address, port) : fmt::format("{}:{}", address, port);
}

}  // namespace otpost::http
