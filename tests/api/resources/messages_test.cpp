#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include "tests/api/running_server.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::test;
using otpost::MessageId;
using otpost::store::ops_sim;
using otpost::store::sales_sim;

namespace {

std::string path(MessageId id, const char* rest = "") {
  return "/api/messages/" + std::to_string(id.value) + rest;
}

std::vector<std::int64_t> ids(const Answer& answer) {
  std::vector<std::int64_t> list;
  const auto body = answer.json();
  for (const auto& message : body.at("messages").as_array()) list.push_back(message.as_object().at("id").as_int64());
  return list;
}

}  // namespace

TEST_CASE("An envelope has every field of the contract, and neither text nor code") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto id = server.deliver(ops_sim);
  const auto answer = server.client().send("GET", path(id), ana);
  CHECK(answer.status == 200);
  CHECK(boost::json::serialize(answer.json()) ==
        R"({"id":1,"number":"+4915112345678","label":"Ops DE","sender":"Example","sent_at":null,)"
        R"("received_at":"2026-11-24T12:00:00.000Z","service":"Example","domain":null,"kind":"sign-in",)"
        R"("masked":"Your code is ••••••","has_code":true,"expires_at":null,"parts":{"have":1,"total":1},)"
        R"("claimed_by":null,"views":0})");
}

TEST_CASE("What is not signed in gets nothing") {
  RunningServer server;
  const auto id = server.deliver(ops_sim);
  for (const auto& target : {std::string{"/api/messages"}, std::string{"/api/numbers"}, std::string{"/api/audit"},
                             path(id), path(id, "/views")}) {
    CAPTURE(target);
    const auto answer = server.client().send("GET", target);
    CHECK(answer.status == 401);
    CHECK(answer.field("www-authenticate").starts_with("Bearer"));
  }
  CHECK(server.client().send("POST", path(id, "/views")).status == 401);
}

TEST_CASE("Another group's message does not exist, and neither does it for an admin in no group") {
  RunningServer server;
  const auto id = server.deliver(ops_sim);
  for (const auto* name : {"cleo", "otto", "root"}) {
    CAPTURE(name);
    const auto other = server.signed_in(name);
    const auto missing = server.client().send("GET", path(MessageId{999}), other);
    for (const auto* rest : {"", "/views"}) {
      const auto answer = server.client().send("GET", path(id, rest), other);
      CHECK(answer.status == 404);
      CHECK(answer.body == missing.body);
    }
    const auto view = server.client().send("POST", path(id, "/views"), other, "{}");
    CHECK(view.status == 404);
    CHECK(view.body == missing.body);
    CHECK(ids(server.client().send("GET", "/api/messages", other)).empty());
  }
}

TEST_CASE("A page is newest first and names where the next begins") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  server.deliver(ops_sim, 5);
  server.deliver(sales_sim);
  const auto first = server.client().send("GET", "/api/messages?limit=3", ana);
  CHECK(ids(first) == std::vector<std::int64_t>{5, 4, 3});
  CHECK(first.json().at("next") == 3);
  const auto second = server.client().send("GET", "/api/messages?limit=3&before=3", ana);
  CHECK(ids(second) == std::vector<std::int64_t>{2, 1});
  CHECK(second.json().at("next").is_null());
}

TEST_CASE("A number is asked for with its plus escaped or not; one that is not the caller's does not exist") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  server.deliver(ops_sim);
  const auto status = [&](const std::string& query) {
    return server.client().send("GET", "/api/messages?number=" + query, ana).status;
  };
  CHECK(status("%2B4915112345678") == 200);
  CHECK(status("+4915112345678") == 200);
  CHECK(status("%2B4915187654321") == 404);
  CHECK(status("%2B4900000000000") == 404);
}

TEST_CASE("A search finds sender, label and number, never the secret text") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  server.deliver(ops_sim);
  const auto found = [&](const std::string& query) {
    return ids(server.client().send("GET", "/api/messages?q=" + query, ana)).size();
  };
  CHECK(found("example") == 1);
  CHECK(found("ops+de") == 1);
  CHECK(found("1511234") == 1);
  CHECK(found("493817") == 0);
  CHECK(found("sales") == 0);
}

TEST_CASE("A paging that does not fit is 422") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  for (const auto* query : {"limit=0", "limit=201", "limit=x", "limit=-1", "before=0", "before=abc", "before=1.5",
                            "before=99999999999999999999"}) {
    CAPTURE(query);
    CHECK(server.client().send("GET", std::string("/api/messages?") + query, ana).status == 422);
  }
  CHECK(server.client().send("GET", "/api/messages?limit=200", ana).status == 200);
}

TEST_CASE("What is no id does not exist") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  for (const auto* id : {"0", "-1", "x", "1x", "01", "99999999999999999999"}) {
    CAPTURE(id);
    CHECK(server.client().send("GET", std::string("/api/messages/") + id, ana).status == 404);
  }
}

TEST_CASE("The numbers are those of the caller, with what is known of their lines") {
  RunningServer server;
  server.set_line({ops_sim, true, 71, std::nullopt});
  server.deliver(ops_sim);
  const auto answer = server.client().send("GET", "/api/numbers", server.signed_in("ana"));
  CHECK(boost::json::serialize(answer.json()) ==
        R"({"numbers":[{"number":"+4915112345678","label":"Ops DE","groups":["ops"],"online":true,)"
        R"("signal_percent":71,"last_message_at":"2026-11-24T12:00:00.000Z"}]})");
  const auto others = server.client().send("GET", "/api/numbers", server.signed_in("root"));
  CHECK(others.json().at("numbers").as_array().empty());
}
