#include "gateway/daemon/ingest.hpp"

#include "modem/sms/decode.hpp"
#include "modem/sms/encode.hpp"
#include "store/claims.hpp"
#include "store/views.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace std::chrono_literals;
using daemon::Ingested;
using session::Verdict;
using store::noon;
using store::ops_sim;
using store::TemporaryStore;

namespace {

const std::string long_text = std::string(200, 'x') + " Your Example code is 482913";

std::vector<std::string> pdus_of(const std::string& text, std::uint16_t reference = 1) {
  sms::OutgoingMessage message;
  message.sender = sms::address_of("Example");
  message.text = text;
  message.sent_at = noon;
  message.reference = reference;
  return sms::encode(message);
}

struct Place {
  std::string memory = "SM";
  std::optional<int> slot = 1;
  session::SlotStatus status = session::SlotStatus::received_unread;
  session::Carrier carrier = session::Carrier::short_message;
};

Ingested take(TemporaryStore& store, const std::string& pdu, const Place& place = {}) {
  const auto arrival = daemon::read_arrival({.iccid = ops_sim,
                                             .imei = "860000000000001",
                                             .carrier = place.carrier,
                                             .memory = place.memory,
                                             .slot = place.slot,
                                             .status = place.status,
                                             .pdu = SecretText(pdu),
                                             .read_at = noon});
  return store.commit([&](store::Transaction& transaction) { return daemon::ingest(transaction, arrival); });
}

void free_slot(TemporaryStore& store, const Ingested& stored) {
  store.commit([&](store::Transaction& transaction) { store::mark_freed(transaction, {stored.receipt.part}, noon); });
}

std::vector<store::StoredMessage> inbox_of(TemporaryStore& store) {
  return store.read([](store::Connection& connection) {
    return store::page_of_messages(connection, {.iccids = {ops_sim}}).messages;
  });
}

std::vector<store::QuarantineEntry> quarantine_of(TemporaryStore& store) {
  return store.read([](store::Connection& connection) {
    return store::page_of_quarantine(connection, {.named_iccids = {ops_sim}}).entries;
  });
}

std::string replacing(const std::string& text, unsigned protocol_identifier, const char* sender = "Bank") {
  sms::OutgoingMessage message;
  message.sender = sms::address_of(sender);
  message.text = text;
  message.sent_at = noon;
  message.protocol_identifier = protocol_identifier;
  return sms::encode(message).front();
}

struct Shown {
  std::string text, code;
};

Shown view(TemporaryStore& store, MessageId message) {
  Shown shown;
  store::run([&]() -> boost::asio::awaitable<void> {
    store::ViewRequest request{.message = message, .viewer = "ana"};
    request.permitted = [](const std::string&) { return "+4915112345678"; };
    const auto audited = co_await store::record_view(store.database().writer(), std::move(request), noon);
    const auto revealed = store::reveal(audited.value(), store.database().keys());
    shown = {std::string(revealed.text.expose()), revealed.code ? std::string(revealed.code->expose()) : ""};
  });
  return shown;
}

}  // namespace

TEST_CASE("A message is stored with its code, masked for the list, and makes an event") {
  TemporaryStore store;
  const auto stored = take(store, pdus_of("Your Example code is 482913. It expires in 10 minutes.").front());
  CHECK(stored.receipt.verdict == Verdict::stored);
  REQUIRE(stored.event.has_value());
  const auto messages = inbox_of(store);
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].masked == "Your Example code is ••••••. It expires in •• minutes.");
  CHECK(messages[0].has_code);
  CHECK(messages[0].expires_at == noon + 10min);
  CHECK(view(store, messages[0].id).code == "482913");
}

TEST_CASE("A PDU that is read again before its slot is free is the same message") {
  TemporaryStore store;
  const auto pdu = pdus_of("Your Example code is 482913").front();
  const auto first = take(store, pdu);
  const auto again = take(store, pdu);
  CHECK(again.receipt.verdict == Verdict::stored);
  CHECK(again.receipt.part == first.receipt.part);
  CHECK_FALSE(again.event.has_value());
  CHECK(inbox_of(store).size() == 1);
}

TEST_CASE("A copy in a second memory is the same message, with a slot of its own to free") {
  TemporaryStore store;
  const auto pdu = pdus_of("Your Example code is 482913").front();
  const auto first = take(store, pdu);
  const auto copy = take(store, pdu, {.memory = "ME", .slot = 4});
  CHECK(copy.receipt.verdict == Verdict::stored);
  CHECK_FALSE(copy.receipt.part == first.receipt.part);
  CHECK_FALSE(copy.event.has_value());
  CHECK(inbox_of(store).size() == 1);
}

