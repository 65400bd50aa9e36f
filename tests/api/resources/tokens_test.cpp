#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include "tests/api/running_server.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::test;
using namespace std::chrono_literals;

namespace {

const std::string uri = "otpauth://totp/GitHub:ops?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=GitHub";
const std::string ops_code = R"([{"group":"ops","permission":"code"}])";
const std::string ops_seed = R"([{"group":"ops","permission":"seed"}])";

std::string new_token(const std::string& grants, const std::string& more = "") {
  return R"({"uri":")" + uri + R"(","grants":)" + grants + more + "}";
}

Answer ask(RunningServer& server, const std::string& method, const std::string& path, const Fields& who,
           const std::string& body = "") {
  return server.client().send(method, path, who, body);
}

// Token 1, added by ana.
void add(RunningServer& server, const std::string& grants) {
  REQUIRE(ask(server, "POST", "/api/tokens", server.signed_in("ana"), new_token(grants)).status == 201);
}

boost::json::array entries(RunningServer& server, const std::string& query) {
  return ask(server, "GET", "/api/audit?" + query, server.signed_in("otto")).json().at("entries").as_array();
}

std::size_t listed(RunningServer& server, const std::string& who) {
  return ask(server, "GET", "/api/tokens", server.signed_in(who)).json().at("tokens").as_array().size();
}

unsigned code_status(RunningServer& server, const Fields& who) {
  return ask(server, "POST", "/api/tokens/1/codes", who, "{}").status;
}
unsigned seed_status(RunningServer& server, const Fields& who) {
  return ask(server, "POST", "/api/tokens/1/seed-views", who, "{}").status;
}

}  // namespace

TEST_CASE("A member adds a token for a group of theirs, and it is told back without its seed") {
  RunningServer server;
  const auto made = ask(server, "POST", "/api/tokens", server.signed_in("ana"), new_token(ops_seed));
  CHECK(made.status == 201);
  CHECK(made.field("cache-control") == "no-store");
  CHECK(made.body ==
        R"({"id":1,"issuer":"GitHub","account":"ops","algorithm":"SHA1","digits":6,"period":30,"alphabet":"digits",)"
        R"("permission":"seed","grants":[{"group":"ops","permission":"seed","until":null}],"numbers":[],)"
        R"("created_at":"2026-11-24T12:00:00.000Z","created_by":"ana"})");
  CHECK(ask(server, "GET", "/api/tokens/1", server.signed_in("ben")).body == made.body);
  CHECK(ask(server, "GET", "/api/tokens", server.signed_in("ben")).body == R"({"tokens":[)" + made.body + "]}");
}

TEST_CASE("Nobody grants to a group that they are not in; an admin grants to every group there is") {
  RunningServer server;
  const std::string sales = R"([{"group":"ops","permission":"code"},{"group":"sales","permission":"code"}])";
  const std::string nowhere = R"([{"group":"nowhere","permission":"code"}])";
  CHECK(ask(server, "POST", "/api/tokens", server.signed_in("ana"), new_token(sales)).status == 403);
  CHECK(ask(server, "POST", "/api/tokens", server.signed_in("ana"), new_token(nowhere)).status == 403);
  CHECK(ask(server, "POST", "/api/tokens", server.signed_in("root"), new_token(sales)).status == 201);
  CHECK(ask(server, "POST", "/api/tokens", server.signed_in("root"), new_token(nowhere)).status == 422);
}

TEST_CASE("A token that does not fit is refused with the member or field, and its secret is not repeated") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto refused = [&](const std::string& body) {
    const auto answer = ask(server, "POST", "/api/tokens", ana, body);
    CHECK(answer.status == 422);
    CHECK(answer.body.find("JBSWY3DP") == std::string::npos);
    return std::string(answer.json().at("detail").as_string());
  };
  const auto with_uri = [](const std::string& other) {
    return R"({"uri":")" + other + R"(","grants":)" + ops_seed + "}";
  };
  CHECK(refused("{}") == "`uri` must be an otpauth://totp/… address.");
  CHECK(refused(with_uri("https://example.com")) == "`uri`: uri: this is no otpauth://totp/… address.");
  CHECK(refused(with_uri("otpauth://totp/a?secret=JBSWY3DP")).starts_with("`uri`: secret: it is cut off"));
  CHECK(refused(with_uri("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=12")).starts_with("`uri`: digits:"));
  CHECK(refused(new_token("[]")).starts_with("`grants`"));
  CHECK(refused(new_token(R"([{"group":"ops","permission":"all"}])")).starts_with("`grants`"));
  CHECK(refused(new_token(R"([{"group":"ops","permission":"code","until":"Friday"}])")).starts_with("`grants`"));
  CHECK(refused(new_token(R"([{"group":"ops","permission":"code"},{"group":"ops","permission":"seed"}])")) ==
        "`grants`: the group ops is there twice.");
  CHECK(ask(server, "POST", "/api/tokens", ana, "{").status == 400);
  CHECK(listed(server, "ana") == 0);
}

