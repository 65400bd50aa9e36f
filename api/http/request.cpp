#include "api/http/request.hpp"

#include <algorithm>

namespace otpost::http {

namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool equal_ignoring_case(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, [](char a, char b) { return lower(a) == lower(b); });
}

const std::string* Request::field(std::string_view name) const {
  const auto found = std::ranges::find_if(fields, [&](const Field& f) { return equal_ignoring_case(f.name, name); });
  return found == fields.end() ? nullptr : &found->value;
}

std::size_t Request::count(std::string_view name) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(fields, [&](const Field& f) { return equal_ignoring_case(f.name, name); }));
}

}  // namespace otpost::http
