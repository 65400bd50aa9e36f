#include "store/retention.hpp"

#include "store/events.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;
using namespace std::chrono_literals;

namespace {

MessageId store_message(TemporaryStore& store, Time received_at) {
  return store.commit([&](Transaction& transaction) {
    const auto id = insert_message(transaction, message_with_code(ops_sim, received_at));
    auto part = part_of_slot(1, "pdu at " + to_rfc3339(received_at));
    part.received_at = received_at;
    insert_part(transaction, part, id);
    append_message_event(transaction, id, ops_sim, received_at);
    return id;
  });
}

RetentionResult apply(TemporaryStore& store, const RetentionCutoffs& cutoffs) {
  return store.commit([&](Transaction& transaction) { return apply_retention(transaction, cutoffs, noon); });
}

std::optional<StoredMessage> found(TemporaryStore& store, MessageId message) {
  return store.read([&](Connection& connection) { return find_message(connection, message); });
}

}  // namespace

TEST_CASE("A text past its time is destroyed, its envelope stays") {
  TemporaryStore store;
  const auto old = store_message(store, noon - 25h);
  const auto young = store_message(store, noon - 23h);
  const auto result = apply(store, {.texts = noon - 24h, .messages = noon - 720h});
  CHECK(result.texts == 1);
  CHECK(result.messages == 0);
  CHECK(found(store, old)->destroyed);
  CHECK_FALSE(found(store, young)->destroyed);
  CHECK(store.read([&](Connection& connection) { return pdus_of(connection, old).size(); }) == 0);
}

TEST_CASE("A message past its time goes with its parts and its events, and the feed begins behind it") {
  TemporaryStore store;
  const auto old = store_message(store, noon - 721h);
  const auto young = store_message(store, noon - 1h);
  CHECK(apply(store, {.texts = noon - 24h, .messages = noon - 720h}).messages == 1);
  CHECK_FALSE(found(store, old).has_value());
  CHECK(found(store, young).has_value());
  CHECK(store.read([](Connection& connection) { return first_event(connection); }) == EventSeq{2});
}

TEST_CASE("Nothing due changes nothing") {
  TemporaryStore store;
  store_message(store, noon);
  const auto result = apply(store, {.texts = noon - 24h, .messages = noon - 720h});
  CHECK(result.texts + result.messages == 0);
  CHECK(result.done);
}

TEST_CASE("More than a batch is told, so that the caller goes on") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) {
    for (std::int64_t n = 0; n <= retention_batch; ++n)
      insert_message(transaction, message_with_code(ops_sim, noon - 25h));
  });
  const RetentionCutoffs cutoffs{.texts = noon - 24h, .messages = noon - 720h};
  CHECK_FALSE(apply(store, cutoffs).done);
  CHECK(apply(store, cutoffs).texts == 1);
}
