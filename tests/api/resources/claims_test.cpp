#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include "tests/api/running_server.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::test;
using otpost::store::ops_sim;
using otpost::store::sales_sim;
using namespace std::chrono_literals;

namespace {

const std::string ops_claim = R"({"number":"+4915112345678"})";

std::string claim_path(const Answer& made) {
  return "/api/claims/" + std::to_string(made.json().at("id").as_int64());
}

Answer claim(RunningServer& server, const Fields& who, const std::string& body = ops_claim) {
  return server.client().send("POST", "/api/claims", who, body);
}

std::size_t how_many(RunningServer& server, const Fields& who) {
  return server.client().send("GET", "/api/claims", who).json().at("claims").as_array().size();
}

// The frames up to and with the first of this type.
std::vector<boost::json::object> until(FeedClient& feed, std::string_view type) {
  std::vector<boost::json::object> frames;
  do frames.push_back(feed.next());
  while (frames.back().at("type").as_string() != type);
  return frames;
}
boost::json::object first(FeedClient& feed, std::string_view type) {
  return until(feed, type).back();
}

boost::json::array entries(RunningServer& server, const std::string& query) {
  return server.client().send("GET", "/api/audit?" + query, server.signed_in("otto")).json().at("entries").as_array();
}

}  // namespace

TEST_CASE("A claim says whose it is, for what and until when; two minutes where nothing else is asked for") {
  RunningServer server;
  const auto made = claim(server, server.signed_in("ana"));
  CHECK(made.status == 201);
  CHECK(made.body ==
        R"({"id":1,"number":"+4915112345678","service":null,"by":"ana","expires_at":"2026-11-24T12:02:00.000Z"})");
  const auto list = server.client().send("GET", "/api/claims", server.signed_in("ben"));
  CHECK(list.body == R"({"claims":[)" + made.body + "]}");
}

TEST_CASE("A claim in the way is named with its holder") {
  RunningServer server;
  claim(server, server.signed_in("ana"));
  const auto refused = claim(server, server.signed_in("ben"));
  CHECK(refused.status == 409);
  CHECK(refused.field("content-type") == "application/problem+json");
  CHECK(refused.json().at("by") == "ana");
  CHECK(refused.json().at("detail") == "ana holds the next code on +4915112345678 until 2026-11-24T12:02:00.000Z.");
}

TEST_CASE("A number that the caller may not see cannot be claimed, and looks as if it did not exist") {
  RunningServer server;
  const auto cleo = server.signed_in("cleo");
  const auto refused = claim(server, cleo);
  CHECK(refused.status == 404);
  CHECK(refused.body == claim(server, cleo, R"({"number":"+49000"})").body);
  CHECK(claim(server, server.signed_in("root")).status == 404);
}

TEST_CASE("A claim that does not fit is refused with what would be right") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  for (const auto* body : {R"({})", R"({"number":17})", R"({"number":"+4915112345678","ttl_s":0})",
                           R"({"number":"+4915112345678","ttl_s":901})", R"({"number":"+4915112345678","ttl_s":"1"})",
                           R"({"number":"+4915112345678","service":""})", R"({"number":"+4915112345678","service":4})"})
    CHECK(claim(server, ana, body).status == 422);
  CHECK(claim(server, ana, "{").status == 400);
  CHECK(how_many(server, ana) == 0);
}

TEST_CASE("The holder's feed gets the code, on record, the moment it comes; others see who holds it") {
  RunningServer server;
  auto ana = server.feed(server.signed_in("ana"));
  auto ben = server.feed(server.signed_in("ben"));
  first(ana, "ready");
  first(ben, "ready");
  claim(server, server.signed_in("ana"));
  CHECK(
      boost::json::serialize(first(ben, "claimed")) ==
      R"({"seq":1,"type":"claimed","claim":1,"number":"+4915112345678","service":null,"by":"ana","expires_at":"2026-11-24T12:02:00.000Z"})");
  server.deliver(ops_sim);

  const auto seen_by_ana = until(ana, "view");
  const auto& view = seen_by_ana.back();
  CHECK(view.at("claim") == 1);
  CHECK_FALSE(view.contains("ref"));
  CHECK(view.at("code") == "493817");
  CHECK(first(ana, "released").at("reason") == "code");

  std::string seen_by_ben;
  for (const auto& frame : until(ben, "released")) seen_by_ben += boost::json::serialize(frame) + "\n";
  CHECK(seen_by_ben.find(R"("claimed_by":"ana")") != std::string::npos);
  CHECK(seen_by_ben.find("493817") == std::string::npos);

  const auto views = entries(server, "action=message.viewed");
  REQUIRE(views.size() == 1);
  CHECK(views[0].at("seq") == view.at("audit"));
  CHECK(entries(server, "action=claim.ended").size() == 1);
}

TEST_CASE("A holder with two pages open gets the code on both, for one entry") {
  RunningServer server;
  const auto fields = server.signed_in("ana");
  auto one = server.feed(fields);
  auto other = server.feed(fields);
  first(one, "ready");
  first(other, "ready");
  claim(server, fields);
  server.deliver(ops_sim);
  CHECK(first(one, "view").at("audit") == first(other, "view").at("audit"));
  CHECK(entries(server, "action=message.viewed").size() == 1);
}

TEST_CASE("A code that comes while its holder is away waits for their next feed") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  claim(server, ana);
  server.deliver(ops_sim);
  CHECK(how_many(server, ana) == 1);
  CHECK(claim(server, server.signed_in("ben")).status == 409);
  CHECK(entries(server, "action=message.viewed").empty());
  auto feed = server.feed(ana);
  CHECK(first(feed, "view").at("code") == "493817");
  first(feed, "released");
  CHECK(how_many(server, ana) == 0);
}

TEST_CASE("A claim is ended by its holder or an admin, by nobody else") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto ben = server.signed_in("ben");
  const auto path = claim_path(claim(server, ana));
  CHECK(server.client().send("DELETE", path, ben).status == 403);
  CHECK(server.client().send("DELETE", path, server.signed_in("cleo")).status == 404);
  CHECK(server.client().send("DELETE", path, ana).status == 204);
  CHECK(server.client().send("DELETE", path, ana).status == 404);
  const auto second = claim_path(claim(server, ben));
  CHECK(server.client().send("DELETE", second, server.signed_in("root")).status == 204);
  CHECK(entries(server, "action=claim.ended")[0].at("actor") == "root");
}

TEST_CASE("A claim ends with its time") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  auto feed = server.feed(ana);
  first(feed, "ready");
  claim(server, ana, R"({"number":"+4915112345678","ttl_s":1})");
  first(feed, "claimed");
  server.clock.set(server.clock.now() + 1s);
  CHECK(first(feed, "released").at("reason") == "expired");
}

TEST_CASE("A claim ends with its holder's right") {
  RunningServer server;
  auto ben = server.feed(server.signed_in("ben"));
  first(ben, "ready");
  claim(server, server.signed_in("ana"));
  server.change_roster([](otpost::inbox::Roster& roster) { roster.users[0].groups.clear(); });
  CHECK(first(ben, "released").at("reason") == "withdrawn");
  CHECK(claim(server, server.signed_in("ben")).status == 201);
}
