#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <filesystem>
#include <fstream>

#include "tests/api/running_server.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::test;
using otpost::store::noon;

namespace {

Answer sign_in(const RunningServer& server, const std::string& name, const std::string& password) {
  auto client = server.client();
  return client.send("POST", "/api/session", {{"Origin", server.origin()}, {"Content-Type", "application/json"}},
                     R"({"name":")" + name + R"(","password":")" + password + R"("})");
}

// The audit actions so far with who did them, oldest first.
std::vector<std::string> record(RunningServer& server) {
  const auto page = server.store.read([](otpost::store::Connection& connection) {
    otpost::store::AuditFilter all;
    all.after = otpost::AuditSeq{0};
    all.limit = 200;
    return otpost::store::page_of_audit(connection, all);
  });
  std::vector<std::string> actions;
  for (const auto& entry : page.entries) actions.push_back(entry.action + " " + entry.actor);
  return actions;
}

}  // namespace

TEST_CASE("The right password opens a session, and the cookie is who one is") {
  RunningServer server;
  const auto answer = sign_in(server, "ana", "pw");
  CHECK(answer.status == 201);
  CHECK(boost::json::serialize(answer.json()) ==
        R"({"name":"ana","display_name":"The ana","role":"member","groups":["ops"]})");
  const auto cookie = answer.field("set-cookie");
  CHECK(cookie.starts_with("otpost_session="));
  CHECK(cookie.ends_with("; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict"));
  CHECK(answer.field("cache-control") == "no-store");

  const auto who = server.client().send("GET", "/api/session", {{"Cookie", cookie.substr(0, cookie.find(';'))}});
  CHECK(who.status == 200);
  CHECK(who.json() == answer.json());
  CHECK(record(server) == std::vector<std::string>{"session.opened ana"});
}

TEST_CASE("A wrong password and an unknown name are one answer, and both go on record") {
  RunningServer server;
  const auto wrong = sign_in(server, "ana", "px");
  const auto unknown = sign_in(server, "nobody", "pw");
  CHECK(wrong.status == 401);
  CHECK(unknown.status == 401);
  CHECK(wrong.body == unknown.body);
  CHECK(wrong.field("content-type") == "application/problem+json");
  CHECK(wrong.field("set-cookie").empty());
  CHECK(record(server) == std::vector<std::string>{"session.refused ana", "session.refused nobody"});
}

TEST_CASE("Signing in from a foreign page, or by a form, is forbidden") {
  RunningServer server;
  const std::string body = R"({"name":"ana","password":"pw"})";
  const std::pair<const char*, Fields> attempts[] = {
      {"no Origin", {{"Content-Type", "application/json"}}},
      {"null", {{"Origin", "null"}, {"Content-Type", "application/json"}}},
      {"suffix", {{"Origin", server.origin() + ".evil.example"}, {"Content-Type", "application/json"}}},
      {"other port", {{"Origin", "http://127.0.0.1:1"}, {"Content-Type", "application/json"}}},
      {"other scheme", {{"Origin", "https" + server.origin().substr(4)}, {"Content-Type", "application/json"}}},
      {"two", {{"Origin", server.origin()}, {"Origin", server.origin()}, {"Content-Type", "application/json"}}},
      {"form", {{"Origin", server.origin()}, {"Content-Type", "text/plain"}}},
      {"no type", {{"Origin", server.origin()}}},
      {"two types",
       {{"Origin", server.origin()}, {"Content-Type", "application/json"}, {"Content-Type", "text/plain"}}},
  };
  for (const auto& [what, fields] : attempts) {
    CAPTURE(what);
    CHECK(server.client().send("POST", "/api/session", fields, body).status == 403);
  }
  CHECK(record(server).empty());
}

TEST_CASE("A body that is no JSON is 400, one that does not fit is 422") {
  RunningServer server;
  const Fields fields{{"Origin", server.origin()}, {"Content-Type", "application/json; charset=utf-8"}};
  const std::pair<const char*, unsigned> bodies[] = {
      {"", 400},
      {"{", 400},
      {R"({"name":"ana","password":"pw"}x)", 400},
      {"[]", 422},
      {"{}", 422},
      {R"({"name":1,"password":"pw"})", 422},
      {R"({"name":"ana"})", 422},
  };
  for (const auto& [body, status] : bodies) {
    CAPTURE(body);
    CHECK(server.client().send("POST", "/api/session", fields, body).status == status);
  }
}

