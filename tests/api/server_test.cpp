#include <boost/json/array.hpp>

#include "tests/api/running_server.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::test;
using otpost::api::ServerSettings;

namespace {

std::string host(const RunningServer& server) {
  return "Host: 127.0.0.1:" + std::to_string(server.port()) + "\r\n";
}

}  // namespace

TEST_CASE("A hostile framing gets a problem and the connection is closed; what follows it is never a request") {
  RunningServer server;
  const std::string hidden = "GET /healthz HTTP/1.1\r\n" + host(server) + "\r\n";
  const std::pair<const char*, std::string> attacks[] = {
      {"TE: xchunked", "POST / HTTP/1.1\r\n" + host(server) + "Transfer-Encoding: xchunked\r\n\r\n"},
      {"CL twice", "POST / HTTP/1.1\r\n" + host(server) + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n"},
      {"obs-fold", "GET / HTTP/1.1\r\n" + host(server) + "X-A: a\r\n b\r\n\r\n"},
      {"bare LF", "GET / HTTP/1.1\n"},
      {"two Hosts", "GET / HTTP/1.1\r\n" + host(server) + host(server) + "\r\n"},
      {"bad chunk", "POST / HTTP/1.1\r\n" + host(server) + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"},
      {"chunk extension with LF",
       "POST / HTTP/1.1\r\n" + host(server) + "Transfer-Encoding: chunked\r\n\r\n1;a\nb\r\n"},
  };
  for (const auto& [what, octets] : attacks) {
    CAPTURE(what);
    auto client = server.client();
    client.write(octets + hidden);
    const auto answer = client.read_answer();
    CHECK(answer.status == 400);
    CHECK(answer.field("content-type") == "application/problem+json");
    CHECK(answer.field("connection") == "close");
    CHECK(client.is_closed());
  }
}

TEST_CASE("An unknown Host is 421 and the connection is closed") {
  RunningServer server;
  auto client = server.client();
  CHECK(client.send("GET", "/", {{"Host", "evil.example"}}).status == 421);
  CHECK(client.is_closed());
}

TEST_CASE("The public URL's Host is answered as well as the bound address") {
  ServerSettings settings;
  settings.public_url = "https://otp.example.com";
  RunningServer server(settings);
  const auto answer = server.client().send("GET", "/healthz", {{"Host", "otp.example.com"}});
  CHECK(answer.status == 200);
  CHECK(answer.field("strict-transport-security") == "max-age=31536000");
  CHECK(server.client().send("GET", "/healthz").status == 200);
}

TEST_CASE("A header too long is 431, a body too large is 413, by its length or as it comes") {
  RunningServer server;
  CHECK(server.client().send("GET", "/", {{"X-Long", std::string(9000, 'a')}}).status == 431);

  const Fields json{{"Origin", server.origin()}, {"Content-Type", "application/json"}};
  CHECK(server.client().send("POST", "/api/session", json, std::string(64 * 1024 + 1, ' ')).status == 413);
  CHECK(server.client().send("POST", "/api/session", json, std::string(64 * 1024, ' ')).status == 400);

  auto chunked = server.client();
  chunked.write("POST /api/session HTTP/1.1\r\n" + host(server) + "Transfer-Encoding: chunked\r\n\r\n");
  for (int i = 0; i < 20; ++i) chunked.write("1000\r\n" + std::string(0x1000, ' ') + "\r\n");
  CHECK(chunked.read_answer().status == 413);
}

TEST_CASE("A connection is kept for the next request, also for one that is already there") {
  RunningServer server;
  auto client = server.client();
  CHECK(client.send("GET", "/healthz").status == 200);
  CHECK(client.send("GET", "/nowhere").status == 404);
  const std::string request = "GET /healthz HTTP/1.1\r\n" + host(server) + "\r\n";
  client.write(request + request);
  CHECK(client.read_answer().status == 200);
  CHECK(client.read_answer().status == 200);
}

TEST_CASE("A request that arrives octet by octet is a request") {
  RunningServer server;
  auto client = server.client();
  for (const char octet : "GET /healthz HTTP/1.1\r\n" + host(server) + "\r\n") client.write(std::string(1, octet));
  CHECK(client.read_answer().status == 200);
}

TEST_CASE("HTTP/1.0 is answered and closed") {
  RunningServer server;
  auto client = server.client();
  client.write("GET /healthz HTTP/1.0\r\n" + host(server) + "\r\n");
  CHECK(client.read_answer().status == 200);
  CHECK(client.is_closed());
}

TEST_CASE("Who expects to be told to go on is told") {
  RunningServer server;
  auto client = server.client();
  client.write("POST /api/session HTTP/1.1\r\n" + host(server) + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  CHECK(client.read_answer().status == 100);
  client.write("{}");
  CHECK(client.read_answer().status == 403);
}

TEST_CASE("HEAD is GET without its content") {
  RunningServer server;
  auto client = server.client();
  const auto answer = client.send("HEAD", "/");
  CHECK(answer.status == 200);
  CHECK(answer.field("content-length") == std::to_string(server.client().send("GET", "/").body.size()));
  CHECK(client.send("GET", "/healthz").status == 200);
}

TEST_CASE("Another method is 405 and told which are allowed") {
  RunningServer server;
  const auto answer = server.client().send("DELETE", "/api/numbers");
  CHECK(answer.status == 405);
  CHECK(answer.field("allow") == "GET, HEAD");
}

TEST_CASE("The page comes with its policy and is asked for anew each time") {
  RunningServer server;
  const auto page = server.client().send("GET", "/");
  CHECK(page.status == 200);
  CHECK(page.field("content-type") == "text/html; charset=utf-8");
  CHECK(page.field("cache-control") == "no-cache");
  CHECK(page.field("content-security-policy").find("trusted-types 'none'") != std::string::npos);
}

TEST_CASE("Health is 200, or 503 with the reasons") {
  RunningServer server;
  CHECK(server.client().send("GET", "/healthz").status == 200);
  server.complaints = {"No modem answers."};
  const auto answer = server.client().send("GET", "/healthz");
  CHECK(answer.status == 503);
  CHECK(answer.json().at("reasons").as_array().front() == "No modem answers.");
}

TEST_CASE("The modems are for admins") {
  RunningServer server;
  CHECK(server.client().send("GET", "/api/modems", server.signed_in("ana")).status == 403);
  const auto answer = server.client().send("GET", "/api/modems", server.signed_in("root"));
  CHECK(answer.status == 200);
  CHECK(answer.body == R"({"modems":[]})");
}

TEST_CASE("Metrics are Prometheus text without names") {
  RunningServer server;
  server.signed_in("ana");
  const auto answer = server.client().send("GET", "/metrics");
  CHECK(answer.field("content-type") == "text/plain; version=0.0.4; charset=utf-8");
  CHECK(answer.body.find("\notpost_sign_ins_total 1\n") != std::string::npos);
  CHECK(answer.body.find("\notpost_modem_healthy{modem=\"0badcafe\"} 1\n") != std::string::npos);
  CHECK(answer.body.find("ana") == std::string::npos);
}

TEST_CASE("A server that stops lets go of those who wait, and accepts nobody") {
  RunningServer server;
  auto client = server.client();
  CHECK(client.send("GET", "/healthz").status == 200);
  server.stop();
  CHECK(client.is_closed());
  CHECK_THROWS(server.client());
}

TEST_CASE("A settings that would send passwords in the clear is refused with a sentence") {
  const auto refusal = [](ServerSettings settings) -> std::string {
    try {
      RunningServer server(std::move(settings));
    } catch (const std::runtime_error& error) {
      return error.what();
    }
    return "";
  };
  ServerSettings plain;
  plain.public_url = "http://otp.example.com";
  CHECK(refusal(plain).find("plain http") != std::string::npos);
  plain.trusted_proxies = {"127.0.0.1"};
  CHECK(refusal(plain).empty());
  ServerSettings everywhere;
  everywhere.listen_host = "0.0.0.0";
  everywhere.public_url = "https://otp.example.com";
  CHECK(refusal(everywhere).find("off loopback") != std::string::npos);
  ServerSettings nonsense;
  nonsense.public_url = "otp.example.com";
  CHECK(refusal(nonsense).find("public_url") != std::string::npos);
  ServerSettings proxies;
  proxies.trusted_proxies = {"proxy"};
  CHECK(refusal(proxies).find("trusted_proxies") != std::string::npos);
}

TEST_CASE("An address in use is refused by its name") {
  RunningServer first;
  boost::asio::io_context context;
  otpost::store::TemporaryStore store;
  otpost::inbox::CurrentRoster roster{std::make_shared<otpost::inbox::Roster>()};
  otpost::inbox::Lines lines;
  TestClock clock;
  ServerSettings settings;
  settings.listen_port = first.port();
  otpost::api::Server second(context.get_executor(), settings, {store.database(), roster, lines, clock, {}});
  CHECK_THROWS_WITH(second.start(), Catch::Matchers::Contains("port " + std::to_string(first.port())) &&
                                        Catch::Matchers::Contains("in use"));
}
