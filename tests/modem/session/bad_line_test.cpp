// What comes over a line that is out of order: bounded, counted, and no message lost to it.
#include <unistd.h>

#include <array>
#include <boost/asio/post.hpp>
#include <cstdio>
#include <random>

#include "tests/modem/session/direct_line.hpp"
#include "tests/modem/session/scene.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;

namespace {

struct BadLine {
  BadLine()
      : line(std::make_shared<DirectLine>(context.get_executor(),
                                          emulator::Device(*emulator::find_profile("generic"), "860000000000001", {}))),
        session(context.get_executor(), settings(), desk, clock, {.open = opener()}),
        tasks(context.get_executor()) {
    log::set_level(log::Level::error);
    tasks.spawn("session", [this] { return session.run(); });
    until([this] { return session.state().phase == ModemPhase::ready; });
  }
  ~BadLine() {
    tasks.cancel();
    until([this] { return tasks.size() == 0; });
  }

  static ModemSettings settings() {
    auto settings = impatient();
    settings.port = "a line in memory";
    return settings;
  }
  Modem::Opener opener() {
    return [this](std::string) -> boost::asio::awaitable<Result<std::unique_ptr<port::ByteStream>>> {
      line->closed = false;
      std::unique_ptr<port::ByteStream> stream = std::make_unique<DirectStream>(line);
      co_return stream;
    };
  }
  void until(const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + 15s;
    while (!condition() && std::chrono::steady_clock::now() < deadline) context.run_one_for(5ms);
    REQUIRE(condition());
  }
  void run() {
    for (int i = 0; i < 50; ++i) context.run_one_for(1ms);
  }

  boost::asio::io_context context;
  SystemClock clock;
  std::vector<std::string> story;
  Desk desk{story};
  std::shared_ptr<DirectLine> line;
  Modem session;
  async::TaskGroup tasks;
};

// What is logged from its making until `lines` is called.
class LoggedLines {
 public:
  LoggedLines() : file_(std::tmpfile()), terminal_(::dup(STDERR_FILENO)) {
    log::set_level(log::Level::warning);
    ::dup2(::fileno(file_), STDERR_FILENO);
  }
  ~LoggedLines() {
    ::dup2(terminal_, STDERR_FILENO);
    ::close(terminal_);
    std::fclose(file_);
    log::set_level(log::Level::error);
  }
  std::vector<std::string> lines() {
    std::vector<std::string> all;
    std::rewind(file_);
    std::array<char, 1024> line{};
    while (std::fgets(line.data(), line.size(), file_) != nullptr) all.emplace_back(line.data());
    return all;
  }

 private:
  std::FILE* file_;
  int terminal_;
};

std::string noise(std::size_t size) {
  std::minstd_rand random(1);
  std::uniform_int_distribution<int> octet(0, 255);
  std::string octets(size, '\0');
  for (auto& c : octets) c = static_cast<char>(octet(random));
  return octets;
}

}  // namespace

TEST_CASE("A message announced amid garbage at line rate is received") {
  BadLine bad;
  for (int i = 0; i < 50; ++i) bad.line->say(noise(1000));
  bad.line->say("\r\n");
  bad.line->deliver(pdu(1));
  for (int i = 0; i < 5; ++i) bad.line->say(noise(1000));
  bad.until([&] { return bad.desk.count_freed() == 1; });
  CHECK(bad.desk.kept.size() == 1);
}

TEST_CASE("A line without end costs nothing but itself") {
  BadLine bad;
  bad.line->say(std::string(2'000'000, 'x'));
  bad.run();
  bad.line->say("\r\n");
  bad.line->deliver(pdu(1));
  bad.until([&] { return bad.desk.count_freed() == 1; });
}

TEST_CASE("Announcements of memories and slots that nobody knows lead to a sweep, and to no deletion") {
  BadLine bad;
  REQUIRE(bad.line->modem.device().memories.find("ME")->put({pdu(5)}));
  for (const auto* hint : {"\r\n+CMTI: \"XX\",1\r\n", "\r\n+CMTI: ,-1\r\n", "\r\n+CMTI: \"SM\",99999999999\r\n"})
    bad.line->say(hint);
  bad.until([&] { return bad.desk.count_freed() == 1; });
  CHECK(bad.line->modem.device().deleted_count == 1);
}

TEST_CASE("A message that a memory shows only a while after its announcement is found by the second look") {
  BadLine bad;
  bad.line->say("\r\n+CMTI: \"SM\",1\r\n");
  for (int i = 0; i < 4; ++i) bad.run();
  REQUIRE(bad.line->modem.device().memories.find("SM")->put({pdu(5)}));
  const auto shown = std::chrono::steady_clock::now();
  bad.until([&] { return bad.desk.count_freed() == 1; });
  CHECK(std::chrono::steady_clock::now() - shown < 1s);
}

TEST_CASE("The same announcement over and over is one message") {
  BadLine bad;
  bad.line->deliver(pdu(1));
  for (int i = 0; i < 200; ++i) bad.line->say("\r\n+CMTI: \"SM\",1\r\n");
  bad.until([&] { return bad.desk.count_freed() == 1; });
  bad.run();
  CHECK(bad.desk.kept.size() == 1);
  CHECK(bad.line->modem.device().deleted_count == 1);
}

