#include "store/parts.hpp"

#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;

namespace {

// A part in slot 3 of the SIM, with its message.
struct Stored {
  TemporaryStore store;
  MessageId message;
  PartId part;

  Stored() {
    store.commit([this](Transaction& transaction) {
      message = insert_message(transaction, message_with_code(ops_sim));
      part = insert_part(transaction, part_of_slot(3), message);
    });
  }
  void free() {
    store.commit([this](Transaction& transaction) { mark_freed(transaction, {part}, noon); });
  }
  std::optional<PartId> unfreed(const NewPart& wanted) {
    return store.read([&](Connection& connection) { return find_unfreed_part(connection, wanted); });
  }
  std::optional<Twin> twin(const NewPart& wanted) {
    return store.read([&](Connection& connection) { return find_twin(connection, wanted); });
  }
  bool seen(const NewPart& wanted) {
    return store.read([&](Connection& connection) { return first_with_this_pdu(connection, wanted).has_value(); });
  }
};

NewPart on_the_phone(NewPart part) {
  part.memory = "ME";
  return part;
}

}  // namespace

TEST_CASE("The same PDU in the same slot is the same part until its deletion was confirmed") {
  Stored stored;
  CHECK(stored.unfreed(part_of_slot(3)) == stored.part);
  stored.free();
  CHECK_FALSE(stored.unfreed(part_of_slot(3)).has_value());
  CHECK(stored.seen(part_of_slot(3)));
}

TEST_CASE("Another slot, another PDU, another memory or another SIM is another part") {
  Stored stored;
  CHECK_FALSE(stored.unfreed(part_of_slot(4)).has_value());
  CHECK_FALSE(stored.unfreed(part_of_slot(3, "0791")).has_value());
  CHECK_FALSE(stored.unfreed(on_the_phone(part_of_slot(3))).has_value());
  auto other_sim = part_of_slot(3);
  other_sim.iccid = sales_sim;
  CHECK_FALSE(stored.unfreed(other_sim).has_value());
  CHECK_FALSE(stored.seen(other_sim));
  CHECK_FALSE(stored.seen(part_of_slot(3, "0791")));
}

TEST_CASE("A PDU that lies in no memory is found again without a slot") {
  Stored stored;
  auto routed = part_of_slot(3);
  routed.memory = "";
  routed.slot.reset();
  CHECK_FALSE(stored.unfreed(routed).has_value());
  const auto id =
      stored.store.commit([&](Transaction& transaction) { return insert_part(transaction, routed, stored.message); });
  CHECK(stored.unfreed(routed) == id);
}

TEST_CASE("The same PDU in a second memory is a twin of the first, until that was freed") {
  Stored stored;
  const auto twin = stored.twin(on_the_phone(part_of_slot(1)));
  REQUIRE(twin.has_value());
  CHECK(twin->part == stored.part);
  CHECK(twin->message == stored.message);
  CHECK_FALSE(stored.twin(part_of_slot(1)).has_value());  // the same memory: sent twice
  stored.free();
  CHECK_FALSE(stored.twin(on_the_phone(part_of_slot(1))).has_value());
}

TEST_CASE("Each copy of a part is freed by itself, and counts once in its message") {
  Stored stored;
  const auto copy = on_the_phone(part_of_slot(1));
  stored.store.commit([&](Transaction& transaction) { insert_part(transaction, copy, stored.message); });
  stored.free();
  CHECK_FALSE(stored.unfreed(part_of_slot(3)).has_value());
  CHECK(stored.unfreed(copy).has_value());
  CHECK(stored.store.read([&](Connection& connection) { return pdus_of(connection, stored.message).size(); }) == 1);
}

TEST_CASE("The PDUs of a message come back by part number") {
  Stored stored;
  stored.store.commit([&](Transaction& transaction) {
    auto third = part_of_slot(4, "0C91");
    third.part = 3;
    auto second = part_of_slot(5, "0B91");
    second.part = 2;
    insert_part(transaction, third, stored.message);
    insert_part(transaction, second, stored.message);
  });
  stored.store.read([&](Connection& connection) {
    const auto pdus = pdus_of(connection, stored.message);
    REQUIRE(pdus.size() == 3);
    CHECK(pdus[0].part == 1);
    CHECK(pdus[0].pdu.expose() == "07911326040000F0040B911346610089F6");
    CHECK(pdus[1].pdu.expose() == "0B91");
    CHECK(pdus[2].part == 3);
    return 0;
  });
}

TEST_CASE("A quarantined part has no message and says why") {
  Stored stored;
  auto undecodable = part_of_slot(7, "FFFF");
  CHECK_THROWS(
      stored.store.commit([&](Transaction& transaction) { insert_part(transaction, undecodable, std::nullopt); }));
  undecodable.quarantined = Quarantined{.reason = "undecodable"};
  const auto id = stored.store.commit(
      [&](Transaction& transaction) { return insert_part(transaction, undecodable, std::nullopt); });
  CHECK(stored.unfreed(undecodable) == id);
}

TEST_CASE("A sealed PDU moved to another part does not open") {
  Stored stored;
  stored.store.commit([&](Transaction& transaction) {
    auto second = part_of_slot(5, "0B91");
    second.part = 2;
    insert_part(transaction, second, stored.message);
  });
  stored.store.close();
  stored.store.tamper("UPDATE parts SET pdu = (SELECT pdu FROM parts WHERE id = 1) WHERE id = 2");
  stored.store.open();
  CHECK_THROWS_WITH(
      stored.store.read([&](Connection& connection) { return pdus_of(connection, stored.message).size(); }),
      Catch::Matchers::Contains("parts.pdu of row 2"));
}
