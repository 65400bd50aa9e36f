#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include "tests/api/running_server.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::test;
using otpost::store::ops_sim;

namespace {

const std::string unnamed_sim = "8949020000000000000";

void quarantine(RunningServer& server, const std::string& pdu, int slot) {
  auto part = otpost::store::part_of_slot(slot, pdu);
  part.quarantined = otpost::store::Quarantined{.reason = "undecodable",
                                                .type = "deliver",
                                                .sender = "+4915112345678",
                                                .fault = "the PDU ends before its time-stamp",
                                                .decoder = 1};
  server.store.commit(
      [&](otpost::store::Transaction& transaction) { otpost::store::insert_part(transaction, part, std::nullopt); });
}

void deliver(RunningServer& server, const std::string& iccid, int slot) {
  auto part = otpost::store::part_of_slot(slot, "0004" + iccid);
  part.iccid = iccid;
  server.store.commit([&](otpost::store::Transaction& transaction) {
    const auto message = otpost::store::insert_message(transaction, otpost::store::message_with_code(iccid));
    otpost::store::insert_part(transaction, part, message);
  });
}

boost::json::array listed(const Answer& answer) {
  CHECK(answer.status == 200);
  return answer.json().at("quarantine").as_array();
}

}  // namespace

TEST_CASE("An admin sees what is in quarantine and why, without its PDU or text") {
  RunningServer server;
  quarantine(server, "00040D91", 1);
  const auto answer = server.client().send("GET", "/api/quarantine", server.signed_in("root"));
  REQUIRE(listed(answer).size() == 1);
  CHECK(boost::json::serialize(listed(answer)[0]) ==
        R"({"id":1,"iccid":"8949020000012345678","number":"+4915112345678","label":"Ops DE","message_id":null,)"
        R"("reason":"undecodable","type":"deliver","sender":"+4915112345678","sent_at":null,)"
        R"("received_at":"2026-11-24T12:00:00.000Z","parts":{"have":1,"total":1},)"
        R"("error":"the PDU ends before its time-stamp"})");
  CHECK(answer.body.find("00040D91") == std::string::npos);
}

TEST_CASE("A message of a SIM that no number names is in quarantine, until one names it") {
  RunningServer server;
  const auto root = server.signed_in("root");
  deliver(server, unnamed_sim, 1);
  deliver(server, ops_sim, 2);
  const auto answer = server.client().send("GET", "/api/quarantine", root);
  REQUIRE(listed(answer).size() == 1);
  CHECK(listed(answer)[0].at("iccid") == unnamed_sim.c_str());
  CHECK(listed(answer)[0].at("reason") == "unknown-sim");
  CHECK(listed(answer)[0].at("number").is_null());
  CHECK(answer.body.find("code") == std::string::npos);  // of "Your code is ••••••"

  server.change_roster([](otpost::inbox::Roster& roster) {
    roster.numbers.push_back(
        {.number = "+4930123456", .label = "New", .iccid = unnamed_sim, .groups = {}, .place = {}});
  });
  CHECK(listed(server.client().send("GET", "/api/quarantine", root)).empty());
}

TEST_CASE("Quarantine is for admins") {
  RunningServer server;
  quarantine(server, "00040D91", 1);
  for (const auto* name : {"ana", "cleo", "otto"})
    CHECK(server.client().send("GET", "/api/quarantine", server.signed_in(name)).status == 403);
  CHECK(server.client().send("GET", "/api/quarantine", server.with_key(bot_key)).status == 403);
  CHECK(server.client().send("GET", "/api/quarantine").status == 401);
}

TEST_CASE("Quarantine comes in pages, newest first") {
  RunningServer server;
  const auto root = server.signed_in("root");
  for (int slot = 1; slot <= 5; ++slot) quarantine(server, "0004" + std::to_string(slot), slot);
  const auto first = server.client().send("GET", "/api/quarantine?limit=3", root);
  REQUIRE(listed(first).size() == 3);
  CHECK(listed(first)[0].at("id") == 5);
  CHECK(first.json().at("next") == 3);
  const auto second = server.client().send("GET", "/api/quarantine?limit=3&before=3", root);
  REQUIRE(listed(second).size() == 2);
  CHECK(listed(second)[0].at("id") == 2);
  CHECK(second.json().at("next").is_null());
  CHECK(server.client().send("GET", "/api/quarantine?limit=201", root).status == 422);
}