TEST_CASE("The same PDU after a confirmed deletion is a new message, marked repeated") {
  TemporaryStore store;
  const auto pdu = pdus_of("Your Example code is 482913").front();
  free_slot(store, take(store, pdu));
  CHECK(take(store, pdu).event.has_value());
  const auto messages = inbox_of(store);
  REQUIRE(messages.size() == 2);
  CHECK(messages[0].repeated);
  CHECK_FALSE(messages[1].repeated);
}

TEST_CASE("Parts in any order become one message, and each makes an event") {
  TemporaryStore store;
  const auto pdus = pdus_of(long_text);
  REQUIRE(pdus.size() == 2);
  const auto last = take(store, pdus[1], {.slot = 1});
  CHECK(inbox_of(store).at(0).parts_have == 1);
  CHECK(view(store, inbox_of(store).at(0).id).code == "482913");
  const auto first = take(store, pdus[0], {.slot = 2});
  REQUIRE(first.event.has_value());
  CHECK(first.event->message == last.event->message);
  CHECK(first.event->seq > last.event->seq);
  const auto messages = inbox_of(store);
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].parts_have == 2);
  CHECK(view(store, messages[0].id).text == long_text);
}

TEST_CASE("A part that the network sends again while its set is open is kept once") {
  TemporaryStore store;
  const auto pdus = pdus_of(long_text);
  free_slot(store, take(store, pdus[0]));
  const auto again = take(store, pdus[0], {.slot = 2});
  CHECK(again.receipt.verdict == Verdict::stored);
  CHECK_FALSE(again.event.has_value());
  take(store, pdus[1], {.slot = 3});
  const auto messages = inbox_of(store);
  REQUIRE(messages.size() == 1);
  CHECK(view(store, messages[0].id).text == long_text);
}

TEST_CASE("A reference used again after its set was complete begins a new message") {
  TemporaryStore store;
  int slot = 0;
  for (const auto& text : {long_text, std::string(200, 'y') + " another"})
    for (const auto& pdu : pdus_of(text)) take(store, pdu, {.slot = ++slot});
  const auto messages = inbox_of(store);
  REQUIRE(messages.size() == 2);
  CHECK(view(store, messages[1].id).text == long_text);
}

TEST_CASE("What does not decode, and a status report, are kept in quarantine and their slots are freed") {
  TemporaryStore store;
  CHECK(take(store, "07911326040000F0040B9113", {.slot = 1}).receipt.verdict == Verdict::stored);
  const auto report = sms::encode(sms::OutgoingReport{.recipient = sms::address_of("+4915112345678")});
  CHECK(take(store, report, {.slot = 2}).receipt.verdict == Verdict::stored);
  CHECK(inbox_of(store).empty());
}

TEST_CASE("Somebody's draft stays in its slot") {
  TemporaryStore store;
  const auto draft = take(store, pdus_of("a draft").front(), {.status = session::SlotStatus::stored_unsent});
  CHECK(draft.receipt.verdict == Verdict::keep);
  CHECK(inbox_of(store).empty());
}

TEST_CASE("A sender's name that carries the code is masked") {
  TemporaryStore store;
  sms::OutgoingMessage message;
  message.sender = sms::address_of("OTP 482913");
  message.text = "Your Example code is 482913";
  message.sent_at = noon;
  take(store, sms::encode(message).front());
  CHECK(inbox_of(store).at(0).sender.find("482913") == std::string::npos);
}

TEST_CASE("A claim catches the code that comes next, not the one that was there when a later part arrives") {
  TemporaryStore store;
  auto pdus = pdus_of("Your Example code is 482913. " + std::string(200, 'x'));
  const auto claim = [](store::Transaction& transaction) {
    return store::make_claim(transaction,
                             {.number = "+4915112345678",
                              .service = {},
                              .holder = {inbox::Caller::Kind::user, "ana"},
                              .life = 120s,
                              .permitted = [] { return std::optional{ops_sim}; }},
                             noon);
  };
  take(store, pdus[0], {.slot = 1});
  store.commit(claim);
  take(store, pdus[1], {.slot = 2});
  CHECK_FALSE(inbox_of(store).at(0).claimed_by.has_value());
  take(store, pdus_of("Your Example code is 593028", 2).front(), {.slot = 3});
  CHECK(inbox_of(store).at(0).claimed_by == "ana");
}

