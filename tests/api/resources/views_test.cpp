#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include "tests/api/running_server.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::test;
using otpost::MessageId;
using otpost::store::ops_sim;

namespace {

std::string views(MessageId id) {
  return "/api/messages/" + std::to_string(id.value) + "/views";
}

boost::json::array entries(RunningServer& server, const std::string& query) {
  return server.client().send("GET", "/api/audit?" + query, server.signed_in("otto")).json().at("entries").as_array();
}

}  // namespace

TEST_CASE("A view shows text and code, and its entry is on record with who, what, which number and from where") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto id = server.deliver(ops_sim);
  const auto answer = server.client().send("POST", views(id), ana, "{}");
  CHECK(answer.status == 201);
  CHECK(answer.field("cache-control") == "no-store");
  const auto body = answer.json();
  CHECK(body.at("message_id") == id.value);
  CHECK(body.at("text") == "Your code is 493817");
  CHECK(body.at("code") == "493817");
  CHECK(body.at("viewed_at") == "2026-11-24T12:00:00.000Z");

  const auto record = entries(server, "action=message.viewed");
  REQUIRE(record.size() == 1);
  const auto& entry = record.front().as_object();
  CHECK(entry.at("seq") == body.at("audit"));
  CHECK(entry.at("actor") == "ana");
  CHECK(entry.at("subject") == "message:1");
  CHECK(entry.at("number") == ops_number);
  CHECK(entry.at("address") == "127.0.0.1");
  CHECK(boost::json::serialize(record).find("493817") == std::string::npos);
}

TEST_CASE("Who has viewed a message is known to all who may see it") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto ben = server.signed_in("ben");
  const auto id = server.deliver(ops_sim);
  CHECK(server.client().send("POST", views(id), ana).status == 201);
  CHECK(server.client().send("POST", views(id), ben).status == 201);
  const auto list = server.client().send("GET", views(id), ben);
  CHECK(boost::json::serialize(list.json()) ==
        R"({"views":[{"by":"ana","at":"2026-11-24T12:00:00.000Z"},{"by":"ben","at":"2026-11-24T12:00:00.000Z"}]})");
  const auto envelope = server.client().send("GET", "/api/messages/" + std::to_string(id.value), ben).json();
  CHECK(envelope.at("views") == 2);
}

TEST_CASE("A text that retention has destroyed is gone, for those who could have seen it") {
  RunningServer server;
  const auto id = server.deliver(ops_sim);
  server.destroy_text(id);
  CHECK(server.client().send("POST", views(id), server.signed_in("ana")).status == 410);
  CHECK(server.client().send("POST", views(id), server.signed_in("cleo")).status == 404);
}

TEST_CASE("Where the entry cannot be written nothing is shown, and the reason is told") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto id = server.deliver(ops_sim);
  server.break_disk();
  for (int i = 0; i < 2; ++i) {
    const auto answer = server.client().send("POST", views(id), ana);
    CHECK(answer.status == 503);
    CHECK(answer.json().at("type") == "audit_unavailable");
    CHECK(answer.body.find("full") != std::string::npos);
    CHECK(answer.body.find("493817") == std::string::npos);
  }
  const auto health = server.client().send("GET", "/healthz");
  CHECK(health.status == 503);
  CHECK(health.json().at("reasons").as_array().size() == 1);
  CHECK(server.client().send("GET", "/api/messages", ana).status == 200);
}

TEST_CASE("A foreign page views nothing with a teammate's cookie, and a form does not either") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto id = server.deliver(ops_sim);
  auto foreign = ana;
  foreign.front().second = "http://evil.example";
  CHECK(server.client().send("POST", views(id), foreign, "{}").status == 403);
  auto form = ana;
  form[1].second = "application/x-www-form-urlencoded";
  CHECK(server.client().send("POST", views(id), form, "{}").status == 403);
  CHECK(entries(server, "action=message.viewed").empty());
}

TEST_CASE("A body that does not parse is 400, one that does not fit is 422, none at all is fine") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto id = server.deliver(ops_sim);
  CHECK(server.client().send("POST", views(id), ana, "{").status == 400);
  CHECK(server.client().send("POST", views(id), ana, "[]").status == 422);
  CHECK(server.client().send("POST", views(id), ana, "").status == 201);
}

TEST_CASE("An integration views under its own name and needs no Origin") {
  RunningServer server;
  const auto id = server.deliver(ops_sim);
  CHECK(server.client().send("POST", views(id), server.with_key(bot_key)).status == 201);
  CHECK(entries(server, "actor=bot&action=message.viewed").size() == 1);
}

TEST_CASE("A view without the right goes on record as denied") {
  RunningServer server;
  const auto id = server.deliver(ops_sim);
  CHECK(server.client().send("POST", views(id), server.signed_in("cleo")).status == 404);
  const auto record = entries(server, "action=denied");
  REQUIRE(record.size() == 1);
  CHECK(record.front().as_object().at("actor") == "cleo");
  CHECK(record.front().as_object().at("subject") == "message:1");
}

TEST_CASE("The audit log is for auditors, admins and programs that may pull it") {
  otpost::api::ServerSettings settings;
  settings.trusted_proxies = {"127.0.0.1"};
  RunningServer server(settings);
  CHECK(server.client().send("GET", "/api/audit", server.signed_in("ana")).status == 403);
  CHECK(server.client().send("GET", "/api/audit", server.signed_in("otto")).status == 200);
  CHECK(server.client().send("GET", "/api/audit", server.signed_in("root")).status == 200);
  CHECK(server.client().send("GET", "/api/audit", server.with_key(bot_key)).status == 403);
  auto siem = server.with_key(siem_key);
  siem.emplace_back("X-Forwarded-For", "10.0.0.9");
  CHECK(server.client().send("GET", "/api/audit?after=0", siem).status == 200);
}

TEST_CASE("A program pulls the audit log oldest first, from where it was") {
  RunningServer server;
  const auto otto = server.signed_in("otto");
  for (int i = 0; i < 3; ++i) server.signed_in("ana");
  const auto pull = [&](const std::string& query) {
    std::vector<std::int64_t> seqs;
    const auto page = server.client().send("GET", "/api/audit?" + query, otto).json();
    for (const auto& entry : page.at("entries").as_array()) seqs.push_back(entry.as_object().at("seq").as_int64());
    return seqs;
  };
  CHECK(pull("after=0&limit=2") == std::vector<std::int64_t>{1, 2});
  CHECK(pull("after=2") == std::vector<std::int64_t>{3, 4});
  CHECK(pull("limit=2") == std::vector<std::int64_t>{4, 3});
  CHECK(pull("before=3") == std::vector<std::int64_t>{2, 1});
  CHECK(server.client().send("GET", "/api/audit?after=0&before=3", otto).status == 422);
}
