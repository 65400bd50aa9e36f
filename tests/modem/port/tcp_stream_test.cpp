#include "modem/port/tcp_stream.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "gateway/async/task_group.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::port;
namespace asio = boost::asio;
using asio::ip::tcp;

TEST_CASE("A TCP port is a host and a number") {
  CHECK(tcp_address("tcp://ser2net.example:3001") == TcpAddress{"ser2net.example", "3001"});
  CHECK(tcp_address("tcp://[fd00::1]:3001") == TcpAddress{"fd00::1", "3001"});
}

TEST_CASE("What is no TCP port is none") {
  for (const auto* port : {"/dev/ttyUSB2", "tcp://", "tcp://host", "tcp://host:", "tcp://host:0", "tcp://host:70000",
                           "tcp://host:30x", "tcp://:3001", "udp://host:3001"}) {
    INFO(port);
    CHECK_FALSE(tcp_address(port).has_value());
  }
}

namespace {

// A serial server on a loopback port of its own.
struct Server {
  asio::io_context context;
  tcp::acceptor acceptor{context, {asio::ip::address_v4::loopback(), 0}};
  async::TaskGroup tasks{context.get_executor()};

  [[nodiscard]] std::string port() { return "tcp://127.0.0.1:" + std::to_string(acceptor.local_endpoint().port()); }
};

}  // namespace

TEST_CASE("Octets go both ways over TCP, and a closed connection is a lost line") {
  Server server;
  std::string heard, answered;
  Error end;
  server.tasks.spawn("serial server", [&]() -> asio::awaitable<void> {
    auto client = co_await server.acceptor.async_accept(asio::use_awaitable);
    char octets[16];
    const auto count = co_await client.async_read_some(asio::buffer(octets), asio::use_awaitable);
    heard.assign(octets, count);
    co_await client.async_write_some(asio::buffer("OK\r\n", 4), asio::use_awaitable);
  });
  server.tasks.spawn("session", [&]() -> asio::awaitable<void> {
    auto stream = (co_await open_stream(server.port())).value();
    (co_await stream->write("AT\r")).value();
    std::array<std::uint8_t, 16> octets{};
    const auto count = (co_await stream->read_some(octets)).value();
    answered.assign(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(count));
    end = (co_await stream->read_some(octets)).error();
  });
  server.context.run();
  CHECK(heard == "AT\r");
  CHECK(answered == "OK\r\n");
  CHECK(end == asio::error::eof);
}

TEST_CASE("A serial server that is not there is refused at once") {
  Server server;
  const auto port = server.port();
  server.acceptor.close();
  Error error;
  server.tasks.spawn("session", [&]() -> asio::awaitable<void> { error = (co_await open_stream(port)).error(); });
  server.context.run();
  CHECK(error == asio::error::connection_refused);
}

TEST_CASE("A waiting read ends when the stream is closed") {
  Server server;
  Error error;
  server.tasks.spawn("session", [&]() -> asio::awaitable<void> {
    auto stream = (co_await open_stream(server.port())).value();
    server.tasks.spawn("closer", [closing = stream.get()]() -> asio::awaitable<void> {
      co_await asio::post(asio::use_awaitable);  // after the read has begun
      closing->close();
    });
    std::array<std::uint8_t, 16> octets{};
    error = (co_await stream->read_some(octets)).error();
  });
  server.context.run();
  CHECK(error == asio::error::operation_aborted);
}
