#include "store/claims.hpp"

#include "store/events.hpp"
#include "store/query.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;
using namespace std::chrono_literals;

namespace {

const std::string ops_number = "+4915112345678";
const inbox::Caller ana{inbox::Caller::Kind::user, "ana"};
const inbox::Caller ben{inbox::Caller::Kind::user, "ben"};

NewClaim wish(const inbox::Caller& holder, std::optional<std::string> service = {}) {
  return {.number = ops_number,
          .service = std::move(service),
          .holder = holder,
          .life = 120s,
          .address = "10.0.0.7",
          .permitted = [] { return std::optional{ops_sim}; }};
}

auto make(TemporaryStore& store, const NewClaim& claim, Time at = noon) {
  return store.commit([&](Transaction& transaction) { return make_claim(transaction, claim, at); });
}
Claim made(TemporaryStore& store, const NewClaim& claim, Time at = noon) {
  return std::get<Claim>(make(store, claim, at));
}
bool end(TemporaryStore& store, const Claim& claim, ClaimEnd why) {
  return store.commit([&](Transaction& transaction) {
    return end_claim(transaction, claim.id, why, {"ana", ""}, noon);
  });
}
std::vector<Claim> open(TemporaryStore& store) {
  return store.read([](Connection& connection) { return open_claims(connection); });
}

// A code of this service comes at this time; whose claim has caught it.
std::optional<std::string> code_comes(TemporaryStore& store, const std::string& service, Time at = noon + 1s,
                                      const std::string& sim = ops_sim) {
  return store.commit([&](Transaction& transaction) {
    auto message = message_with_code(sim, at);
    message.content.service = service;
    const auto id = insert_message(transaction, message);
    catch_code(transaction, id, at);
    return find_message(transaction, id)->claimed_by;
  });
}

std::vector<Event> events(TemporaryStore& store) {
  return store.read([](Connection& connection) { return events_after(connection, EventSeq{0}, 100); });
}
std::vector<AuditEntry> record(TemporaryStore& store) {
  return store.read([](Connection& connection) { return page_of_audit(connection, {.after = AuditSeq{0}}).entries; });
}

}  // namespace

TEST_CASE("A claim is on record and in the feed") {
  TemporaryStore store;
  const auto claim = made(store, wish(ana, "GitHub"));
  CHECK(claim.expires_at == noon + 120s);
  const auto entries = record(store);
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].action == "claim.made");
  CHECK(entries[0].actor == "ana");
  CHECK(entries[0].subject == "claim:1");
  CHECK(entries[0].number == ops_number);
  CHECK(entries[0].address == "10.0.0.7");
  const auto all = events(store);
  REQUIRE(all.size() == 1);
  CHECK(all[0].type == EventType::claimed);
  CHECK(all[0].iccid == ops_sim);
  REQUIRE(all[0].claim.has_value());
  CHECK(all[0].claim->service == "GitHub");
  CHECK(all[0].claim->holder == ana);
}

TEST_CASE("Who may not view the number at that moment makes no claim, and nothing is written") {
  TemporaryStore store;
  auto foreign = wish(ana);
  foreign.permitted = [] { return std::optional<std::string>{}; };
  CHECK(std::holds_alternative<ClaimNotPermitted>(make(store, foreign)));
  CHECK(open(store).empty());
  CHECK(record(store).empty());
}

TEST_CASE("Two claims are in each other's way for one service, and where one is for any") {
  TemporaryStore store;
  made(store, wish(ana, "GitHub"));
  CHECK(std::get<ClaimHeld>(make(store, wish(ben, "github"))).by.holder == ana);
  CHECK(std::holds_alternative<ClaimHeld>(make(store, wish(ben))));
  CHECK(std::holds_alternative<ClaimHeld>(make(store, wish(ana, "GitHub"))));
  CHECK(std::holds_alternative<Claim>(make(store, wish(ben, "PayPal"))));
  auto other_number = wish(ben);
  other_number.number = "+4915187654321";
  CHECK(std::holds_alternative<Claim>(make(store, other_number)));
}

TEST_CASE("A claim whose time is over is in nobody's way") {
  TemporaryStore store;
  made(store, wish(ana));
  CHECK(std::holds_alternative<ClaimHeld>(make(store, wish(ben), noon + 119s)));
  CHECK(std::holds_alternative<Claim>(make(store, wish(ben), noon + 120s)));
  const auto all = events(store);
  REQUIRE(all.size() == 3);
  CHECK(all[1].type == EventType::released);
  CHECK(all[1].claim_end == ClaimEnd::expired);
}

TEST_CASE("Nobody holds more than 32 claims") {
  TemporaryStore store;
  for (std::size_t i = 0; i < claims_a_holder; ++i) made(store, wish(ana, "service " + std::to_string(i)));
  CHECK(std::holds_alternative<TooManyClaims>(make(store, wish(ana, "one more"))));
  CHECK(std::holds_alternative<Claim>(make(store, wish(ben, "one more"))));
}

TEST_CASE("A code is caught by the oldest claim that it fits, and by one alone") {
  TemporaryStore store;
  made(store, wish(ana, "GitHub"));
  made(store, wish(ben, "PayPal"));
  CHECK(code_comes(store, "PayPal") == "ben");
  CHECK(code_comes(store, "PayPal") == std::nullopt);
  CHECK(code_comes(store, "github") == "ana");
  CHECK(open(store).size() == 2);  // until their holders have been shown them
}

TEST_CASE("Another service, another SIM and a code that comes too late are not caught") {
  TemporaryStore store;
  made(store, wish(ana, "GitHub"));
  CHECK(code_comes(store, "PayPal") == std::nullopt);
  CHECK(code_comes(store, "GitHub", noon + 1s, sales_sim) == std::nullopt);
  CHECK(code_comes(store, "GitHub", noon + 120s) == std::nullopt);
  CHECK(code_comes(store, "GitHub", noon + 119s) == "ana");
}

TEST_CASE("A message without a code ends no claim") {
  TemporaryStore store;
  made(store, wish(ana));
  const auto claimed_by = store.commit([](Transaction& transaction) {
    auto message = message_with_code(ops_sim);
    message.content.code.reset();
    const auto id = insert_message(transaction, message);
    catch_code(transaction, id, noon);
    return find_message(transaction, id)->claimed_by;
  });
  CHECK_FALSE(claimed_by.has_value());
}

TEST_CASE("A claim ends once, with its reason on record and in the feed") {
  TemporaryStore store;
  const auto claim = made(store, wish(ana));
  CHECK(end(store, claim, ClaimEnd::ended));
  CHECK_FALSE(end(store, claim, ClaimEnd::expired));
  CHECK(open(store).empty());
  const auto entries = record(store);
  REQUIRE(entries.size() == 2);
  CHECK(entries[1].action == "claim.ended");
  CHECK(entries[1].detail == "ended");
  const auto all = events(store);
  REQUIRE(all.size() == 2);
  CHECK(all[1].type == EventType::released);
  CHECK(all[1].claim_end == ClaimEnd::ended);
  CHECK(all[1].claim->holder == ana);
}

TEST_CASE("Claims are there after a restart") {
  TemporaryStore store;
  made(store, wish(ana, "GitHub"));
  store.close();
  store.open();
  REQUIRE(open(store).size() == 1);
  CHECK(open(store)[0].service == "GitHub");
}
