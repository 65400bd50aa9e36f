#include "api/http/connection.hpp"

#include <boost/asio/io_context.hpp>
#include <thread>

#include "api/http/listener.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/http_client.hpp"

namespace asio = boost::asio;
using namespace otpost::http;
using otpost::test::HttpClient;
using namespace std::chrono_literals;

namespace {

// Answers with what it was asked, or fails as it is asked to.
class Echo final : public Service {
 public:
  asio::awaitable<Response> answer(Request& request) override {
    if (request.target.path == "/fails") throw std::runtime_error("on purpose");
    Response response;
    response.body = request.method + " " + request.client + " " + request.body;
    co_return response;
  }
  asio::awaitable<std::optional<Response>> upgrade(Request&, Stream&) override {
    co_return Response{.status = 426, .fields = {}, .body = {}, .static_body = {}};
  }
};

class Door {
 public:
  Door() {
    port_ = listener_.bind("127.0.0.1", 0).port();
    front_.origin = *parse_public_url("http://127.0.0.1:" + std::to_string(port_));
    front_.hosts = {front_.origin.authority};
    front_.deadline = 150ms;
    listener_.accept_for(front_, echo_);
    thread_ = std::thread([this] { context_.run(); });
  }
  ~Door() {
    tasks_.spawn("stop", [this]() -> asio::awaitable<void> {
      listener_.finish();
      co_await listener_.join(1s);
    });
    thread_.join();
  }
  [[nodiscard]] HttpClient client() const { return HttpClient(port_); }
  [[nodiscard]] std::string start_of_request() const {
    return "POST / HTTP/1.1\r\nHost: " + front_.origin.authority + "\r\n";
  }

 private:
  asio::io_context context_{1};
  Listener listener_{context_.get_executor()};
  otpost::async::TaskGroup tasks_{context_.get_executor()};
  Front front_;
  Echo echo_;
  std::uint16_t port_ = 0;
  std::thread thread_;
};

}  // namespace

TEST_CASE("A connection on which nothing comes is closed at the deadline") {
  Door door;
  auto client = door.client();
  CHECK(client.is_closed());
}

TEST_CASE("A connection that rests after its answer is closed at the deadline") {
  Door door;
  auto client = door.client();
  CHECK(client.send("POST", "/", {}, "x").body == "POST 127.0.0.1 x");
  CHECK(client.is_closed());
}

TEST_CASE("A header that trickles has one deadline in all") {
  Door door;
  auto client = door.client();
  const auto start = std::chrono::steady_clock::now();
  std::jthread trickle([&](const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      client.write("X");
      std::this_thread::sleep_for(20ms);  // what makes it trickle
    }
  });
  CHECK(client.is_closed());
  CHECK(std::chrono::steady_clock::now() - start < 2s);
}

TEST_CASE("A body that does not come has the same deadline") {
  Door door;
  auto client = door.client();
  client.write(door.start_of_request() + "Content-Length: 10\r\n\r\nabc");
  CHECK(client.is_closed());
}

TEST_CASE("A resource that fails is a 500 that tells nothing, and the connection goes on") {
  Door door;
  auto client = door.client();
  const auto answer = client.send("GET", "/fails");
  CHECK(answer.status == 500);
  CHECK(answer.body.find("on purpose") == std::string::npos);
  CHECK(client.send("GET", "/").status == 200);
}

TEST_CASE("Every answer has the security fields, refusals too") {
  Door door;
  CHECK(door.client().send("GET", "/").field("x-content-type-options") == "nosniff");
  CHECK(door.client().send("GET", "/fails").field("x-content-type-options") == "nosniff");
  CHECK(door.client().send("GET", "//").field("x-content-type-options") == "nosniff");
}
