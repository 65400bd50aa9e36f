#include "modem/emulator/pty_modem.hpp"

#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <fstream>

#include "gateway/async/task_group.hpp"
#include "modem/port/stream.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::emulator;
namespace asio = boost::asio;

namespace {

// A modem on a pseudo-terminal, and a session's end of the line opened through the port seam.
struct Line {
  explicit Line(const PtyModemOptions& options = {}) : modem(context.get_executor(), options) { modem.plug().value(); }

  // Runs `conversation` to its end.
  void hold(async::TaskGroup::Task conversation) {
    async::TaskGroup group(context.get_executor());
    bool ended = false;
    group.spawn("conversation", [&]() -> asio::awaitable<void> {
      co_await conversation();
      ended = true;
    });
    context.restart();
    while (group.size() != 0) context.run_one();
    REQUIRE(ended);
  }

  asio::awaitable<void> open() { stream = (co_await port::open_stream(modem.path())).value(); }

  asio::awaitable<void> say(std::string_view line) {
    const auto typed = std::string(line) + "\r";
    (co_await stream->write(typed)).value();
  }

  // Reads until `end` has come; what was read, or what was read before the line was lost.
  asio::awaitable<std::string> hear(std::string_view end) {
    std::string heard;
    while (heard.find(end) == std::string::npos) {
      std::array<std::uint8_t, 512> octets{};
      const auto count = co_await stream->read_some(octets);
      if (!count) co_return heard;
      heard.append(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(*count));
    }
    co_return heard;
  }

  asio::awaitable<std::string> ask(std::string_view line) {
    co_await say(line);
    co_return co_await hear("OK\r\n");
  }

  asio::io_context context;
  PtyModem modem;
  std::unique_ptr<port::ByteStream> stream;
};

std::string link_for_test() {
  return (std::filesystem::temp_directory_path() / ("otpost-pty-modem-" + std::to_string(::getpid()))).string();
}

}  // namespace

TEST_CASE("A session at the other end of the pseudo-terminal gets answers") {
  Line line;
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    const auto first = co_await line.ask("AT");
    CHECK(first == "AT\r\r\nOK\r\n");
    const auto later = co_await line.ask("ATE0");
    CHECK(later == "ATE0\r\r\nOK\r\n");
    const auto imei = co_await line.ask("AT+CGSN");
    CHECK(imei == "\r\n860000000000001\r\n\r\nOK\r\n");
  });
}

TEST_CASE("A delivered text is announced and can be read") {
  Line line;
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    co_await line.ask("ATE0+CNMI=2,1,0,0,0");
    CHECK(line.modem.deliver({.sender = "Google", .text = "G-123456 is your code"}) == 1);
    const auto announced = co_await line.hear("\",1\r\n");
    CHECK(announced == "\r\n+CMTI: \"SM\",1\r\n");
    const auto read = co_await line.ask("AT+CMGR=1");
    CHECK(read.find(pdus_of({.sender = "Google", .text = "G-123456 is your code"}, 1).front()) != std::string::npos);
  });
}

TEST_CASE("A text that does not fit one PDU comes in parts of one reference") {
  const auto parts = pdus_of({.sender = "+491701234567", .text = std::string(200, 'x')}, 7);
  CHECK(parts.size() == 2);
}

TEST_CASE("A list longer than the terminal's buffer arrives whole") {
  Line line({.profile = "generic", .link = {}, .imei = "860000000000001", .sim = {}, .sim_slots = 250});
  for (int i = 0; i < 250; ++i) line.modem.deliver({.sender = "Google", .text = std::string(150, 'x')});
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    co_await line.ask("ATE0");
    const auto list = co_await line.ask("AT+CMGL=4");
    CHECK(list.size() > 80'000);
    CHECK(list.find("+CMGL: 250,0,,") != std::string::npos);
  });
}

