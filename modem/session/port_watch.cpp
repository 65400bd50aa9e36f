#include "modem/session/port_watch.hpp"

#include <sys/stat.h>

namespace otpost::session {

bool is_absent(const Error& error) {
  return error == boost::system::errc::no_such_file_or_directory || error == boost::system::errc::no_such_device ||
         error == boost::system::errc::no_such_device_or_address;
}

bool is_no_access(const Error& error) {
  return error == boost::system::errc::permission_denied || error == boost::system::errc::operation_not_permitted ||
         error == boost::system::errc::device_or_resource_busy;
}

PortMark mark_of(const std::string& port) {
  struct stat node = {};
  if (::stat(port.c_str(), &node) != 0) return std::nullopt;
  return std::tuple{node.st_ino, node.st_rdev, node.st_ctim.tv_sec, node.st_ctim.tv_nsec};
}

bool is_there(const std::string& port) {
  return port.starts_with("tcp://") || mark_of(port);
}

}  // namespace otpost::session
