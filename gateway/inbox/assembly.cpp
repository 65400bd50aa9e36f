#include "gateway/inbox/assembly.hpp"

#include <algorithm>

namespace otpost::inbox {

std::optional<MessageId> set_for_part(std::span<const OpenSet> open, int part, Time at) {
  const auto takes_it = [&](const OpenSet& set) {
    return at - set.first_received_at <= assembly_window && std::ranges::find(set.have, part) == set.have.end();
  };
  const auto found = std::ranges::find_if(open, takes_it);
  if (found == open.end()) return std::nullopt;
  return found->message;
}

}  // namespace otpost::inbox
