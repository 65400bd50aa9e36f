#include "store/messages.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;
using namespace std::chrono_literals;

namespace {

struct Shown {
  std::string iccid, sender, service, masked;
};

// Messages 1, 2, 3, … with what their envelopes show.
class Inbox : public TemporaryStore {
 public:
  explicit Inbox(const std::vector<Shown>& messages) {
    commit([&](Transaction& transaction) {
      auto at = noon;
      for (const auto& shown : messages) {
        auto message = message_with_code(shown.iccid, at += 1s);
        message.sender = shown.sender;
        message.content.service = shown.service;
        message.content.masked = shown.masked;
        insert_message(transaction, message);
      }
    });
  }

  MessagePage page(const MessageFilter& filter) {
    return read([&](Connection& connection) { return page_of_messages(connection, filter); });
  }
  std::vector<std::int64_t> ids(const MessageFilter& filter) {
    std::vector<std::int64_t> ids;
    for (const auto& message : page(filter).messages) ids.push_back(message.id.value);
    return ids;
  }
  std::vector<std::int64_t> search(const std::string& query) {
    return ids({.iccids = {ops_sim, sales_sim}, .query = query});
  }
};

using Ids = std::vector<std::int64_t>;

Inbox five_of_two_sims() {
  return Inbox({{ops_sim, "A", "A", "one"},
                {sales_sim, "A", "A", "two"},
                {ops_sim, "A", "A", "three"},
                {sales_sim, "A", "A", "four"},
                {ops_sim, "A", "A", "five"}});
}

}  // namespace

TEST_CASE("The newest message comes first, of all the numbers that the caller may see and of no other") {
  auto inbox = five_of_two_sims();
  CHECK(inbox.ids({.iccids = {ops_sim, sales_sim}}) == Ids{5, 4, 3, 2, 1});
  CHECK(inbox.ids({.iccids = {sales_sim}}) == Ids{4, 2});
  CHECK(inbox.ids({.iccids = {sales_sim, sales_sim}}) == Ids{4, 2});
  CHECK(inbox.ids({}).empty());
}

TEST_CASE("A page names where the next one begins, and the last one does not") {
  auto inbox = five_of_two_sims();
  MessageFilter filter{.iccids = {ops_sim, sales_sim}, .limit = 2};
  auto page = inbox.page(filter);
  CHECK(page.messages.size() == 2);
  CHECK(page.next == MessageId{4});
  filter.before = page.next;
  CHECK(inbox.ids(filter) == Ids{3, 2});
  filter.before = MessageId{2};
  page = inbox.page(filter);
  CHECK(page.messages.size() == 1);
  CHECK_FALSE(page.next.has_value());
}

TEST_CASE("A page that ends exactly with the last message has no next one") {
  auto inbox = five_of_two_sims();
  CHECK_FALSE(inbox.page({.iccids = {ops_sim}, .limit = 3}).next.has_value());
}

TEST_CASE("Sender, service and masked text are searched") {
  Inbox inbox({{ops_sim, "Acme", "Bank", "Your code"}, {ops_sim, "+49", "Shop", "Parcel from Acme"}});
  CHECK(inbox.search("acme") == Ids{2, 1});
  CHECK(inbox.search("bank") == Ids{1});
  CHECK(inbox.search("parcel") == Ids{2});
  CHECK(inbox.search("acme bank").empty());
}

TEST_CASE("A search knows neither capitals nor accents, in any script") {
  Inbox inbox({{ops_sim, "ZÜRICH", "", ""}, {ops_sim, "ВАШ КОД", "", ""}, {ops_sim, "ΚΩΔΙΚΟΣ", "", ""}});
  CHECK(inbox.search("zurich") == Ids{1});
  CHECK(inbox.search("Zürich") == Ids{1});
  CHECK(inbox.search("ваш код") == Ids{2});
  CHECK(inbox.search("κωδικ") == Ids{3});
}

TEST_CASE("The signs of SQL patterns stand for themselves") {
  Inbox inbox({{ops_sim, "100% sure", "", ""}, {ops_sim, "100 sure", "", ""}, {ops_sim, "a_b", "", ""}});
  CHECK(inbox.search("100%") == Ids{1});
  CHECK(inbox.search("a_b") == Ids{3});
  CHECK(inbox.search("a%b").empty());
  CHECK(inbox.search("' OR 1=1 --").empty());
}

TEST_CASE("A number whose label fits brings all its messages, if the caller may see it") {
  Inbox inbox({{ops_sim, "A", "", ""}, {sales_sim, "B", "", ""}, {ops_sim, "C", "", ""}});
  MessageFilter filter{.iccids = {ops_sim, sales_sim}, .query = "b", .iccids_of_matching_labels = {ops_sim}};
  CHECK(inbox.ids(filter) == Ids{3, 2, 1});
  filter.iccids = {sales_sim};
  CHECK(inbox.ids(filter) == Ids{2});
}

TEST_CASE("The last message of a SIM tells when it last received") {
  auto inbox = five_of_two_sims();
  const auto last = [&](const std::string& iccid) {
    return inbox.read([&](Connection& connection) { return last_message_at(connection, iccid); });
  };
  CHECK(last(ops_sim) == noon + 5s);
  CHECK(last(sales_sim) == noon + 4s);
  CHECK_FALSE(last("8949000000000000000").has_value());
}
