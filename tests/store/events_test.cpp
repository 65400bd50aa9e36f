#include "store/events.hpp"

#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;

namespace {

MessageId add_message(Transaction& transaction) {
  const auto message = insert_message(transaction, message_with_code(ops_sim));
  append_message_event(transaction, message, ops_sim, noon);
  return message;
}

std::vector<Event> after(TemporaryStore& store, std::int64_t seq, std::size_t limit = 100) {
  return store.read([&](Connection& connection) { return events_after(connection, EventSeq{seq}, limit); });
}

std::int64_t first(TemporaryStore& store) {
  return store.read([](Connection& connection) { return first_event(connection); }).value;
}
std::int64_t last(TemporaryStore& store) {
  return store.read([](Connection& connection) { return last_event(connection); }).value;
}

}  // namespace

TEST_CASE("Before the first event the last one is 0 and the first is 1") {
  TemporaryStore store;
  CHECK(last(store) == 0);
  CHECK(first(store) == 1);
  CHECK(after(store, 0).empty());
}

TEST_CASE("Events come in the order of their commits, from behind the cursor") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) {
    const auto message = add_message(transaction);
    append_viewed_event(transaction, message, ops_sim, "ana", noon);
    add_message(transaction);
  });
  const auto events = after(store, 1);
  REQUIRE(events.size() == 2);
  CHECK(events[0].seq.value == 2);
  CHECK(events[0].type == EventType::viewed);
  CHECK(events[0].by == "ana");
  CHECK(events[0].message == MessageId{1});
  CHECK_FALSE(events[0].envelope.has_value());
  CHECK(events[1].type == EventType::message);
  CHECK(events[1].at == noon);
  REQUIRE(events[1].envelope.has_value());
  CHECK(events[1].envelope->id == MessageId{2});
  CHECK(after(store, 0, 2).size() == 2);
  CHECK(last(store) == 3);
}

TEST_CASE("A message event shows the message as it is now") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) {
    const auto message = add_message(transaction);
    auto content = message_with_code(ops_sim).content;
    content.masked = "More of it";
    update_content(transaction, message, "Example", content);
  });
  CHECK(after(store, 0).at(0).envelope->masked == "More of it");
}

TEST_CASE("An event whose transaction was undone leaves no gap that a reader could see") {
  TemporaryStore store;
  const auto fails = [](Transaction& transaction) {
    add_message(transaction);
    throw std::runtime_error("on purpose");
  };
  CHECK_THROWS(store.commit(fails));
  store.commit([](Transaction& transaction) { add_message(transaction); });
  CHECK(after(store, 0).at(0).seq.value == 1);
}

TEST_CASE("A seq that was removed is never given again, and the gap can be told") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) {
    add_message(transaction);
    add_message(transaction);
  });
  store.close();
  store.tamper("DELETE FROM events WHERE seq = 1");
  store.open();
  CHECK(first(store) == 2);
  store.close();
  store.tamper("DELETE FROM events");
  store.open();
  CHECK(first(store) == 3);
  CHECK(last(store) == 2);
  store.commit([](Transaction& transaction) { add_message(transaction); });
  CHECK(last(store) == 3);
}

TEST_CASE("The event of a message that is gone has no envelope") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) { add_message(transaction); });
  store.close();
  store.tamper("DELETE FROM messages");
  store.open();
  CHECK_FALSE(after(store, 0).at(0).envelope.has_value());
}
