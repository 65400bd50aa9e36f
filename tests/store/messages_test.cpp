#include "store/messages.hpp"

#include "store/events.hpp"
#include "store/views.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;
using namespace std::chrono_literals;

namespace {

const inbox::SetKey set_of_three{.iccid = ops_sim, .sender = "Example", .sender_type = 5, .reference = 7, .total = 3};

NewMessage first_of_three(const inbox::SetKey& set = set_of_three) {
  auto message = message_with_code(ops_sim);
  message.set = set;
  return message;
}

NewPart part_of_set(int part) {
  auto made = part_of_slot(part, "pdu of part " + std::to_string(part));
  made.part = part;
  return made;
}

StoredMessage found(TemporaryStore& store, MessageId message) {
  return store.read([&](Connection& connection) { return find_message(connection, message).value(); });
}

std::vector<inbox::OpenSet> open_sets(TemporaryStore& store, const inbox::SetKey& key) {
  return store.read([&](Connection& connection) { return find_open_sets(connection, key); });
}

std::string text_of(TemporaryStore& store, MessageId message) {
  std::string text;
  run([&]() -> boost::asio::awaitable<void> {
    ViewRequest request{.message = message, .viewer = "ana"};
    request.permitted = [](const std::string&) { return "+4915112345678"; };
    const auto view = co_await record_view(store.database().writer(), std::move(request), noon);
    text = reveal(view.value(), store.database().keys()).text.expose();
  });
  return text;
}

}  // namespace

TEST_CASE("An envelope is read back as it was stored, without text and code") {
  TemporaryStore store;
  auto message = message_with_code(ops_sim);
  message.sent_at = noon - 3s;
  message.repeated = true;
  message.content.domain = "example.com";
  message.content.expires_at = noon + 10min;
  const auto id = store.commit([&](Transaction& transaction) { return insert_message(transaction, message); });
  const auto envelope = found(store, id);
  CHECK(envelope.id == id);
  CHECK(envelope.iccid == ops_sim);
  CHECK(envelope.sender == "Example");
  CHECK(envelope.sent_at == noon - 3s);
  CHECK(envelope.received_at == noon);
  CHECK(envelope.service == "Example");
  CHECK(envelope.domain == "example.com");
  CHECK(envelope.kind == inbox::CodeKind::sign_in);
  CHECK(envelope.masked == "Your code is ••••••");
  CHECK(envelope.has_code);
  CHECK(envelope.expires_at == noon + 10min);
  CHECK(envelope.parts_have == 1);
  CHECK(envelope.parts_total == 1);
  CHECK(envelope.repeated);
  CHECK_FALSE(envelope.incomplete);
  CHECK_FALSE(envelope.destroyed);
  CHECK(envelope.views == 0);
}

TEST_CASE("What a message does not say is absent") {
  TemporaryStore store;
  NewMessage message{.iccid = ops_sim, .sender = "+4930123456", .received_at = noon};
  message.content.text = SecretText("Lunch?");
  message.content.masked = "Lunch?";
  const auto id = store.commit([&](Transaction& transaction) { return insert_message(transaction, message); });
  const auto envelope = found(store, id);
  CHECK_FALSE(envelope.has_code);
  CHECK_FALSE(envelope.sent_at);
  CHECK_FALSE(envelope.service);
  CHECK_FALSE(envelope.domain);
  CHECK_FALSE(envelope.kind);
  CHECK_FALSE(envelope.expires_at);
}

TEST_CASE("The id of a message that was undone is given again to nobody who saw it") {
  TemporaryStore store;
  const auto fails = [](Transaction& transaction) {
    insert_message(transaction, message_with_code(ops_sim));
    throw std::runtime_error("on purpose");
  };
  CHECK_THROWS(store.commit(fails));
  const auto id =
      store.commit([](Transaction& transaction) { return insert_message(transaction, message_with_code(ops_sim)); });
  CHECK(text_of(store, id) == "Your code is 493817");
}

