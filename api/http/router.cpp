#include "api/http/router.hpp"

#include <algorithm>

namespace otpost::http {

namespace {

std::string_view take_segment(std::string_view& rest) {
  const auto segment = rest.substr(0, rest.find('/', 1));  // with its leading slash
  rest.remove_prefix(segment.size());
  return segment;
}

}  // namespace

bool matches(std::string_view pattern, std::string_view path, std::vector<std::string>& parameters) {
  while (!pattern.empty() && !path.empty()) {
    const auto wanted = take_segment(pattern);
    const auto given = take_segment(path);
    if (wanted.starts_with("/{") && given.size() > 1)
      parameters.emplace_back(given.substr(1));
    else if (wanted != given)
      return false;
  }
  return pattern.empty() && path.empty();
}

}  // namespace otpost::http
