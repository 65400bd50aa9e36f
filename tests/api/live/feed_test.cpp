#include <boost/json/serialize.hpp>

#include "tests/api/running_server.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::test;
using otpost::MessageId;
using otpost::store::noon;
using otpost::store::ops_sim;
using otpost::store::sales_sim;
using namespace std::chrono_literals;

namespace {

std::string text(const boost::json::object& frame) {
  return boost::json::serialize(frame);
}

std::string view_request(MessageId id) {
  return R"({"type":"view","ref":"r1","id":)" + std::to_string(id.value) + "}";
}

void take_from_ops(otpost::inbox::Roster& roster, const std::string& name) {
  for (auto& user : roster.users)
    if (user.name == name) user.groups.clear();
}

}  // namespace

TEST_CASE("A feed without a cursor starts at now") {
  RunningServer server;
  server.deliver(ops_sim, 3);
  auto feed = server.feed(server.signed_in("ana"));
  CHECK(text(feed.next()) == R"({"type":"ready","seq":3})");
  server.deliver(ops_sim);
  const auto frame = feed.next();
  CHECK(frame.at("type") == "message");
  CHECK(frame.at("seq") == 4);
  const auto& envelope = frame.at("message").as_object();
  CHECK(envelope.at("masked") == "Your code is ••••••");
  CHECK_FALSE(envelope.contains("text"));
  CHECK_FALSE(envelope.contains("code"));
}

TEST_CASE("A feed from the very beginning replays all, then is ready, then goes on") {
  RunningServer server;
  server.deliver(ops_sim, 2);
  auto feed = server.feed(server.signed_in("ana"), "?after=0");
  CHECK(feed.next().at("seq") == 1);
  CHECK(feed.next().at("seq") == 2);
  CHECK(text(feed.next()) == R"({"type":"ready","seq":2})");
  server.deliver(ops_sim);
  CHECK(feed.next().at("seq") == 3);
}

TEST_CASE("A client that returns with its last seq misses nothing and sees nothing twice") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  std::vector<std::int64_t> seen;
  std::int64_t cursor = 0;
  for (int round = 0; round < 12; ++round) {
    server.deliver(round % 3 == 0 ? sales_sim : ops_sim, 50);
    auto feed = server.feed(ana, "?after=" + std::to_string(cursor));
    const int read = 7 * round + 20;  // then it drops, wherever it is
    for (int i = 0; i < read; ++i) {
      const auto frame = feed.next();
      if (frame.at("type") == "ready") break;
      cursor = frame.at("seq").as_int64();
      seen.push_back(frame.at("message").as_object().at("id").as_int64());
    }
  }
  std::vector<std::int64_t> expected;
  for (std::int64_t id = 1; id <= 600; ++id)
    if (((id - 1) / 50) % 3 != 0 && expected.size() < seen.size()) expected.push_back(id);
  CHECK(seen.size() > 300);
  CHECK(seen == expected);
}

TEST_CASE("Another group's events are skipped, and the cursor moves on") {
  RunningServer server;
  auto feed = server.feed(server.signed_in("cleo"), "?after=0");
  CHECK(feed.next().at("type") == "ready");
  server.deliver(ops_sim, 300);
  server.deliver(sales_sim);
  CHECK(feed.next().at("seq") == 301);
}

TEST_CASE("What retention has removed is told as a gap") {
  RunningServer server;
  server.deliver(ops_sim, 5);
  server.remove_events(3);
  auto feed = server.feed(server.signed_in("ana"), "?after=1");
  CHECK(text(feed.next()) == R"({"type":"gap","from":2,"to":3})");
  CHECK(feed.next().at("seq") == 4);
  CHECK(feed.next().at("seq") == 5);
  CHECK(feed.next().at("type") == "ready");
}

TEST_CASE("A cursor from before a restore starts at what there is") {
  RunningServer server;
  server.deliver(ops_sim, 2);
  auto feed = server.feed(server.signed_in("ana"), "?after=500");
  CHECK(text(feed.next()) == R"({"type":"ready","seq":2})");
  server.deliver(ops_sim);
  CHECK(feed.next().at("seq") == 3);
}

