#include "api/live/recent_events.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using live::RecentEvents;

namespace {

std::vector<store::Event> events(std::initializer_list<std::int64_t> seqs) {
  std::vector<store::Event> made;
  for (const auto seq : seqs) {
    store::Event event;
    event.seq = EventSeq{seq};
    made.push_back(event);
  }
  return made;
}

std::vector<std::int64_t> seqs_after(const RecentEvents& recent, std::int64_t cursor) {
  std::vector<std::int64_t> seqs;
  for (const auto& event : recent.after(EventSeq{cursor})) seqs.push_back(event.seq.value);
  return seqs;
}

}  // namespace

TEST_CASE("A reader who is up to date is told what is new") {
  RecentEvents recent;
  recent.add(events({4, 5}));
  recent.add(events({6}));
  CHECK(seqs_after(recent, 3) == std::vector<std::int64_t>{4, 5, 6});
  CHECK(seqs_after(recent, 5) == std::vector<std::int64_t>{6});
}

TEST_CASE("A reader who is further behind, or has everything, is sent to the store") {
  RecentEvents recent;
  CHECK(seqs_after(recent, 0).empty());
  recent.add(events({4, 5}));
  CHECK(seqs_after(recent, 2).empty());
  CHECK(seqs_after(recent, 5).empty());
}

TEST_CASE("After a hole nothing before it is told from here") {
  RecentEvents recent;
  recent.add(events({4, 5}));
  recent.add(events({7}));
  CHECK(seqs_after(recent, 4).empty());
  CHECK(seqs_after(recent, 6) == std::vector<std::int64_t>{7});
}

TEST_CASE("An event that comes late or twice changes nothing") {
  RecentEvents recent;
  recent.add(events({7}));
  recent.add(events({6, 7}));
  CHECK(seqs_after(recent, 5).empty());
  CHECK(seqs_after(recent, 6) == std::vector<std::int64_t>{7});
}

TEST_CASE("At the bound the oldest goes") {
  RecentEvents recent;
  for (std::int64_t seq = 1; seq <= static_cast<std::int64_t>(RecentEvents::bound) + 1; ++seq)
    recent.add(events({seq}));
  CHECK(seqs_after(recent, 0).empty());
  CHECK(seqs_after(recent, 1).size() == RecentEvents::bound);
}