TEST_CASE("A slot announced again while it is committed is deleted once") {
  BadLine bad;
  bool once = true;
  bad.desk.before_commit = [&]() -> boost::asio::awaitable<void> {
    if (once) bad.line->say("\r\n+CMTI: \"SM\",1\r\n");
    once = false;
    co_await async::pause(5ms);
  };
  bad.line->deliver(pdu(1));
  bad.until([&] { return bad.desk.count_freed() == 1; });
  bad.run();
  const auto& seen = bad.line->modem.seen_commands();
  CHECK(std::count(seen.begin(), seen.end(), "AT+CMGD=1") == 1);
}

TEST_CASE("What arrives while others are committed is committed before the first deletion") {
  BadLine bad;
  bool once = true;
  bad.desk.before_commit = [&]() -> boost::asio::awaitable<void> {
    if (once) bad.line->deliver(pdu(2));
    once = false;
    co_await async::pause(5ms);
  };
  bad.line->deliver(pdu(1));
  bad.until([&] { return bad.desk.count_freed() == 2; });
  CHECK(bad.story == std::vector<std::string>{"commit SM 1", "commit SM 2", "freed SM 1", "freed SM 2"});
}

TEST_CASE("A message handed over directly lies in no memory and is kept all the same") {
  BadLine bad;
  bad.line->say("\r\n+CMT: ,23\r\n" + pdu(1) + "\r\n");
  bad.until([&] { return bad.desk.count_freed() == 1; });
  CHECK(bad.desk.kept.front().memory.empty());
  CHECK(bad.desk.kept.front().pdu == pdu(1));
}

TEST_CASE("A page of cell broadcast is handed over as what it is") {
  BadLine bad;
  bad.line->say("\r\n+CBM: 88\r\n40A111120F11" + std::string(164, '0') + "\r\n");
  bad.until([&] { return bad.desk.count_freed() == 1; });
  CHECK(bad.desk.kept.front().carrier == Carrier::cell_broadcast);
  CHECK(bad.desk.kept.front().memory.empty());
}

TEST_CASE("A message handed over directly waits here while it cannot be committed") {
  BadLine bad;
  bad.desk.disk_full = true;
  bad.line->say("\r\n+CMT: ,23\r\n" + pdu(1) + "\r\n");
  bad.until([&] { return bad.story.size() >= 1; });
  bad.desk.disk_full = false;
  bad.until([&] { return bad.desk.count_freed() == 1; });
  CHECK(bad.desk.kept.size() == 1);
}

TEST_CASE("After a restart mark the modem is brought up again before anything is read") {
  BadLine bad;
  bad.line->modem.device().sim->iccid = "8944110000000000001";
  bad.line->modem.power_off();
  bad.line->modem.power_on();
  bad.line->say("\r\nRDY\r\n");
  bad.until([&] { return bad.session.state().iccid == "8944110000000000001"; });
  bad.line->deliver(pdu(1));
  bad.until([&] { return bad.desk.count_freed() == 1; });
  CHECK(bad.desk.kept.front().iccid == "8944110000000000001");
}

TEST_CASE("A SIM swapped while the modem runs is noticed at once, in whatever words it is told") {
  int swapped = 0;
  for (const auto* told : {"+QUSIM: 1", "#QSS: 1", "^SIMST:1", "+CPIN: READY", "^SCKS: 1", "+QSIMSTAT: 1,1"}) {
    BadLine bad;
    const auto iccid = fmt::format("89441100000000000{:02}", ++swapped);
    bad.line->modem.device().sim->iccid = iccid;
    bad.line->say(fmt::format("\r\n{}\r\n", told));
    const auto began = std::chrono::steady_clock::now();
    bad.until([&] { return bad.session.state().iccid == iccid; });
    CHECK(std::chrono::steady_clock::now() - began < 2s);
  }
}

TEST_CASE("A modem that waits for a message body is freed by ESC") {
  BadLine bad;
  bad.line->say("\r\n> ");
  bad.line->deliver(pdu(1));
  bad.until([&] { return bad.desk.count_freed() == 1; });
}

TEST_CASE("Lines that nobody understands are logged together, with their count and without a word of them") {
  BadLine bad;
  LoggedLines logged;
  for (int i = 0; i < 1000; ++i) bad.line->say("\r\n+SECRET: 123456\r\n");
  bad.line->say("\r\n^SMMEMFULL: \"SM\"\r\n");  // a sweep, after which it is told
  bad.until([&] { return !logged.lines().empty(); });
  bad.run();
  const auto lines = logged.lines();
  REQUIRE(lines.size() == 1);
  CHECK(lines.front().find(" lines not understood") != std::string::npos);
  CHECK(lines.front().find("SECRET") == std::string::npos);
}

TEST_CASE("A final result that no command waits for confirms nothing") {
  BadLine bad;
  bad.line->say("\r\nOK\r\n\r\nOK\r\n\r\n+CMS ERROR: 321\r\n");
  bad.line->deliver(pdu(1));
  bad.until([&] { return bad.desk.count_freed() == 1; });
  CHECK(bad.desk.kept.size() == 1);
  CHECK(bad.line->modem.device().deleted_count == 1);
}
