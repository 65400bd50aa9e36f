#include "modem/port/terminal.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <termios.h>

#include <cerrno>

namespace otpost::port {

Error last_error() {
  return {errno, boost::system::system_category()};
}

Result<void> make_raw(int handle) {
  termios settings{};
  if (::tcgetattr(handle, &settings) != 0) return last_error();
  ::cfmakeraw(&settings);
  ::cfsetspeed(&settings, B115200);
  settings.c_iflag &= ~static_cast<tcflag_t>(IXOFF | IXANY);
  settings.c_cflag &= ~static_cast<tcflag_t>(CSTOPB | CRTSCTS | HUPCL);
  settings.c_cflag |= CLOCAL | CREAD;
  settings.c_cc[VMIN] = 1;
  settings.c_cc[VTIME] = 0;
  if (::tcsetattr(handle, TCSANOW, &settings) != 0) return last_error();
  return {};
}

Result<void> lock_terminal(int handle) {
  if (::flock(handle, LOCK_EX | LOCK_NB) == 0) return {};
  if (errno == EWOULDBLOCK) return Error{EBUSY, boost::system::system_category()};
  return last_error();
}

Result<void> keep_others_out(int handle) {
  if (::ioctl(handle, TIOCEXCL) != 0) return last_error();
  return {};
}

void let_others_in(int handle) {
  ::ioctl(handle, TIOCNXCL);
  ::flock(handle, LOCK_UN);
}

Result<Descriptor> open_terminal(const std::string& path) {
  Descriptor terminal{::open(path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)};
  if (!terminal) return last_error();
  if (const auto locked = lock_terminal(terminal.get()); !locked) return locked.error();
  if (const auto raw = make_raw(terminal.get()); !raw) return raw.error();
  return terminal;
}

}  // namespace otpost::port
