#include "modem/port/tty_stream.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <filesystem>

#include "gateway/async/task_group.hpp"
#include "modem/port/bounded_write.hpp"
#include "modem/port/terminal.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::port;
namespace asio = boost::asio;

namespace {

// A pseudo-terminal without a modem: the test itself holds the master.
struct Wire {
  Wire() {
    REQUIRE(::grantpt(master.get()) == 0);
    REQUIRE(::unlockpt(master.get()) == 0);
    path = ::ptsname(master.get());
  }

  void run(async::TaskGroup::Task task) {
    async::TaskGroup group(context.get_executor());
    bool ended = false;
    group.spawn("test", [&]() -> asio::awaitable<void> {
      co_await task();
      ended = true;
    });
    context.restart();
    while (group.size() != 0) context.run_one();
    REQUIRE(ended);
  }

  Descriptor master{::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)};
  std::string path;
  asio::io_context context;
};

// Reads `count` octets in small pieces.
asio::awaitable<void> take_slowly(asio::io_context& context, int handle, std::size_t count) {
  asio::posix::stream_descriptor master(context, ::dup(handle));
  char octets[1000];
  while (count > 0) count -= co_await master.async_read_some(asio::buffer(octets), asio::use_awaitable);
}

}  // namespace

TEST_CASE("A terminal carries octets as they are, both ways") {
  Wire wire;
  const std::string odd("\r\n\x03\x04\x11\x13\x1A\x7F\x00\xFF", 10);
  wire.run([&]() -> asio::awaitable<void> {
    auto stream = (co_await open_stream(wire.path)).value();
    REQUIRE(::write(wire.master.get(), odd.data(), odd.size()) == 10);
    std::array<std::uint8_t, 64> octets{};
    const auto count = (co_await stream->read_some(octets)).value();
    const std::string got(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(count));
    CHECK(got == odd);
    (co_await stream->write(odd)).value();
    char sent[64];
    CHECK(::read(wire.master.get(), sent, sizeof sent) == 10);
    CHECK(std::string(sent, 10) == odd);
  });
}

TEST_CASE("A terminal is found through a symbolic link") {
  Wire wire;
  const auto link = std::filesystem::temp_directory_path() / ("otpost-tty-stream-" + std::to_string(::getpid()));
  std::filesystem::create_symlink(wire.path, link);
  wire.run([&]() -> asio::awaitable<void> {
    const auto opened = co_await open_stream(link.string());
    CHECK(opened.has_value());
  });
  std::filesystem::remove(link);
}

TEST_CASE("A port that is absent, busy or no terminal is told apart") {
  Wire wire;
  wire.run([&]() -> asio::awaitable<void> {
    const auto absent = co_await open_stream("/dev/serial/by-id/usb-none");
    CHECK(absent.error() == boost::system::errc::no_such_file_or_directory);
    const auto first = co_await open_stream(wire.path);
    const auto second = co_await open_stream(wire.path);
    CHECK(second.error() == boost::system::errc::device_or_resource_busy);
    const auto no_terminal = co_await open_stream("/dev/null");
    CHECK(no_terminal.error() == boost::system::errc::inappropriate_io_control_operation);
  });
}

TEST_CASE("A closed terminal can be opened again at once") {
  Wire wire;
  wire.run([&]() -> asio::awaitable<void> {
    for (int i = 0; i < 20; ++i) {
      auto stream = (co_await open_stream(wire.path)).value();
      stream->close();
    }
  });
}

TEST_CASE("A master that hangs up ends a waiting read, and writes fail from then on") {
  Wire wire;
  wire.run([&]() -> asio::awaitable<void> {
    auto stream = (co_await open_stream(wire.path)).value();
    async::TaskGroup group(wire.context.get_executor());
    group.spawn("unplugs", [&]() -> asio::awaitable<void> {
      co_await asio::post(asio::use_awaitable);  // after the read has begun
      wire.master.reset();
    });
    std::array<std::uint8_t, 16> octets{};
    const auto read = co_await stream->read_some(octets);
    CHECK(read.error() == asio::error::eof);
    const auto written = co_await stream->write("AT\r");
    CHECK(written.error() == boost::system::errc::io_error);
    co_await group.join();
  });
}

TEST_CASE("A silent terminal does not look like a lost one") {
  Wire wire;
  auto terminal = open_terminal(wire.path).value();
  char octet = 0;
  CHECK(::read(terminal.get(), &octet, 1) == -1);
  CHECK(errno == EAGAIN);
}

TEST_CASE("A write goes on when a slow device takes octets again") {
  Wire wire;
  const std::string much(200'000, 'x');
  wire.run([&]() -> asio::awaitable<void> {
    auto stream = (co_await open_stream(wire.path)).value();
    async::TaskGroup group(wire.context.get_executor());
    group.spawn("slow device", [&] { return take_slowly(wire.context, wire.master.get(), much.size()); });
    const auto written = co_await stream->write(much);
    CHECK(written.has_value());
    co_await group.join();
  });
}

TEST_CASE("A device that takes nothing is given up") {
  Wire wire;
  asio::posix::stream_descriptor terminal(wire.context, open_terminal(wire.path).value().release());
  terminal.non_blocking(true);
  const std::string much(200'000, 'x');
  wire.run([&]() -> asio::awaitable<void> {
    const auto written = co_await write_all(terminal, much, std::chrono::milliseconds(20));
    CHECK(written.error() == asio::error::timed_out);
  });
}
