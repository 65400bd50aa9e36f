#include "api/resources/web.hpp"

#include <algorithm>

#include "api/http/assets.hpp"

namespace otpost::resources {

namespace asio = boost::asio;

namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// "q=0", "q=0.000": not wanted at all.
bool is_refused(std::string_view parameters) {
  const auto weight = trimmed(parameters);
  return weight.starts_with("q=0") && weight.find_first_not_of("0.", 2) == std::string_view::npos;
}

}  // namespace

bool takes_gzip(std::string_view rest) {
  while (!rest.empty()) {
    const auto item = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(rest.size(), item.size() + 1));
    const auto semicolon = item.find(';');
    if (!http::equal_ignoring_case(trimmed(item.substr(0, semicolon)), "gzip")) continue;
    return semicolon == std::string_view::npos || !is_refused(item.substr(semicolon + 1));
  }
  return false;
}

asio::awaitable<http::Response> show_asset(Call& call) {
  const auto assets = http::web_assets();
  const auto asset = std::ranges::find(assets, call.request.target.path, &http::Asset::path);
  if (asset == assets.end()) co_return http::to_response(http::not_found());

  const auto* accepted = call.request.field("Accept-Encoding");
  const bool compressed = !asset->gzip.empty() && accepted != nullptr && takes_gzip(*accepted);
  http::Response response;
  response.static_body = compressed ? asset->gzip : asset->body;
  response.fields.emplace_back("Content-Type", asset->content_type);
  response.fields.emplace_back("Cache-Control", asset->immutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (!asset->gzip.empty()) response.fields.emplace_back("Vary", "Accept-Encoding");
  if (compressed) response.fields.emplace_back("Content-Encoding", "gzip");
  co_return response;
}

}  // namespace otpost::resources
