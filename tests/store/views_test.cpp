#include "store/views.hpp"

#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;

namespace {

ViewRequest request_of(MessageId message) {
  ViewRequest request;
  request.message = message;
  request.viewer = "ana";
  request.address = "192.0.2.7";
  request.permitted = [](const std::string& iccid) {
    return iccid == ops_sim ? std::optional<std::string>("+4915112345678") : std::nullopt;
  };
  return request;
}

Result<AuditedView> recorded(TemporaryStore& store, ViewRequest request) {
  std::optional<Result<AuditedView>> result;
  run([&]() -> boost::asio::awaitable<void> {
    result.emplace(co_await record_view(store.database().writer(), std::move(request), noon));
  });
  return std::move(*result);
}

MessageId stored(TemporaryStore& store, const std::string& iccid) {
  return store.commit([&](Transaction& transaction) { return insert_message(transaction, message_with_code(iccid)); });
}

std::vector<AuditEntry> audit(TemporaryStore& store) {
  return store.read([](Connection& connection) { return page_of_audit(connection, {}).entries; });
}

}  // namespace

TEST_CASE("A view gives text and code once its entry is on disk") {
  TemporaryStore store;
  const auto message = stored(store, ops_sim);
  const auto view = recorded(store, request_of(message));
  REQUIRE(view.has_value());
  const auto revealed = reveal(*view, store.database().keys());
  CHECK(revealed.text.expose() == "Your code is 493817");
  REQUIRE(revealed.code.has_value());
  CHECK(revealed.code->expose() == "493817");

  const auto entries = audit(store);
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].seq == view->entry().seq());
  CHECK(entries[0].actor == "ana");
  CHECK(entries[0].action == "message.viewed");
  CHECK(entries[0].subject == "message:1");
  CHECK(entries[0].number == "+4915112345678");
  CHECK(entries[0].address == "192.0.2.7");
  CHECK(entries[0].outcome == "ok");
}

TEST_CASE("A view is counted, listed and told to the feed") {
  TemporaryStore store;
  const auto message = stored(store, ops_sim);
  REQUIRE(recorded(store, request_of(message)).has_value());
  const auto views = store.read([&](Connection& connection) { return views_of(connection, message); });
  REQUIRE(views.size() == 1);
  CHECK(views[0].by == "ana");
  CHECK(views[0].at == noon);
  CHECK(store.read([&](Connection& connection) { return find_message(connection, message)->views; }) == 1);
  const auto events = store.read([](Connection& connection) { return events_after(connection, EventSeq{0}, 10); });
  REQUIRE(events.size() == 1);
  CHECK(events[0].type == EventType::viewed);
  CHECK(events[0].by == "ana");
  CHECK(events[0].iccid == ops_sim);
}

TEST_CASE("Who may not view the number gets nothing, and nothing is written") {
  TemporaryStore store;
  const auto message = stored(store, sales_sim);
  const auto view = recorded(store, request_of(message));
  REQUIRE_FALSE(view.has_value());
  CHECK(view.error() == ViewError::not_permitted);
  CHECK(audit(store).empty());
}

TEST_CASE("A message that is not there cannot be viewed") {
  TemporaryStore store;
  const auto view = recorded(store, request_of(MessageId{17}));
  REQUIRE_FALSE(view.has_value());
  CHECK(view.error() == ViewError::not_found);
}

TEST_CASE("A text that retention has destroyed is gone, for those who could have seen it") {
  TemporaryStore store;
  const auto ours = stored(store, ops_sim);
  const auto theirs = stored(store, sales_sim);
  store.commit([&](Transaction& transaction) {
    destroy_content(transaction, ours, noon);
    destroy_content(transaction, theirs, noon);
  });
  CHECK(recorded(store, request_of(ours)).error() == ViewError::destroyed);
  CHECK(recorded(store, request_of(theirs)).error() == ViewError::not_permitted);
}

TEST_CASE("A sealed text moved to another message does not open") {
  TemporaryStore store;
  stored(store, sales_sim);
  const auto ours = stored(store, ops_sim);
  store.close();
  store.tamper("UPDATE messages SET text = (SELECT text FROM messages WHERE id = 1) WHERE id = 2");
  store.open();
  const auto view = recorded(store, request_of(ours));
  REQUIRE(view.has_value());
  CHECK_THROWS_WITH(reveal(*view, store.database().keys()), Catch::Matchers::Contains("was not sealed for this place"));
}

TEST_CASE("A code put in the place of a text does not open") {
  TemporaryStore store;
  const auto message = stored(store, ops_sim);
  store.close();
  store.tamper("UPDATE messages SET text = code");
  store.open();
  const auto view = recorded(store, request_of(message));
  REQUIRE(view.has_value());
  CHECK_THROWS_AS(reveal(*view, store.database().keys()), std::runtime_error);
}
