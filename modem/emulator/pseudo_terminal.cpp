#include "modem/emulator/pseudo_terminal.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "modem/port/terminal.hpp"

namespace otpost::emulator {

namespace filesystem = std::filesystem;
using port::last_error;

Result<PseudoTerminal> open_pseudo_terminal() {
  PseudoTerminal made;
  made.master.reset(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
  if (!made.master) return last_error();
  char path[64];
  if (::grantpt(made.master.get()) != 0 || ::unlockpt(made.master.get()) != 0 ||
      ::ptsname_r(made.master.get(), path, sizeof path) != 0)
    return last_error();
  made.path = path;
  made.slave.reset(::open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
  if (!made.slave) return last_error();
  if (const auto raw = port::make_raw(made.slave.get()); !raw) return raw.error();
  return made;
}

Result<void> point_link(const std::string& link, const std::string& target) {
  std::error_code failure;
  const auto there = filesystem::symlink_status(link, failure);
  if (filesystem::exists(there) && !filesystem::is_symlink(there))
    return Error{EEXIST, boost::system::system_category()};
  const auto next = link + ".next";
  filesystem::remove(next, failure);
  failure.clear();
  filesystem::create_symlink(target, next, failure);
  if (!failure) filesystem::rename(next, link, failure);
  if (failure) return Error{failure};
  return {};
}

void remove_link(const std::string& link) {
  std::error_code ignored;
  if (filesystem::is_symlink(filesystem::symlink_status(link, ignored))) filesystem::remove(link, ignored);
}

}  // namespace otpost::emulator
