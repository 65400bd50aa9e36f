#include "gateway/inbox/assembly.hpp"

#include <algorithm>

namespace otpost::inbox {

namespace {

bool takes(const OpenSet& set, const ArrivingPart& arriving) {
  return arriving.received_at - set.first_received_at <= assembly_window &&
         std::ranges::find(set.have, arriving.part) == set.have.end();
}

Time::duration distance(const OpenSet& set, const ArrivingPart& arriving) {
  if (!set.sent_at || !arriving.sent_at) return Time::duration::max();
  return std::chrono::abs(*set.sent_at - *arriving.sent_at);
}

}  // namespace

std::optional<MessageId> set_for_part(std::span<const OpenSet> open, const ArrivingPart& arriving) {
  const OpenSet* best = nullptr;
  for (const auto& set : open)
    if (takes(set, arriving) && (best == nullptr || distance(set, arriving) < distance(*best, arriving))) best = &set;
  if (best == nullptr) return std::nullopt;
  return best->message;
}

}  // namespace otpost::inbox
