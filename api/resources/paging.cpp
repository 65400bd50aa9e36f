#include "api/resources/paging.hpp"

#include <fmt/core.h>

#include <charconv>

namespace otpost::resources {

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool plain =
      !text.empty() && text.front() >= '0' && text.front() <= '9' && (text.front() != '0' || text == "0");
  if (error != std::errc{} || end != text.data() + text.size() || !plain) return std::nullopt;
  return value;
}

std::optional<std::int64_t> positive_number(std::string_view text) {
  const auto value = whole_number(text);
  return value == 0 ? std::nullopt : value;
}

std::variant<Paging, http::Problem> paging_of(const http::Target& target) {
  Paging paging;
  if (const auto* before = target.parameter("before")) {
    paging.before = positive_number(*before);
    if (!paging.before) return http::does_not_fit("`before` must be the `next` of the page before.");
  }
  if (const auto* after = target.parameter("after")) {
    paging.after = whole_number(*after);
    if (!paging.after) return http::does_not_fit("`after` must be a `seq`, or 0 for the very beginning.");
  }
  if (paging.before && paging.after) return http::does_not_fit("`before` and `after` cannot be asked for together.");
  if (const auto* limit = target.parameter("limit")) {
    const auto value = positive_number(*limit);
    if (!value || *value > static_cast<std::int64_t>(largest_limit))
      return http::does_not_fit(fmt::format("`limit` must be a number from 1 to {}.", largest_limit));
    paging.limit = static_cast<std::size_t>(*value);
  }
  return paging;
}

}  // namespace otpost::resources
