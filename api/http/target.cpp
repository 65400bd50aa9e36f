#include "api/http/target.hpp"

#include <algorithm>

namespace otpost::http {

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

enum class Plus { stays, is_space };

std::optional<std::string> percent_decoded(std::string_view text, Plus plus) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus == Plus::is_space) {
      decoded += ' ';
    } else if (text[i] != '%') {
      decoded += text[i];
    } else {
      const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return decoded;
}

bool has_control_character(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::optional<std::string> decoded_path(std::string_view raw) {
  if (!raw.starts_with('/') || raw.find("//") != std::string_view::npos) return std::nullopt;
  auto path = percent_decoded(raw, Plus::stays);
  if (!path || has_control_character(*path) || std::ranges::count(*path, '/') != std::ranges::count(raw, '/'))
    return std::nullopt;
  return path;
}

// application/x-www-form-urlencoded, as browsers write a query.
std::optional<std::vector<Parameter>> decoded_query(std::string_view raw) {
  std::vector<Parameter> query;
  while (!raw.empty()) {
    const auto pair = raw.substr(0, raw.find('&'));
    raw.remove_prefix(std::min(raw.size(), pair.size() + 1));
    if (pair.empty()) continue;
    const auto equals = pair.find('=');
    auto name = percent_decoded(pair.substr(0, equals), Plus::is_space);
    auto value = percent_decoded(equals == std::string_view::npos ? "" : pair.substr(equals + 1), Plus::is_space);
    if (!name || !value) return std::nullopt;
    query.push_back({std::move(*name), std::move(*value)});
  }
  return query;
}

}  // namespace

const std::string* Target::parameter(std::string_view name) const {
  const auto found = std::ranges::find(query, name, &Parameter::name);
  return found == query.end() ? nullptr : &found->value;
}

std::optional<Target> parse_target(std::string_view text) {
  const auto printable = [](char c) { return c > 0x20 && c < 0x7F && c != '#'; };
  if (!std::ranges::all_of(text, printable)) return std::nullopt;
  const auto question = text.find('?');
  auto path = decoded_path(text.substr(0, question));
  auto query = decoded_query(question == std::string_view::npos ? "" : text.substr(question + 1));
  if (!path || !query) return std::nullopt;
  return Target{std::move(*path), std::move(*query)};
}

}  // namespace otpost::http
