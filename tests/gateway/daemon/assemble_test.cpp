// Parts to messages through the real store: whatever order they come in, however often, whatever restarts between.
#include "gateway/daemon/assemble.hpp"

#include <algorithm>
#include <random>

#include "gateway/daemon/ingest.hpp"
#include "gateway/inbox/assembly.hpp"
#include "modem/sms/encode.hpp"
#include "store/views.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace std::chrono_literals;
using store::noon;
using store::ops_sim;

namespace {

struct Sent {
  std::uint16_t reference = 7;
  unsigned width = 8;
  Time sent_at = noon;
  const char* sender = "Example";
};

std::vector<std::string> pdus_of(const std::string& text, const Sent& sent = {}) {
  sms::OutgoingMessage message;
  message.sender = sms::address_of(sent.sender);
  message.text = text;
  message.sent_at = sent.sent_at;
  message.reference = sent.reference;
  message.reference_width = sent.width;
  return sms::encode(message);
}

// An inbox of one SIM, across restarts.
class Inbox {
 public:
  // Each in a slot of its own, which is free at once.
  std::optional<store::Event> take(const std::string& pdu, Time at = noon) {
    const auto arrival = daemon::read_arrival({.iccid = ops_sim,
                                               .imei = "860000000000001",
                                               .memory = "SM",
                                               .slot = ++slot_,
                                               .pdu = SecretText(pdu),
                                               .read_at = at});
    return store_.commit([&](store::Transaction& transaction) {
      auto ingested = daemon::ingest(transaction, arrival);
      store::mark_freed(transaction, {ingested.receipt.part}, at);
      return std::move(ingested.event);
    });
  }
  void restart() {
    store_.close();
    store_.open();
  }
  std::vector<MessageId> mark_incomplete(Time began_before) {
    return store_.commit(
        [&](store::Transaction& transaction) { return store::mark_incomplete(transaction, began_before); });
  }
  std::vector<store::StoredMessage> messages() {
    return store_.read([](store::Connection& connection) {
      return store::page_of_messages(connection, {.iccids = {ops_sim}, .limit = 100}).messages;
    });
  }
  std::string text_of(MessageId message) {
    std::string text;
    store::run([&]() -> boost::asio::awaitable<void> {
      store::ViewRequest request{.message = message, .viewer = "ana"};
      request.permitted = [](const std::string&) { return "+4915112345678"; };
      const auto audited = co_await store::record_view(store_.database().writer(), std::move(request), noon);
      text = store::reveal(audited.value(), store_.database().keys()).text.expose();
    });
    return text;
  }

 private:
  store::TemporaryStore store_;
  int slot_ = 0;
};

const std::string four_parts = std::string(460, 'x') + " Your Example code is 482913 " + std::string(60, 'y');

}  // namespace

TEST_CASE("Whatever the order, repeats and restarts, the same parts are the same message, once") {
  std::mt19937 random(20261124);
  const auto pdus = pdus_of(four_parts);
  REQUIRE(pdus.size() == 4);
  for (int round = 0; round < 40; ++round) {
    auto coming = pdus;
    std::ranges::shuffle(coming, random);
    // Repeats of what came before the last part: after it the reference is free for a new message.
    for (int repeat = 0; repeat < round % 4; ++repeat)
      coming.insert(coming.end() - 1, coming[random() % (coming.size() - 1)]);
    Inbox inbox;
    int events = 0;
    for (const auto& pdu : coming) {
      if (inbox.take(pdu)) ++events;
      if (random() % 4 == 0) inbox.restart();
    }
    INFO("round " << round);
    const auto messages = inbox.messages();
    REQUIRE(messages.size() == 1);
    CHECK(events == 4);
    CHECK(messages[0].parts_have == 4);
    CHECK(messages[0].has_code);
    CHECK(inbox.text_of(messages[0].id) == four_parts);
  }
}