TEST_CASE("A first code that does not fit keeps the token out, and a wrong clock is told from a wrong secret") {
  RunningServer server;
  const auto ana = server.signed_in("ana");
  const auto with_code = [&](const std::string& code) {
    return ask(server, "POST", "/api/tokens", ana, new_token(ops_seed, R"(,"code":")" + code + R"(")"));
  };
  server.clock.set(otpost::Time{1111111111s});  // RFC 6238 appendix B: 14050471, and 07081804 two seconds before
  CHECK(with_code("000000").json().at("detail") == "`code` is not of this secret.");
  CHECK(listed(server, "ana") == 0);
  CHECK(with_code("050 471").status == 201);
  CHECK(with_code("081804").status == 201);
  server.clock.set(otpost::Time{1111111111s + 4min});
  CHECK(with_code("050471").json().at("detail") ==
        "The secret is right, but a clock is off: `code` is that of 240 s ago.");
}

TEST_CASE("A code comes with its end and its entry, and whoever comes second is told of the first") {
  RunningServer server;
  add(server, ops_code);
  server.clock.set(otpost::Time{1111111109s});
  const auto first = ask(server, "POST", "/api/tokens/1/codes", server.signed_in("ana"), "{}");
  CHECK(first.status == 201);
  CHECK(first.field("cache-control") == "no-store");
  CHECK(first.json().at("code") == "081804");
  CHECK(first.json().at("expires_at") == "2005-03-18T01:58:30.000Z");
  CHECK(first.json().at("period") == 30);
  CHECK(first.json().at("shown_before").as_array().empty());
  const auto second = ask(server, "POST", "/api/tokens/1/codes", server.signed_in("ben"), "{}");
  CHECK(boost::json::serialize(second.json().at("shown_before")) ==
        R"([{"by":"ana","at":"2005-03-18T01:58:29.000Z"}])");
  const auto record = entries(server, "action=token.code_viewed");
  REQUIRE(record.size() == 2);
  CHECK(record[1].at("seq") == first.json().at("audit"));
  CHECK(record[1].at("detail") == "step 37037036");
  CHECK(boost::json::serialize(record).find("081804") == std::string::npos);
}

TEST_CASE("With `code` alone the seed stays where it is, and so does the token") {
  RunningServer server;
  add(server, ops_code);
  const auto ben = server.signed_in("ben");
  CHECK(code_status(server, ben) == 201);
  CHECK(seed_status(server, ben) == 403);
  CHECK(ask(server, "GET", "/api/tokens/1/seed-views", ben).status == 403);
  CHECK(ask(server, "PATCH", "/api/tokens/1", ben, R"({"issuer":"Mine"})").status == 403);
  CHECK(ask(server, "DELETE", "/api/tokens/1", ben).status == 403);
  CHECK(entries(server, "action=denied").size() == 1);
}

TEST_CASE("Without a grant a token does not exist") {
  RunningServer server;
  add(server, ops_seed);
  const auto cleo = server.signed_in("cleo");
  CHECK(listed(server, "cleo") == 0);
  CHECK(ask(server, "GET", "/api/tokens/1", cleo).status == 404);
  CHECK(code_status(server, cleo) == 404);
  CHECK(seed_status(server, cleo) == 404);
  CHECK(ask(server, "POST", "/api/tokens/1/confirmations", cleo, R"({"code":"081804"})").status == 404);
  CHECK(ask(server, "PATCH", "/api/tokens/1", cleo, R"({"issuer":"Mine"})").status == 404);
  CHECK(ask(server, "DELETE", "/api/tokens/1", cleo).status == 404);
  CHECK(ask(server, "GET", "/api/tokens/99", server.signed_in("ana")).status == 404);
}