TEST_CASE("A part that carries the code late also masks the sender's name that carries it") {
  TemporaryStore store;
  sms::OutgoingMessage message;
  message.sender = sms::address_of("OTP 482913");
  message.text = long_text;
  message.sent_at = noon;
  const auto pdus = sms::encode(message);
  take(store, pdus[0], {.slot = 1});
  take(store, pdus[1], {.slot = 2});
  CHECK(inbox_of(store).at(0).sender.find("482913") == std::string::npos);
}

TEST_CASE("Octets for a program are kept as a message in hex, and no code is sought in them") {
  TemporaryStore store;
  sms::OutgoingMessage message;
  message.sender = sms::address_of("+4915112345678");
  message.text = "Your code is 482913";
  message.alphabet = sms::Alphabet::eight_bit;
  message.ports = sms::Ports{.source = 9200, .destination = 2948};
  message.sent_at = noon;
  take(store, sms::encode(message).front());
  const auto messages = inbox_of(store);
  REQUIRE(messages.size() == 1);
  CHECK_FALSE(messages[0].has_code);
  CHECK(view(store, messages[0].id).text == "596f757220636f646520697320343832393133");
}

TEST_CASE("A message of a replace type says which one it replaces, and both are kept") {
  TemporaryStore store;
  const auto earlier = take(store, replacing("Balance 10", 0x41), {.slot = 1});
  const auto later = take(store, replacing("Balance 20", 0x41), {.slot = 2});
  REQUIRE(later.event.has_value());
  CHECK(later.event->envelope->replaces == earlier.event->message);
  CHECK_FALSE(earlier.event->envelope->replaces.has_value());
  CHECK(inbox_of(store).size() == 2);
  CHECK(view(store, earlier.event->message).text == "Balance 10");
}

TEST_CASE("A message replaces none of another replace type, another sender, or none at all") {
  TemporaryStore store;
  take(store, replacing("Balance 10", 0x41), {.slot = 1});
  CHECK_FALSE(take(store, replacing("Balance 20", 0x42), {.slot = 2}).event->envelope->replaces.has_value());
  CHECK_FALSE(take(store, replacing("Balance 20", 0x41, "Other"), {.slot = 3}).event->envelope->replaces.has_value());
  CHECK_FALSE(take(store, replacing("Balance 20", 0x00), {.slot = 4}).event->envelope->replaces.has_value());
}

TEST_CASE("A silent message is kept in quarantine: nobody is shown it") {
  TemporaryStore store;
  const auto silent = take(store, replacing("ping", 0x40));
  CHECK(silent.receipt.verdict == Verdict::stored);
  CHECK_FALSE(silent.event.has_value());
  CHECK(quarantine_of(store).at(0).known.reason == "silent");
}

TEST_CASE("A page of cell broadcast is kept in quarantine once, however often the network sends it") {
  TemporaryStore store;
  const std::string page = "40A111120F11" + std::string(164, '0');
  for (int i = 0; i < 3; ++i) {
    const auto taken = take(store, page, {.memory = "", .slot = {}, .carrier = session::Carrier::cell_broadcast});
    CHECK(taken.receipt.verdict == Verdict::stored);
    free_slot(store, taken);
  }
  const auto kept = quarantine_of(store);
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].known.reason == "cell-broadcast");
  CHECK(kept[0].known.sender == "4370");
}

TEST_CASE("What is known of a quarantined PDU has its sender and its fault, and no text") {
  TemporaryStore store;
  take(store, "00040D91945111325476F80000621142", {.slot = 1});
  take(store, pdus_of("my draft").front(), {.slot = 2, .status = session::SlotStatus::stored_unsent});
  const auto kept = quarantine_of(store);
  REQUIRE(kept.size() == 2);
  CHECK(kept[1].known.reason == "undecodable");
  CHECK(kept[1].known.type == "deliver");
  CHECK(kept[1].known.sender == "+4915112345678");
  CHECK(kept[1].known.fault == "the PDU ends before its time-stamp");
  CHECK(kept[1].known.decoder == sms::decoder_version);
  CHECK(kept[0].known.reason == "draft");
  CHECK(kept[0].known.sent_at == noon);
}

TEST_CASE("The same PDU as a draft in one memory and received in another is two things") {
  TemporaryStore store;
  const auto pdu = pdus_of("Your Example code is 482913").front();
  take(store, pdu, {.memory = "ME", .status = session::SlotStatus::stored_unsent});
  CHECK(take(store, pdu).event.has_value());
  CHECK(take(store, pdu, {.memory = "ME", .slot = 7, .status = session::SlotStatus::stored_sent}).receipt.verdict ==
        Verdict::keep);
  CHECK(inbox_of(store).size() == 1);
  CHECK(quarantine_of(store).size() == 2);
}