TEST_CASE("Unplugging ends the session's read and takes the link away") {
  Line line({.profile = "generic", .link = link_for_test(), .imei = "860000000000001", .sim = {}, .sim_slots = {}});
  CHECK(std::filesystem::is_symlink(link_for_test()));
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    co_await line.ask("ATE0");
    line.modem.unplug();
    const auto heard = co_await line.hear("OK\r\n");
    CHECK(heard == "");
    const auto written = co_await line.stream->write("AT\r");
    CHECK(written.has_error());
  });
  CHECK_FALSE(std::filesystem::is_symlink(link_for_test()));
}

TEST_CASE("A modem that is plugged in again is found at the same link with its messages") {
  Line line({.profile = "generic", .link = link_for_test(), .imei = "860000000000001", .sim = {}, .sim_slots = {}});
  line.modem.deliver({.sender = "Google", .text = "first"});
  line.modem.unplug();
  line.modem.deliver({.sender = "Google", .text = "second"});
  line.modem.plug().value();
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    co_await line.ask("ATE0");
    const auto slots = co_await line.ask("AT+CMGD=?");
    CHECK(slots == "\r\n+CMGD: (1,2),(0-4)\r\n\r\nOK\r\n");
  });
}

TEST_CASE("A test can unplug the modem just before it answers") {
  Line line;
  line.modem.before_answering([&](std::string_view command) {
    if (command == "AT+CMGD=1") line.modem.unplug();
    return Reaction::answer;
  });
  line.modem.deliver({.sender = "Google", .text = "first"});
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    co_await line.ask("ATE0");
    co_await line.say("AT+CMGD=1");
    const auto heard = co_await line.hear("OK\r\n");
    CHECK(heard == "");
  });
}

TEST_CASE("A session that comes back finds the modem as it left it") {
  Line line;
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    co_await line.ask("ATE0");
    line.stream->close();
    co_await line.open();
    const auto heard = co_await line.ask("AT");
    CHECK(heard == "\r\nOK\r\n");
  });
}

TEST_CASE("A link never replaces a file that is none") {
  const auto path = link_for_test() + "-file";
  { std::ofstream(path) << "mine"; }
  asio::io_context context;
  PtyModem modem(context.get_executor(), {.profile = "generic", .link = path, .imei = "1", .sim = {}, .sim_slots = {}});
  CHECK(modem.plug().error() == boost::system::errc::file_exists);
  CHECK(std::filesystem::is_regular_file(path));
  std::filesystem::remove(path);
}

TEST_CASE("A port that is silent until it is reopened answers the session that opens it anew") {
  Line line;
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    co_await line.ask("ATE0");
    line.modem.be_silent(Silence::until_reopened);
    co_await line.say("AT");
    line.stream->close();
    co_await line.open();
    while (line.modem.modem().silent()) co_await async::pause(std::chrono::milliseconds(1));
    const auto heard = co_await line.ask("AT");
    CHECK(heard == "\r\nOK\r\n");
  });
}

TEST_CASE("What a delayed line still holds comes at once when the line is good again") {
  Line line;
  line.hold([&]() -> asio::awaitable<void> {
    co_await line.open();
    co_await line.ask("ATE0");
    line.modem.disturb_line({.delay = std::chrono::hours(1)});
    co_await line.say("AT");
    while (line.modem.seen_commands().back() != "AT") co_await async::pause(std::chrono::milliseconds(1));
    line.modem.disturb_line({});
    const auto heard = co_await line.hear("OK\r\n");
    CHECK(heard == "\r\nOK\r\n");
  });
}

TEST_CASE("A model that shows its messages late shows them after a while") {
  Line line({.profile = "huawei-e3531"});
  line.modem.deliver({.sender = "Google", .text = "first"});
  CHECK(line.modem.modem().hides_messages());
  line.hold([&]() -> asio::awaitable<void> {
    while (line.modem.modem().hides_messages()) co_await async::pause(std::chrono::milliseconds(10));
  });
}
