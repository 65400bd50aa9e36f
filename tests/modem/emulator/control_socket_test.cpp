#include "modem/emulator/control_socket.hpp"

#include <sys/stat.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <filesystem>
#include <fstream>

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::emulator;
namespace asio = boost::asio;
using Unix = asio::local::stream_protocol;

namespace {

// A socket that answers each request with the request in brackets.
struct Desk {
  ~Desk() { std::filesystem::remove(path); }

  asio::awaitable<std::string> ask(Unix::socket& client, std::string_view octets) {
    co_await client.async_write_some(asio::buffer(octets), asio::use_awaitable);
    char answer[64];
    const auto count = co_await client.async_read_some(asio::buffer(answer), asio::use_awaitable);
    co_return std::string(answer, count);
  }

  void run(async::TaskGroup::Task task) {
    bool ended = false;
    tasks.spawn("client", [&]() -> asio::awaitable<void> {
      co_await task();
      ended = true;
      socket.close();
    });
    context.run();
    REQUIRE(ended);
    REQUIRE(tasks.size() == 0);
  }

  std::string path = std::filesystem::temp_directory_path() / ("otpost-control-" + std::to_string(::getpid()));
  asio::io_context context;
  async::TaskGroup tasks{context.get_executor()};
  ControlSocket socket{context.get_executor(), tasks,
                       [](std::string_view request) { return "[" + std::string(request) + "]"; }};
};

}  // namespace

TEST_CASE("Each line is answered with a line, to every client") {
  Desk desk;
  REQUIRE(desk.socket.listen(desk.path).has_value());
  desk.run([&]() -> asio::awaitable<void> {
    Unix::socket first(desk.context);
    Unix::socket second(desk.context);
    co_await first.async_connect(Unix::endpoint(desk.path), asio::use_awaitable);
    co_await second.async_connect(Unix::endpoint(desk.path), asio::use_awaitable);
    const auto one = co_await desk.ask(first, "one\n");
    const auto two = co_await desk.ask(second, "two\n");
    const auto three = co_await desk.ask(first, "three\n");
    CHECK(one == "[one]\n");
    CHECK(two == "[two]\n");
    CHECK(three == "[three]\n");
  });
}

TEST_CASE("Only its own user may speak to the modem, and the socket goes with it") {
  Desk desk;
  REQUIRE(desk.socket.listen(desk.path).has_value());
  struct stat about {};
  REQUIRE(::stat(desk.path.c_str(), &about) == 0);
  CHECK((about.st_mode & 0777) == 0700);
  desk.socket.close();
  CHECK_FALSE(std::filesystem::exists(desk.path));
}

TEST_CASE("A socket left by a run that was killed is replaced, another file is not") {
  Desk desk;
  { Unix::acceptor left(desk.context, Unix::endpoint(desk.path)); }
  CHECK(desk.socket.listen(desk.path).has_value());
  desk.socket.close();
  { std::ofstream(desk.path) << "mine"; }
  CHECK(desk.socket.listen(desk.path).error() == boost::system::errc::file_exists);
  CHECK(std::filesystem::is_regular_file(desk.path));
}
