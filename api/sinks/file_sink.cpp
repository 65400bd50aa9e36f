#include "api/sinks/file_sink.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "api/sinks/formats.hpp"

namespace otpost::sinks {

namespace {

class File {
 public:
  explicit File(const std::string& path)
      : path_(path), handle_(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0640)) {
    if (handle_ < 0) fail("cannot be opened");
  }
  ~File() { ::close(handle_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  // All of it, or none: what a full disk cut off is taken back.
  void append(const std::string& lines) const {
    struct stat before {};
    if (::fstat(handle_, &before) != 0) fail("cannot be read");
    const auto written = ::write(handle_, lines.data(), lines.size());
    if (written == static_cast<ssize_t>(lines.size())) return;
    const int cause = written < 0 ? errno : ENOSPC;
    if (::ftruncate(handle_, before.st_size) != 0) fail("has half a line at its end and cannot be cut");
    errno = cause;
    fail("cannot be written");
  }

  void sync() const {
    if (::fdatasync(handle_) != 0) fail("cannot be synced");
  }

 private:
  [[noreturn]] void fail(const char* what) const {
    throw SinkFailure(fmt::format("{} {}: {}", path_, what, std::generic_category().message(errno)));
  }

  const std::string& path_;
  int handle_;
};

}  // namespace

boost::asio::awaitable<void> FileSink::deliver(std::span<const store::AuditEntry> entries) {
  std::string lines;
  for (const auto& entry : entries) lines += to_line(entry, settings_.format) + "\n";
  auto write = [this, &lines] {
    const File file(settings_.address);
    file.append(lines);
    file.sync();
  };
  co_await lane_.run(std::move(write));
}

}  // namespace otpost::sinks