TEST_CASE("An admin changes grants and deletes, and is shown neither code nor seed") {
  RunningServer server;
  add(server, ops_seed);
  const auto root = server.signed_in("root");
  CHECK(listed(server, "root") == 1);
  CHECK(code_status(server, root) == 403);
  CHECK(seed_status(server, root) == 403);
  const auto changed =
      ask(server, "PATCH", "/api/tokens/1", root, R"({"grants":[{"group":"sales","permission":"code"}]})");
  CHECK(changed.status == 200);
  CHECK(changed.json().at("permission").is_null());
  CHECK(code_status(server, server.signed_in("cleo")) == 201);
  CHECK(code_status(server, server.signed_in("ana")) == 404);
  CHECK(ask(server, "DELETE", "/api/tokens/1", root).status == 204);
  CHECK(ask(server, "DELETE", "/api/tokens/1", root).status == 404);
}

TEST_CASE("A grant ends with its time and with the group") {
  RunningServer server;
  add(server, R"([{"group":"ops","permission":"code","until":"2026-11-24T12:00:01Z"}])");
  const auto ana = server.signed_in("ana");
  const auto ben = server.signed_in("ben");
  CHECK(code_status(server, ana) == 201);
  server.change_roster([](otpost::inbox::Roster& roster) { roster.users[1].groups.clear(); });
  CHECK(code_status(server, ben) == 404);
  server.clock.set(server.clock.now() + 1s);
  CHECK(code_status(server, ana) == 404);
}

TEST_CASE("A seed view gives the address, on record; and who has held the seed is known, with who may no more") {
  RunningServer server;
  add(server, ops_seed);
  const auto shown = ask(server, "POST", "/api/tokens/1/seed-views", server.signed_in("ben"), "{}");
  CHECK(shown.status == 201);
  CHECK(shown.field("cache-control") == "no-store");
  CHECK(shown.json().at("uri").as_string() == uri);
  CHECK(entries(server, "action=token.seed_viewed")[0].at("seq") == shown.json().at("audit"));
  server.change_roster([](otpost::inbox::Roster& roster) { roster.users[1].groups.clear(); });
  CHECK(ask(server, "GET", "/api/tokens/1/seed-views", server.signed_in("ana")).body ==
        R"({"seed_views":[{"by":"ana","at":"2026-11-24T12:00:00.000Z","still_permitted":true},)"
        R"({"by":"ben","at":"2026-11-24T12:00:00.000Z","still_permitted":false}]})");
}

TEST_CASE("A confirmation is of now, or of the step before or after") {
  RunningServer server;
  add(server, ops_code);
  const auto ben = server.signed_in("ben");
  const auto confirm = [&](const std::string& body) {
    return ask(server, "POST", "/api/tokens/1/confirmations", ben, body).status;
  };
  server.clock.set(otpost::Time{1111111111s});
  CHECK(confirm(R"({"code":"050471"})") == 200);
  CHECK(confirm(R"({"code":"081804"})") == 200);
  CHECK(confirm(R"({"code":"000000"})") == 422);
  CHECK(confirm(R"({"code":50471})") == 422);
  server.clock.set(otpost::Time{1111111111s + 60s});
  CHECK(confirm(R"({"code":"050471"})") == 422);
}

TEST_CASE("A token names the numbers that its service sends codes to, as far as the caller may see them") {
  RunningServer server;
  REQUIRE(ask(server, "POST", "/api/tokens", server.signed_in("ana"),
              R"({"uri":"otpauth://totp/Example:ops?secret=JBSWY3DPEHPK3PXP","grants":)" + ops_seed + "}")
              .status == 201);
  server.deliver(otpost::store::ops_sim);
  server.deliver(otpost::store::sales_sim);
  CHECK(boost::json::serialize(ask(server, "GET", "/api/tokens/1", server.signed_in("ana")).json().at("numbers")) ==
        R"(["+4915112345678"])");
}

TEST_CASE("A program uses a token like a member of its groups") {
  RunningServer server;
  add(server, ops_code);
  CHECK(code_status(server, server.with_key(bot_key)) == 201);
  CHECK(seed_status(server, server.with_key(bot_key)) == 403);
}

TEST_CASE("Where the entry cannot be written no code and no seed is shown") {
  RunningServer server;
  add(server, ops_seed);
  const auto ana = server.signed_in("ana");
  server.break_disk();
  for (const auto* path : {"/api/tokens/1/codes", "/api/tokens/1/seed-views"}) {
    const auto answer = ask(server, "POST", path, ana, "{}");
    CHECK(answer.status == 503);
    CHECK(answer.json().at("type") == "audit_unavailable");
  }
}
