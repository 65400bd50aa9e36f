#include "gateway/daemon/redecode.hpp"

#include "gateway/daemon/ingest.hpp"
#include "modem/sms/decode.hpp"
#include "modem/sms/encode.hpp"
#include "store/quarantine.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using store::noon;
using store::ops_sim;
using store::TemporaryStore;

namespace {

const std::string text = "Your Example code is 482913";
constexpr Time later = noon + std::chrono::hours{5};

std::vector<std::string> pdus_of(const std::string& words, unsigned protocol_identifier = 0) {
  sms::OutgoingMessage message;
  message.sender = sms::address_of("Example");
  message.text = words;
  message.sent_at = noon;
  message.protocol_identifier = protocol_identifier;
  return sms::encode(message);
}

// As an older version left it: it could not read this PDU, which ours can.
store::NewPart left_behind(const std::string& pdu, int slot, const char* reason = "undecodable") {
  return {.iccid = ops_sim,
          .imei = "860000000000001",
          .memory = "SM",
          .slot = slot,
          .pdu = SecretText(pdu),
          .received_at = noon,
          .quarantined = store::Quarantined{.reason = reason, .decoder = sms::decoder_version - 1}};
}

PartId leave(TemporaryStore& store, const store::NewPart& part) {
  return store.commit(
      [&](store::Transaction& transaction) { return store::insert_part(transaction, part, std::nullopt); });
}

daemon::Redecoded start(TemporaryStore& store) {
  return store.commit(
      [](store::Transaction& transaction) { return daemon::redecode(transaction, PartId{0}, 100, later); });
}

std::vector<store::StoredMessage> inbox_of(TemporaryStore& store) {
  return store.read([](store::Connection& connection) {
    return store::page_of_messages(connection, {.iccids = {ops_sim}}).messages;
  });
}

std::vector<store::Event> events_of(TemporaryStore& store) {
  return store.read([](store::Connection& connection) { return store::events_after(connection, EventSeq{0}, 100); });
}

std::vector<store::QuarantineEntry> quarantine_of(TemporaryStore& store) {
  return store.read([](store::Connection& connection) {
    return store::page_of_quarantine(connection, {.named_iccids = {ops_sim}}).entries;
  });
}

}  // namespace

TEST_CASE("What an older version could not read becomes a message with its event, exactly once") {
  TemporaryStore store;
  leave(store, left_behind(pdus_of(text).front(), 1));
  CHECK(start(store).released == 1);
  for (int again = 0; again < 2; ++again) {
    store.close();
    store.open();
    CHECK(start(store).looked_at == 0);
  }
  const auto messages = inbox_of(store);
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].has_code);
  CHECK(messages[0].received_at == noon);
  CHECK_FALSE(messages[0].repeated);
  REQUIRE(events_of(store).size() == 1);
  CHECK(events_of(store)[0].at == later);
  CHECK(quarantine_of(store).empty());
}

TEST_CASE("What this version cannot read either stays, and is not looked at again") {
  TemporaryStore store;
  leave(store, left_behind("07911326040000F0040B9113", 1));
  CHECK(start(store).released == 0);
  CHECK(start(store).looked_at == 0);
  REQUIRE(quarantine_of(store).size() == 1);
  CHECK(quarantine_of(store)[0].known.decoder == sms::decoder_version);
  CHECK(quarantine_of(store)[0].known.fault.has_value());
}

TEST_CASE("A row that is older than the decoder's number is looked at, too") {
  TemporaryStore store;
  leave(store, left_behind(pdus_of(text).front(), 1));
  store.close();
  store.tamper("UPDATE parts SET decoder = NULL, type = NULL, sender = NULL");
  store.open();
  CHECK(start(store).released == 1);
}

TEST_CASE("Parts that were left behind become one whole message") {
  TemporaryStore store;
  const auto pdus = pdus_of(std::string(200, 'x') + text);
  REQUIRE(pdus.size() == 2);
  leave(store, left_behind(pdus[1], 1));
  leave(store, left_behind(pdus[0], 2));
  CHECK(start(store).released == 2);
  const auto messages = inbox_of(store);
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].parts_have == 2);
  CHECK(messages[0].has_code);
}

TEST_CASE("Two copies that lay in two memories at a time become one message") {
  TemporaryStore store;
  leave(store, left_behind(pdus_of(text).front(), 1));
  auto copy = left_behind(pdus_of(text).front(), 4);
  copy.memory = "ME";
  leave(store, copy);
  CHECK(start(store).released == 2);
  CHECK(inbox_of(store).size() == 1);
  CHECK(events_of(store).size() == 1);
}

TEST_CASE("A copy that is still on the SIM finds the message that was made of it") {
  TemporaryStore store;
  const auto part = leave(store, left_behind(pdus_of(text).front(), 1));
  start(store);
  const auto arrival = daemon::read_arrival({.iccid = ops_sim,
                                             .imei = "860000000000001",
                                             .memory = "SM",
                                             .slot = 1,
                                             .pdu = SecretText(pdus_of(text).front()),
                                             .read_at = later});
  const auto again =
      store.commit([&](store::Transaction& transaction) { return daemon::ingest(transaction, arrival); });
  CHECK(again.receipt.part == part);
  CHECK(inbox_of(store).size() == 1);
}

TEST_CASE("Drafts, silent messages, reports and broadcasts stay what they are") {
  TemporaryStore store;
  leave(store, left_behind(pdus_of(text).front(), 1, "draft"));
  leave(store, left_behind(pdus_of(text, 0x40).front(), 2, "silent"));
  leave(store,
        left_behind(sms::encode(sms::OutgoingReport{.recipient = sms::address_of("70708")}), 3, "status-report"));
  leave(store, left_behind("40A111120F11" + std::string(164, '0'), 4, "cell-broadcast"));
  CHECK(start(store).released == 0);
  std::vector<std::string> reasons;
  for (const auto& entry : quarantine_of(store)) reasons.push_back(entry.known.reason);
  CHECK(reasons == std::vector<std::string>{"cell-broadcast", "status-report", "silent", "draft"});
  CHECK(inbox_of(store).empty());
}

TEST_CASE("All of a large quarantine is read again, a batch a transaction") {
  TemporaryStore store;
  store.commit([](store::Transaction& transaction) {
    for (int i = 0; i < 450; ++i)
      store::insert_part(transaction, left_behind(pdus_of(text + std::to_string(i)).front(), i), std::nullopt);
  });
  const SystemClock clock;
  daemon::Redecoded done;
  store::run([&]() -> boost::asio::awaitable<void> {
    done = co_await daemon::redecode_quarantine(store.database().writer(), clock);
  });
  CHECK(done.released == 450);
  CHECK(events_of(store).size() == 100);  // of 450, as many as were asked for
  CHECK(quarantine_of(store).empty());
}
