#include "modem/port/serial_port.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "tests/support/catch.hpp"

using namespace otpost::port;

TEST_CASE("What is no serial port has no USB identity") {
  CHECK_FALSE(identify("/dev/null").has_value());
  CHECK_FALSE(identify("/dev/ttyNone").has_value());
}

TEST_CASE("A port that does not exist is absent") {
  CHECK(open_serial_port("/dev/ttyNone").error() == boost::system::errc::no_such_file_or_directory);
}

// A virtual console is the one real tty that most machines have and few use. libserialport knows it, and refuses it
// because it has no control lines, as some modems have none.
TEST_CASE("A tty that libserialport refuses is opened raw, claimed and closed on exec all the same") {
  const std::string console = "/dev/tty63";
  if (::access(console.c_str(), R_OK | W_OK) != 0) {
    WARN(console << " is not there for us: nothing was tested");
    return;
  }
  const auto opened = open_serial_port(console);
  if (!opened) {
    WARN(console << ": " << opened.error().message() << ": nothing was tested");
    return;
  }
  const int tty = opened->get();
  termios settings{};
  REQUIRE(::tcgetattr(tty, &settings) == 0);
  CHECK(settings.c_cc[VMIN] == 1);
  CHECK((settings.c_lflag & (ICANON | ECHO | ISIG)) == 0);
  int exclusive = 0;
  CHECK(::ioctl(tty, TIOCGEXCL, &exclusive) == 0);
  CHECK(exclusive == 1);
  CHECK((::fcntl(tty, F_GETFD) & FD_CLOEXEC) != 0);
  CHECK((::fcntl(tty, F_GETFL) & O_NONBLOCK) != 0);
  CHECK(open_serial_port(console).error() == boost::system::errc::device_or_resource_busy);
}
