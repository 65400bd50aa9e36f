#include "store/folder_lock.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace otpost::store {

FolderLock::FolderLock(const std::filesystem::path& folder)
    : handle_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (handle_ >= 0 && ::flock(handle_, LOCK_EX | LOCK_NB) == 0) return;
  const int error = errno;
  if (handle_ >= 0) ::close(handle_);
  if (error == EWOULDBLOCK)
    throw std::runtime_error(fmt::format("another otpost is running on {}: stop it first", folder.string()));
  throw std::runtime_error(
      fmt::format("cannot lock the folder {}: {}", folder.string(), std::generic_category().message(error)));
}

FolderLock::~FolderLock() {
  ::close(handle_);
}

}  // namespace otpost::store
