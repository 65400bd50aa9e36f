#include "store/wal_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <vector>

namespace otpost::store {

namespace {

// https://www.sqlite.org/fileformat2.html#walformat: a header of 32 octets, then frames of 24 octets and a page.
constexpr std::size_t wal_size = 32 + wal_pages * (24 + 4096);

void check(bool worked, const std::filesystem::path& file) {
  if (!worked) throw std::system_error(errno, std::generic_category(), file.string());
}

void fill_with_zeros(int handle, const std::filesystem::path& file) {
  const std::vector<char> zeros(1024 * 1024);
  for (std::size_t left = wal_size; left > 0;) {
    const auto written = ::write(handle, zeros.data(), std::min(left, zeros.size()));
    check(written > 0, file);
    left -= static_cast<std::size_t>(written);
  }
  check(::fsync(handle) == 0, file);
}

}  // namespace

void prepare_wal(const std::filesystem::path& database) {
  const std::filesystem::path file = database.string() + "-wal";
  const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
  check(handle >= 0, file);
  try {
    struct stat form {};
    check(::fstat(handle, &form) == 0, file);
    if (form.st_size == 0) fill_with_zeros(handle, file);
  } catch (...) {
    ::close(handle);
    throw;
  }
  ::close(handle);
}

}  // namespace otpost::store
