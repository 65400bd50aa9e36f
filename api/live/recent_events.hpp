// The newest events, as their commits brought them: a reader who is up to date takes what is new from here and spares
// the way to the database. Whoever has more to catch up with asks the store. On the io_context's thread.
#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "store/events.hpp"

namespace otpost::live {

class RecentEvents {
 public:
  static constexpr std::size_t bound = 256;  // at it the oldest goes

  // In the order of their commits. Where a seq was left out (not every event passes here) what is older is forgotten:
  // what is kept has no hole.
  void add(std::vector<store::Event> committed);

  // What has come after `cursor`, oldest first, where nothing between is missing. Empty: ask the store, which may know
  // of more.
  [[nodiscard]] std::vector<store::Event> after(EventSeq cursor) const;

 private:
  std::deque<store::Event> events_;
};

}  // namespace otpost::live
