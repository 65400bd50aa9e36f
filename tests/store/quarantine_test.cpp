#include "store/quarantine.hpp"

#include "store/messages.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;

namespace {

struct Kept {
  TemporaryStore store;

  PartId quarantine(int slot, const std::string& pdu, const char* reason = "undecodable") {
    auto part = part_of_slot(slot, pdu);
    part.quarantined = Quarantined{.reason = reason, .type = "deliver", .sender = "+49151", .decoder = 1};
    return store.commit([&](Transaction& transaction) { return insert_part(transaction, part, std::nullopt); });
  }
  PartId deliver(int slot, const std::string& iccid) {
    auto part = part_of_slot(slot, "message " + std::to_string(slot));
    part.iccid = iccid;
    return store.commit([&](Transaction& transaction) {
      return insert_part(transaction, part, insert_message(transaction, message_with_code(iccid)));
    });
  }
  QuarantinePage page(const QuarantineFilter& filter) {
    return store.read([&](Connection& connection) { return page_of_quarantine(connection, filter); });
  }
};

}  // namespace

TEST_CASE("Quarantine lists what is in it, with its reason and what is known of it") {
  Kept kept;
  const auto id = kept.quarantine(3, "FFFF");
  const auto page = kept.page({});
  REQUIRE(page.entries.size() == 1);
  CHECK(page.entries[0].id == id);
  CHECK(page.entries[0].iccid == ops_sim);
  CHECK(page.entries[0].known.reason == "undecodable");
  CHECK(page.entries[0].known.sender == "+49151");
  CHECK_FALSE(page.entries[0].message.has_value());
  CHECK_FALSE(page.next.has_value());
}

TEST_CASE("A message of a SIM is in quarantine until a number names the SIM") {
  Kept kept;
  const auto id = kept.deliver(1, sales_sim);
  kept.deliver(2, ops_sim);
  const auto page = kept.page({.named_iccids = {ops_sim}});
  REQUIRE(page.entries.size() == 1);
  CHECK(page.entries[0].id == id);
  CHECK(page.entries[0].known.reason == "unknown-sim");
  CHECK(page.entries[0].message.has_value());
  CHECK(kept.page({.named_iccids = {ops_sim, sales_sim}}).entries.empty());
}

TEST_CASE("Pages of quarantine are newest first and leave nothing out, whatever lies between") {
  Kept kept;
  std::vector<std::int64_t> ids;
  for (int i = 0; i < 10; ++i) {
    ids.push_back(kept.quarantine(3 * i, "undecodable " + std::to_string(i)).value);
    ids.push_back(kept.deliver(3 * i + 1, i % 2 == 0 ? sales_sim : "8949020000000000000").value);
    kept.deliver(3 * i + 2, ops_sim);
  }
  std::ranges::reverse(ids);
  std::vector<std::int64_t> listed;
  QuarantineFilter filter{.named_iccids = {ops_sim}, .limit = 3};
  do {
    const auto page = kept.page(filter);
    CHECK(page.entries.size() <= 3);
    for (const auto& entry : page.entries) listed.push_back(entry.id.value);
    filter.before = page.next;
  } while (filter.before);
  CHECK(listed == ids);
}

TEST_CASE("A page that ends with the last one names no next") {
  Kept kept;
  for (int i = 0; i < 3; ++i) kept.quarantine(i, "undecodable " + std::to_string(i));
  CHECK(kept.page({.limit = 3}).next == std::nullopt);
  CHECK(kept.page({.limit = 2}).next.has_value());
}

TEST_CASE("A message made late is listed where its part came") {
  Kept kept;
  const auto early = kept.quarantine(1, "FFFF");
  const auto other = kept.deliver(2, sales_sim);
  kept.store.commit([&](Transaction& transaction) {
    release_from_quarantine(transaction, early, insert_message(transaction, message_with_code(sales_sim)), 1);
  });
  const auto page = kept.page({.limit = 1});
  REQUIRE(page.entries.size() == 1);
  CHECK(page.entries[0].id == other);
  CHECK(kept.page({.before = page.next, .limit = 1}).entries.at(0).id == early);
}

TEST_CASE("Only what an older decoder has looked at is left to the next one") {
  Kept kept;
  const auto old = kept.quarantine(1, "FFFF");
  kept.store.read([&](Connection& connection) {
    CHECK(left_by_older_decoders(connection, 1, PartId{0}, 10).empty());
    const auto left = left_by_older_decoders(connection, 2, PartId{0}, 10);
    REQUIRE(left.size() == 1);
    CHECK(left[0].id == old);
    CHECK(left[0].pdu.expose() == "FFFF");
    CHECK(left_by_older_decoders(connection, 2, old, 10).empty());
    return 0;
  });
}