TEST_CASE("A view over the feed is audited, answered to its reader and told to all who may see the number") {
  RunningServer server;
  const auto id = server.deliver(ops_sim);
  auto ana = server.feed(server.signed_in("ana"));
  auto ben = server.feed(server.signed_in("ben"));
  CHECK(ana.next().at("type") == "ready");
  CHECK(ben.next().at("type") == "ready");
  ana.send(view_request(id));
  std::map<std::string, boost::json::object> frames;
  for (int i = 0; i < 2; ++i) {
    auto frame = ana.next();
    frames[std::string(frame.at("type").as_string())] = frame;
  }
  CHECK(frames["view"].at("ref") == "r1");
  CHECK(frames["view"].at("text") == "Your code is 493817");
  CHECK(frames["view"].at("code") == "493817");
  CHECK(frames["view"].at("message_id") == id.value);
  CHECK(frames["view"].at("audit").as_int64() > 0);
  const std::string viewed = R"({"seq":2,"type":"viewed","message_id":1,"by":"ana","at":"2026-11-24T12:00:00.000Z"})";
  CHECK(text(frames["viewed"]) == viewed);
  CHECK(text(ben.next()) == viewed);
}

TEST_CASE("A view of what is not there, or not the caller's, is an error with status 404") {
  RunningServer server;
  const auto id = server.deliver(ops_sim);
  auto feed = server.feed(server.signed_in("cleo"));
  CHECK(feed.next().at("type") == "ready");
  for (const auto asked : {id, MessageId{999}}) {
    feed.send(view_request(asked));
    const auto frame = feed.next();
    CHECK(frame.at("type") == "error");
    CHECK(frame.at("ref") == "r1");
    CHECK(frame.at("problem").as_object().at("status") == 404);
  }
}

TEST_CASE("Anything else that a client sends is answered with an error, and the feed goes on") {
  RunningServer server;
  auto feed = server.feed(server.signed_in("ana"));
  CHECK(feed.next().at("type") == "ready");
  for (const auto* frame : {"", "{", "[]", "{}", R"({"type":"claim","ref":1})", R"({"type":"view"})",
                            R"({"type":"view","id":"1"})", R"({"type":"view","id":1,"ref":{}})"}) {
    CAPTURE(frame);
    feed.send(frame);
    CHECK(feed.next().at("type") == "error");
  }
  server.deliver(ops_sim);
  CHECK(feed.next().at("type") == "message");
}

TEST_CASE("A frame over 16 KiB closes with 1009") {
  RunningServer server;
  auto feed = server.feed(server.signed_in("ana"));
  CHECK(feed.next().at("type") == "ready");
  feed.send(std::string(16 * 1024 + 1, ' '));
  CHECK(feed.close_code() == 1009);
}

TEST_CASE("A foreign or missing Origin is refused before the upgrade") {
  RunningServer server;
  auto foreign = server.signed_in("ana");
  foreign.front().second = server.origin() + ".evil.example";
  CHECK(server.feed(foreign).refused() == 403);
  auto missing = server.signed_in("ana");
  missing.erase(missing.begin());
  CHECK(server.feed(missing).refused() == 403);
  CHECK(server.feed({{"Origin", "null"}}).refused() == 403);
}

TEST_CASE("A missing or wrong sign-in is upgraded and closed with 4401") {
  RunningServer server;
  CHECK(server.feed({}).close_code() == 4401);
  CHECK(server.feed({{"Origin", server.origin()}}).close_code() == 4401);
  CHECK(server.feed({{"Origin", server.origin()}, {"Cookie", "otpost_session=x"}}).close_code() == 4401);
  CHECK(server.feed(server.with_key(old_key)).close_code() == 4401);
}

TEST_CASE("A cursor that is no seq is refused before the upgrade, and plain HTTP is told to upgrade") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  CHECK(server.feed(ana, "?after=x").refused() == 422);
  CHECK(server.feed(ana, "?after=-1").refused() == 422);
  CHECK(server.client().send("GET", "/api/feed", ana).status == 426);
}

TEST_CASE("Signing out closes the feeds of that session alone") {
  RunningServer server;
  const auto here = server.signed_in("ana");
  auto feed = server.feed(here);
  auto elsewhere = server.feed(server.signed_in("ana"));
  CHECK(feed.next().at("type") == "ready");
  CHECK(elsewhere.next().at("type") == "ready");
  CHECK(server.client().send("DELETE", "/api/session", here).status == 204);
  CHECK(feed.close_code() == 4401);
  server.deliver(ops_sim);
  CHECK(elsewhere.next().at("type") == "message");
}

TEST_CASE("A right withdrawn closes the feed before the reload returns, and the session lives on") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  auto feed = server.feed(ana);
  auto ben = server.feed(server.signed_in("ben"));
  CHECK(feed.next().at("type") == "ready");
  CHECK(ben.next().at("type") == "ready");
  server.change_roster([](auto& roster) { take_from_ops(roster, "ana"); });
  server.deliver(ops_sim);
  CHECK_THROWS_AS(feed.next(), FeedClient::Closed);
  CHECK(ben.next().at("type") == "message");
  CHECK(server.client().send("GET", "/api/session", ana).status == 200);
}

