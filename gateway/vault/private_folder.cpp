#include "gateway/vault/private_folder.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace otpost::vault {

namespace {

[[noreturn]] void refuse(const char* what, const std::filesystem::path& folder, int error) {
  throw std::runtime_error(
      fmt::format("cannot {} the folder {}: {}", what, folder.string(), std::generic_category().message(error)));
}

}  // namespace

void make_private_folder(const std::filesystem::path& folder) {
  std::error_code error;
  if (std::filesystem::is_directory(folder, error)) return;
  if (folder.has_parent_path()) std::filesystem::create_directories(folder.parent_path(), error);
  if (error) refuse("make", folder, error.value());
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) refuse("make", folder, errno);
  if (!std::filesystem::is_directory(folder, error)) refuse("make", folder, ENOTDIR);
}

void sync_folder(const std::filesystem::path& folder) {
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) refuse("open", folder, errno);
  const int failed = ::fsync(handle) == 0 ? 0 : errno;
  ::close(handle);
  if (failed != 0) refuse("sync", folder, failed);
}

}  // namespace otpost::vault
