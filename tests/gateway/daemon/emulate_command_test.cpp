#include "gateway/daemon/emulate_command.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <csignal>
#include <filesystem>

#include "tests/support/catch.hpp"

using otpost::daemon::emulate;
using otpost::daemon::EmulateOptions;
namespace asio = boost::asio;
namespace filesystem = std::filesystem;

namespace {

// `otpost emulate` in a process of its own, as users run it. The constructor returns once the modem is there.
class Running {
 public:
  explicit Running(const EmulateOptions& options) {
    int log[2];
    REQUIRE(::pipe(log) == 0);
    child_ = ::fork();
    if (child_ == 0) {
      ::dup2(log[1], STDERR_FILENO);
      ::close(log[0]);
      ::_exit(emulate(options));
    }
    ::close(log[1]);
    read_until_ready(log[0]);
    ::close(log[0]);
  }
  ~Running() {
    if (child_ > 0) stop();
  }

  // Its exit code after SIGTERM.
  int stop() {
    ::kill(child_, SIGTERM);
    int status = 0;
    ::waitpid(child_, &status, 0);
    child_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  static void read_until_ready(int log) {
    std::string said;
    char octet = 0;
    while (said.find("emulated modem at") == std::string::npos && ::read(log, &octet, 1) == 1) said += octet;
    INFO(said);
    REQUIRE(said.find("emulated modem at") != std::string::npos);
  }

  pid_t child_ = -1;
};

struct Folder {
  Folder() { filesystem::create_directory(path); }
  ~Folder() { filesystem::remove_all(path); }
  filesystem::path path = filesystem::temp_directory_path() / ("otpost-emulate-" + std::to_string(::getpid()));
};

std::string ask(const std::string& socket, std::string_view request) {
  asio::io_context context;
  asio::local::stream_protocol::socket client(context);
  client.connect(asio::local::stream_protocol::endpoint(socket));
  asio::write(client, asio::buffer(std::string(request) + "\n"));
  std::string answer;
  asio::read_until(client, asio::dynamic_buffer(answer), '\n');
  return answer;
}

std::string type(const std::string& terminal, const std::string& line) {
  const int handle = ::open(terminal.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
  REQUIRE(handle >= 0);
  REQUIRE(::write(handle, line.data(), line.size()) == static_cast<ssize_t>(line.size()));
  std::string answer;
  char octet = 0;
  while (answer.find("OK\r\n") == std::string::npos && ::read(handle, &octet, 1) == 1) answer += octet;
  ::close(handle);
  return answer;
}

}  // namespace

TEST_CASE("otpost emulate is a modem at its link until it is told to stop") {
  Folder folder;
  const auto link = (folder.path / "modem").string();
  const auto control = (folder.path / "control").string();
  Running running({.link = link,
                   .control = control,
                   .profile = "generic",
                   .iccid = "8949020000000000001",
                   .imei = {},
                   .number = {},
                   .pin = {},
                   .slots = 3,
                   .demo = {}});
  CHECK(type(link, "ATE0;+CCID\r").find("+CCID: 8949020000000000001\r\n") != std::string::npos);
  CHECK(ask(control, R"({"deliver":{"sender":"Google","text":"G-123456 is your code"}})")
            .starts_with(R"({"ok":true,"parts":1,)"));
  CHECK(type(link, "AT+CPMS?\r").find("\"SM\",1,3") != std::string::npos);
  CHECK(running.stop() == 0);
  CHECK(filesystem::is_empty(folder.path));
}

TEST_CASE("otpost emulate refuses options that make no sense") {
  EmulateOptions options;
  options.profile = "abacus";
  CHECK(emulate(options) == 2);
  options = {};
  options.slots = -1;
  CHECK(emulate(options) == 2);
  options = {};
  options.demo = std::chrono::seconds(0);
  CHECK(emulate(options) == 2);
}

TEST_CASE("otpost emulate says when it cannot make its link") {
  EmulateOptions options;
  options.link = "/nowhere/modem";
  CHECK(emulate(options) == 1);
}
