#include "api/live/recent_events.hpp"

#include <algorithm>

namespace otpost::live {

void RecentEvents::add(std::vector<store::Event> committed) {
  for (auto& event : committed) {
    if (!events_.empty()) {
      const auto last = events_.back().seq.value;
      if (event.seq.value <= last) continue;
      if (event.seq.value > last + 1) events_.clear();
    }
    events_.push_back(std::move(event));
    if (events_.size() > bound) events_.pop_front();
  }
}

std::vector<store::Event> RecentEvents::after(EventSeq cursor) const {
  if (events_.empty() || cursor.value + 1 < events_.front().seq.value) return {};
  const auto first = std::ranges::upper_bound(events_, cursor, {}, &store::Event::seq);
  return {first, events_.end()};
}

}  // namespace otpost::live
