// The page that a list is asked for: `before`, `after` and `limit` of the query. (pure)
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include "api/http/problem.hpp"
#include "api/http/target.hpp"

namespace otpost::resources {

inline constexpr std::size_t default_limit = 50;
inline constexpr std::size_t largest_limit = 200;

struct Paging {
  std::optional<std::int64_t> before;  // at least 1
  std::optional<std::int64_t> after;   // at least 0: the very beginning
  std::size_t limit = default_limit;
};

// 422 for what is no number, out of range, or both ways at once.
[[nodiscard]] std::variant<Paging, http::Problem> paging_of(const http::Target& target);

// Decimal digits alone, without a leading zero but for 0 itself.
[[nodiscard]] std::optional<std::int64_t> whole_number(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> positive_number(std::string_view text);

}  // namespace otpost::resources