TEST_CASE("A set that misses parts is found by its key, newest first, with the parts that it has") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) {
    for (int i = 0; i < 2; ++i) {
      const auto id = insert_message(transaction, first_of_three());
      insert_part(transaction, part_of_set(3), id);
      if (i == 1) insert_part(transaction, part_of_set(1), id);
    }
  });
  const auto sets = open_sets(store, set_of_three);
  REQUIRE(sets.size() == 2);
  CHECK(sets[0].message == MessageId{2});
  CHECK(sets[0].have == std::vector{1, 3});
  CHECK(sets[0].first_received_at == noon);
  CHECK(sets[1].message == MessageId{1});
  CHECK(sets[1].have == std::vector{3});
}

TEST_CASE("A set with another key is another set") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) { insert_message(transaction, first_of_three()); });
  auto other = set_of_three;
  SECTION("another SIM") {
    other.iccid = sales_sim;
  }
  SECTION("another sender") {
    other.sender = "Example2";
  }
  SECTION("the same digits of another type of number") {
    other.sender_type = 1;
  }
  SECTION("another reference") {
    other.reference = 8;
  }
  SECTION("a reference of another width") {
    other.width = 16;
  }
  SECTION("another total") {
    other.total = 4;
  }
  CHECK(open_sets(store, other).empty());
}

TEST_CASE("A part that comes changes the message and, when it is the last, closes its set") {
  TemporaryStore store;
  const auto id = store.commit([](Transaction& transaction) { return insert_message(transaction, first_of_three()); });
  CHECK(found(store, id).parts_total == 3);
  auto whole = message_with_code(ops_sim).content;
  whole.text = SecretText("Your code is 493817. Tell nobody. Really.");
  whole.masked = "Your code is ••••••. Tell nobody. Really.";
  whole.code.reset();
  whole.parts_have = 3;
  store.commit([&](Transaction& transaction) { update_content(transaction, id, "Example", whole); });
  CHECK(found(store, id).masked == whole.masked);
  CHECK(found(store, id).parts_have == 3);
  CHECK_FALSE(found(store, id).has_code);
  CHECK(text_of(store, id) == "Your code is 493817. Tell nobody. Really.");
  CHECK(open_sets(store, set_of_three).empty());
}

TEST_CASE("A set past its window is incomplete until its last part comes after all") {
  TemporaryStore store;
  const auto id = store.commit([](Transaction& transaction) {
    const auto made = insert_message(transaction, first_of_three());
    insert_message(transaction, message_with_code(ops_sim));
    return made;
  });
  const auto mark = [&](Time began_before) {
    return store.commit([&](Transaction& transaction) { return mark_incomplete(transaction, began_before); });
  };
  CHECK(mark(noon).empty());
  CHECK(mark(noon + 1ms) == std::vector{id});
  CHECK(mark(noon + 1ms).empty());
  CHECK(found(store, id).incomplete);
  auto whole = message_with_code(ops_sim).content;
  whole.parts_have = 3;
  store.commit([&](Transaction& transaction) { update_content(transaction, id, "Example", whole); });
  CHECK_FALSE(found(store, id).incomplete);
}

TEST_CASE("Destroying takes text, code and PDUs, and leaves the envelope") {
  TemporaryStore store;
  const auto id = store.commit([](Transaction& transaction) {
    const auto made = insert_message(transaction, message_with_code(ops_sim));
    insert_part(transaction, part_of_slot(1), made);
    return made;
  });
  const auto destroy = [&] {
    return store.commit([&](Transaction& transaction) { return destroy_content(transaction, id, noon); });
  };
  CHECK(destroy());
  CHECK_FALSE(destroy());
  CHECK(found(store, id).destroyed);
  CHECK_FALSE(found(store, id).has_code);
  CHECK(found(store, id).masked == "Your code is ••••••");
  CHECK(store.read([&](Connection& connection) { return pdus_of(connection, id).size(); }) == 0);
}

TEST_CASE("A late part brings no destroyed text back") {
  TemporaryStore store;
  const auto id = store.commit([](Transaction& transaction) {
    const auto made = insert_message(transaction, first_of_three());
    destroy_content(transaction, made, noon);
    update_content(transaction, made, "Example", message_with_code(ops_sim).content);
    return made;
  });
  CHECK(found(store, id).destroyed);
  CHECK(open_sets(store, set_of_three).empty());
}