TEST_CASE("A right given closes nothing, and what it allows comes at once") {
  RunningServer server;
  auto feed = server.feed(server.signed_in("ana"));
  CHECK(feed.next().at("type") == "ready");
  server.change_roster([](auto& roster) { roster.users.front().groups.push_back({"sales", {}}); });
  server.deliver(sales_sim);
  CHECK(feed.next().at("type") == "message");
}

TEST_CASE("A reader that is stuck is cut when its right is withdrawn: the reload does not wait for it") {
  RunningServer server;
  auto feed = server.feed(server.signed_in("ana"), "", 4096);
  CHECK(feed.next().at("type") == "ready");
  server.deliver(ops_sim, 2000);
  const auto start = std::chrono::steady_clock::now();
  server.change_roster([](auto& roster) { take_from_ops(roster, "ana"); });
  CHECK(std::chrono::steady_clock::now() - start < 1s);
}

TEST_CASE("A session's end closes its feed") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  server.clock.set(noon + 12h - 200ms);
  auto feed = server.feed(ana);
  CHECK(feed.next().at("type") == "ready");
  CHECK(feed.close_code() == 4401);
}

TEST_CASE("A reader that falls too far behind is closed with 4429, and the last seq brings the rest") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  auto slow = server.feed(ana, "", 4096);
  CHECK(slow.next().at("type") == "ready");
  server.deliver(ops_sim, 6000);
  auto other = server.feed(ana);  // the server is not held up
  CHECK(other.next().at("type") == "ready");
  std::this_thread::sleep_for(1500ms);  // what makes a reader slow
  std::int64_t cursor = 0;
  int code = 0;
  try {
    while (true) {
      const auto seq = slow.next().at("seq").as_int64();
      REQUIRE(seq == cursor + 1);
      cursor = seq;
    }
  } catch (const FeedClient::Closed& closed) {
    code = closed.code;
  }
  CHECK(code == 4429);
  auto again = server.feed(ana, "?after=" + std::to_string(cursor));
  CHECK(again.next().at("seq") == cursor + 1);
}

TEST_CASE("A reader that reads is not closed by a burst") {
  RunningServer server;
  auto feed = server.feed(server.signed_in("ana"));
  CHECK(feed.next().at("type") == "ready");
  server.deliver(ops_sim, 6000);
  for (int seq = 1; seq <= 6000; ++seq) REQUIRE(feed.next().at("seq") == seq);
}

TEST_CASE("An integration that may view has text and code delivered, each delivery with its own entry") {
  RunningServer server;
  server.deliver(ops_sim);
  std::vector<std::int64_t> audits;
  for (int i = 0; i < 2; ++i) {
    auto feed = server.feed(server.with_key(bot_key), "?after=0");
    const auto envelope = feed.next().at("message").as_object();
    CHECK(envelope.at("text") == "Your code is 493817");
    CHECK(envelope.at("code") == "493817");
    audits.push_back(envelope.at("audit").as_int64());
  }
  CHECK(audits == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("An integration that may not view gets the envelope alone") {
  RunningServer server;
  server.deliver(ops_sim);
  auto feed = server.feed(server.with_key(watcher_key), "?after=0");
  CHECK_FALSE(feed.next().at("message").as_object().contains("text"));
}

TEST_CASE("Where no entry can be written the integration's feed ends instead of showing") {
  RunningServer server;
  server.deliver(ops_sim);
  server.break_disk();
  auto feed = server.feed(server.with_key(bot_key), "?after=0");
  try {
    const auto frame = feed.next();
    FAIL("shown without an entry: " << text(frame));
  } catch (const FeedClient::Closed& closed) {
    CHECK(closed.code == 1011);
  }
}

TEST_CASE("A line that comes up is told to those who may see its number") {
  RunningServer server;
  auto ana = server.feed(server.signed_in("ana"));
  auto cleo = server.feed(server.signed_in("cleo"));
  CHECK(ana.next().at("type") == "ready");
  CHECK(cleo.next().at("type") == "ready");
  server.set_line({ops_sim, true, 64, std::nullopt});
  server.set_line({sales_sim, true, 32, std::nullopt});
  CHECK(text(ana.next()) ==
        R"({"type":"modem","number":"+4915112345678","online":true,"signal_percent":64,"last_message_at":null})");
  CHECK(cleo.next().at("number") == sales_number);
}

TEST_CASE("A stopping server closes its feeds with 1001") {
  RunningServer server;
  auto feed = server.feed(server.signed_in("ana"));
  CHECK(feed.next().at("type") == "ready");
  std::thread stopping([&] { server.stop(); });
  CHECK(feed.close_code() == 1001);
  stopping.join();
}