TEST_CASE("Every order of three parts gives the whole text") {
  auto order = pdus_of(std::string(400, 'z') + "end");
  REQUIRE(order.size() == 3);
  std::ranges::sort(order);
  do {
    Inbox inbox;
    for (const auto& pdu : order) inbox.take(pdu);
    REQUIRE(inbox.messages().size() == 1);
    CHECK(inbox.text_of(inbox.messages()[0].id) == std::string(400, 'z') + "end");
  } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("The code is there as soon as its part is, and the message is updated in place") {
  Inbox inbox;
  const auto pdus = pdus_of("Your Example code is 482913 " + std::string(300, 'x'));
  REQUIRE(pdus.size() == 3);
  const auto late = inbox.take(pdus[2]);
  CHECK_FALSE(late->envelope->has_code);
  const auto with_code = inbox.take(pdus[0]);
  CHECK(with_code->message == late->message);
  CHECK(with_code->seq > late->seq);
  CHECK(with_code->envelope->has_code);
  CHECK(with_code->envelope->parts_have == 2);
  CHECK(with_code->envelope->parts_total == 3);
  CHECK(inbox.text_of(with_code->message).find("…") != std::string::npos);
  const auto whole = inbox.take(pdus[1]);
  CHECK(whole->envelope->parts_have == 3);
  CHECK(inbox.text_of(whole->message).find("…") == std::string::npos);
}

TEST_CASE("A gap is marked at the beginning, in the middle and at the end") {
  const auto pdus = pdus_of(std::string(153, 'a') + std::string(153, 'b') + std::string(153, 'c'));
  REQUIRE(pdus.size() == 3);
  const auto with = [&](std::initializer_list<std::size_t> parts) {
    Inbox inbox;
    for (const auto part : parts) inbox.take(pdus[part]);
    return inbox.text_of(inbox.messages().at(0).id);
  };
  CHECK(with({1}) == "…" + std::string(153, 'b') + "…");
  CHECK(with({0, 2}) == std::string(153, 'a') + "…" + std::string(153, 'c'));
}

TEST_CASE("Two generations under one reference, their parts mixed, are two whole messages") {
  Inbox inbox;
  const std::string first = std::string(200, 'a') + "first", second = std::string(200, 'b') + "second";
  const auto one = pdus_of(first, {.sent_at = noon}), other = pdus_of(second, {.sent_at = noon + 1min});
  for (const auto* pdu : {&one[0], &other[0], &one[1], &other[1]}) inbox.take(*pdu);
  const auto messages = inbox.messages();
  REQUIRE(messages.size() == 2);
  CHECK(inbox.text_of(messages[0].id) == second);
  CHECK(inbox.text_of(messages[1].id) == first);
}

TEST_CASE("Width, sender and reference each keep two messages apart") {
  Inbox inbox;
  const std::string text = std::string(200, 'a') + "end";
  inbox.take(pdus_of(text)[0]);
  inbox.take(pdus_of(text, {.width = 16})[1]);
  inbox.take(pdus_of(text, {.sender = "Other"})[1]);
  inbox.take(pdus_of(text, {.reference = 8})[1]);
  CHECK(inbox.messages().size() == 4);
}

TEST_CASE("Past its window a message says that it is incomplete; a late part attaches all the same") {
  Inbox inbox;
  const auto pdus = pdus_of(std::string(200, 'a') + "end");
  const auto begun = inbox.take(pdus[0]);
  CHECK(inbox.mark_incomplete(noon) == std::vector<MessageId>{});
  CHECK(inbox.mark_incomplete(noon + 1ms) == std::vector{begun->message});
  CHECK(inbox.messages().at(0).incomplete);
  CHECK(inbox.text_of(begun->message) == std::string(153, 'a') + "…");
  const auto late = inbox.take(pdus[1], noon + inbox::waiting_for_parts + 1h);
  CHECK(late->message == begun->message);
  CHECK_FALSE(late->envelope->incomplete);
  CHECK(inbox.text_of(begun->message) == std::string(200, 'a') + "end");
}

TEST_CASE("A set whose first part is older than the assembly window is left alone: the part begins a new message") {
  Inbox inbox;
  const auto pdus = pdus_of(std::string(200, 'a') + "end");
  inbox.take(pdus[0]);
  inbox.take(pdus[1], noon + inbox::assembly_window + 1h);
  CHECK(inbox.messages().size() == 2);
}

TEST_CASE("A surrogate pair split over two parts is whole once both are there, in either order") {
  sms::OutgoingMessage message;
  message.sender = sms::address_of("Example");
  message.text = std::string(66, 'x') + "🔑 482913 is your code";
  message.alphabet = sms::Alphabet::ucs2;
  message.surrogate_pairs = sms::SurrogatePairs::may_be_split;
  message.sent_at = noon;
  auto pdus = sms::encode(message);
  REQUIRE(pdus.size() == 2);
  for (int order = 0; order < 2; ++order) {
    Inbox inbox;
    for (const auto& pdu : pdus) inbox.take(pdu);
    CHECK(inbox.text_of(inbox.messages().at(0).id) == message.text);
    std::ranges::reverse(pdus);
  }
}

TEST_CASE("A part of a total of one is a message by itself") {
  Inbox inbox;
  // A concatenation element that says 1 of 1 in front of "hi".
  const std::string pdu = "004404D0417900006211429051004009050003070101E8690C";
  inbox.take(pdu);
  inbox.take(pdu);
  const auto messages = inbox.messages();
  REQUIRE(messages.size() == 2);
  CHECK(messages[0].parts_total == 1);
  CHECK(messages[0].repeated);
}
