#include "gateway/daemon/record_command.hpp"

#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <fstream>
#include <sstream>
#include <thread>

#include "gateway/base/log.hpp"
#include "modem/emulator/pty_modem.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

struct Outcome {
  int exit_code = -1;
  std::string file, said;
  fs::perms rights{};
};

// Records for so long while the modem, if there is one, runs on a thread of its own.
Outcome recorded(const std::string& port, const fs::path& file) {
  log::set_level(log::Level::error);
  std::ostringstream said;
  Outcome outcome;
  outcome.exit_code = daemon::record_dialogue({.port = port, .file = file, .duration = 1500ms}, said);
  outcome.said = said.str();
  std::error_code absent;
  outcome.rights = fs::status(file, absent).permissions();
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  outcome.file = text.str();
  fs::remove(file, absent);
  return outcome;
}

fs::path target() {
  return fs::temp_directory_path() / ("otpost-recording-" + std::to_string(::getpid()));
}

}  // namespace

TEST_CASE("A recording holds the dialogue of a start and a sweep, and its modem keeps its messages") {
  boost::asio::io_context context;
  emulator::PtyModem modem(context.get_executor(), {});
  modem.plug().value();
  const auto pdu = emulator::pdus_of({.sender = "Hausbank", .text = "Code 730914", .sent_at = Time{}}, 1).front();
  REQUIRE(modem.store("SM", pdu));
  std::thread thread([&] { context.run(); });
  const auto outcome = recorded(modem.path(), target());
  context.stop();
  thread.join();
  CHECK(outcome.exit_code == 0);
  for (const auto* said : {"> AT+CMGF=0\\r\n", "< \\r\\n+CSQ: ", "> AT+CMGL=4\\r\n", "# closed\n"})
    CHECK(outcome.file.find(said) != std::string::npos);
  CHECK(outcome.file.find(pdu) == std::string::npos);
  CHECK(outcome.file.find("AT+CMGD=1") == std::string::npos);
  CHECK(modem.modem().device().memories.find("SM")->used() == 1);
  CHECK(outcome.rights == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("A modem that does not answer is exit code 1, with what was tried in the file") {
  const auto outcome = recorded("/dev/no-such-port", target());
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.said.find("has not answered") != std::string::npos);
  CHECK(outcome.file.starts_with("# "));
}

TEST_CASE("A file that cannot be written is said before anything is opened") {
  const auto outcome = recorded("/dev/no-such-port", "/nowhere/recording.txt");
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.said == "otpost: /nowhere/recording.txt cannot be written\n");
}