TEST_CASE("After ten wrong passwords the right one waits too, and is told how long") {
  RunningServer server;
  for (int i = 0; i < 10; ++i) CHECK(sign_in(server, "ana", "px").status == 401);
  const auto throttled = sign_in(server, "ana", "pw");
  CHECK(throttled.status == 429);
  CHECK(throttled.field("retry-after") == "1");
  CHECK(sign_in(server, "ben", "pw").status == 201);
  server.clock.set(noon + std::chrono::seconds{1});
  CHECK(sign_in(server, "ana", "pw").status == 201);
}

TEST_CASE("Signing out ends the session for whoever has its cookie") {
  RunningServer server;
  const auto browser = server.signed_in("ana");
  const auto answer = server.client().send("DELETE", "/api/session", browser);
  CHECK(answer.status == 204);
  CHECK(answer.field("set-cookie").find("Max-Age=0") != std::string::npos);
  CHECK(server.client().send("GET", "/api/session", browser).status == 401);
  CHECK(record(server) == std::vector<std::string>{"session.opened ana", "session.closed ana"});
}

TEST_CASE("A foreign page cannot sign anybody out") {
  RunningServer server;
  auto browser = server.signed_in("ana");
  browser.front().second = "http://evil.example";
  CHECK(server.client().send("DELETE", "/api/session", browser).status == 403);
}

TEST_CASE("A session ends after twelve hours") {
  RunningServer server;
  const auto browser = server.signed_in("ana");
  server.clock.set(noon + std::chrono::hours{12} - std::chrono::seconds{1});
  CHECK(server.client().send("GET", "/api/session", browser).status == 200);
  server.clock.set(noon + std::chrono::hours{12});
  CHECK(server.client().send("GET", "/api/session", browser).status == 401);
}

TEST_CASE("The session of a user who is gone refuses") {
  RunningServer server;
  const auto browser = server.signed_in("ana");
  server.change_roster([](otpost::inbox::Roster& roster) { roster.users.erase(roster.users.begin()); });
  CHECK(server.client().send("GET", "/api/session", browser).status == 401);
}

TEST_CASE("The cookie's value is nowhere in the data folder") {
  RunningServer server;
  const auto browser = server.signed_in("ana");
  const auto token = browser.back().second.substr(browser.back().second.find('=') + 1);
  for (const auto& file : std::filesystem::directory_iterator(server.store.folder())) {
    std::ifstream stream(file.path(), std::ios::binary);
    const std::string octets{std::istreambuf_iterator<char>(stream), {}};
    CHECK(octets.find(token) == std::string::npos);
  }
}

TEST_CASE("A key signs an integration in, from where and as long as it is meant to") {
  RunningServer server;
  const auto status = [&](const std::string& key) {
    return server.client().send("GET", "/api/session", server.with_key(key)).status;
  };
  CHECK(status(bot_key) == 200);
  CHECK(status(old_key) == 401);
  CHECK(status(siem_key) == 401);
  CHECK(status("otpost_wrong") == 401);
  CHECK(status(bot_key + "x") == 401);
  CHECK(server.client().send("GET", "/api/session?key=" + bot_key).status == 401);
  CHECK(server.client().send("GET", "/api/session", {{"Authorization", "Basic " + bot_key}}).status == 401);
}

TEST_CASE("A trusted proxy says where a key is used from, and nobody else does") {
  const auto from_ten = [](const RunningServer& server) {
    auto fields = server.with_key(siem_key);
    fields.emplace_back("X-Forwarded-For", "10.1.2.3");
    return server.client().send("GET", "/api/session", fields).status;
  };
  RunningServer alone;
  CHECK(from_ten(alone) == 401);
  otpost::api::ServerSettings settings;
  settings.trusted_proxies = {"127.0.0.0/8"};
  RunningServer behind_proxy(settings);
  CHECK(from_ten(behind_proxy) == 200);
}
