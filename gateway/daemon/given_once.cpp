#include "gateway/daemon/given_once.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace otpost::daemon {

void GivenOnce::note_repeats(Mistakes& mistakes) const {
  auto in_order = given_;
  std::ranges::stable_sort(in_order, {}, [](const Given& one) { return std::tuple(one.place.line, one.place.column); });
  std::map<std::string, inbox::Place> first;
  for (const auto& [value, place] : in_order) {
    const auto [known, is_first] = first.emplace(value, place);
    if (!is_first)
      mistakes.push_back({place, fmt::format("{} is given twice: on line {} already", what_, known->second.line)});
  }
}

}  // namespace otpost::daemon
