#include "gateway/vault/master_key.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "gateway/vault/keyring.hpp"
#include "gateway/vault/private_folder.hpp"

namespace otpost::vault {

namespace {

namespace fs = std::filesystem;

constexpr const char* credential_name = "otpost-master-key";

// Closes what it holds.
class File {
 public:
  explicit File(int handle) : handle_(handle) {}
  ~File() {
    if (handle_ >= 0) ::close(handle_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  [[nodiscard]] int handle() const { return handle_; }

 private:
  int handle_;
};

template <class... Args>
[[noreturn]] void refuse(fmt::format_string<Args...> format, Args&&... args) {
  throw MasterKeyFailure(fmt::format(format, std::forward<Args>(args)...));
}

std::string reason(int error) {
  return std::generic_category().message(error);
}

std::optional<fs::path> credential() {
  const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
  if (folder == nullptr) return std::nullopt;
  const fs::path file = fs::path(folder) / credential_name;
  std::error_code ignored;
  return fs::exists(file, ignored) ? std::optional(file) : std::nullopt;
}

void check_form(const fs::path& file, const struct stat& form) {
  if (!S_ISREG(form.st_mode)) refuse("the master key {} is not a regular file", file.string());
  if ((form.st_mode & (S_IRWXG | S_IRWXO)) != 0)
    refuse("the master key {} can be reached by others (mode {:04o}): chmod 0400 it", file.string(),
           form.st_mode & 07777u);
  if (static_cast<std::size_t>(form.st_size) != Keyring::master_key_size)
    refuse("the master key {} has {} bytes instead of {}: this is not the file that otpost made", file.string(),
           form.st_size, Keyring::master_key_size);
}

// Nothing where there is no such file.
std::optional<MasterKey> read_key(const fs::path& file) {
  const File opened(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (opened.handle() < 0 && errno == ENOENT) return std::nullopt;
  if (opened.handle() < 0 && errno == ELOOP) refuse("the master key {} is a symbolic link", file.string());
  if (opened.handle() < 0) refuse("cannot read the master key {}: {}", file.string(), reason(errno));
  struct stat form {};
  if (::fstat(opened.handle(), &form) != 0) refuse("cannot read the master key {}: {}", file.string(), reason(errno));
  check_form(file, form);
  SecretBytes key(Keyring::master_key_size);
  const auto got = ::read(opened.handle(), key.expose_writable().data(), key.size());
  if (got != static_cast<ssize_t>(key.size())) refuse("cannot read the whole master key {}", file.string());
  return MasterKey{std::move(key), file.string()};
}

void write_durably(const fs::path& file, const SecretBytes& key) {
  const File made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0400));
  if (made.handle() < 0) refuse("cannot make the master key {}: {}", file.string(), reason(errno));
  const auto written = ::write(made.handle(), key.expose().data(), key.size());
  if (written != static_cast<ssize_t>(key.size()) || ::fsync(made.handle()) != 0)
    refuse("cannot write the master key {}: {}", file.string(), reason(errno));
}

// Under another name first: a start that is cut short leaves no half key behind.
MasterKey make_key(const fs::path& file) {
  if (sodium_init() < 0) refuse("libsodium cannot be started");
  SecretBytes key(Keyring::master_key_size);
  randombytes_buf(key.expose_writable().data(), key.size());
  const fs::path unfinished = file.string() + ".new";
  ::unlink(unfinished.c_str());
  write_durably(unfinished, key);
  if (::link(unfinished.c_str(), file.c_str()) != 0)  // never replaces a key that somebody else has just made
    refuse("cannot make the master key {}: {}", file.string(), reason(errno));
  ::unlink(unfinished.c_str());
  sync_folder(file.has_parent_path() ? file.parent_path() : fs::path("."));
  return MasterKey{std::move(key), file.string()};
}

fs::path file_of(const fs::path& data_dir, const std::optional<fs::path>& key_file) {
  return key_file ? *key_file : data_dir / "master.key";
}

std::optional<MasterKey> find_key(const fs::path& data_dir, const std::optional<fs::path>& key_file) {
  if (const auto passed = credential()) return read_key(*passed);
  return read_key(file_of(data_dir, key_file));
}

}  // namespace

MasterKey load_master_key(const fs::path& data_dir, const std::optional<fs::path>& key_file) {
  auto found = find_key(data_dir, key_file);
  if (!found) refuse("there is no master key {}", file_of(data_dir, key_file).string());
  return std::move(*found);
}

MasterKey load_or_make_master_key(const fs::path& data_dir, const std::optional<fs::path>& key_file) {
  auto found = find_key(data_dir, key_file);
  if (found) return std::move(*found);
  const fs::path file = file_of(data_dir, key_file);
  const fs::path database = data_dir / "otpost.db";
  std::error_code ignored;
  if (fs::exists(database, ignored))
    refuse(
        "the master key {} is missing, and {} cannot be opened without it: put the key back (a new one would open "
        "nothing)",
        file.string(), database.string());
  try {
    make_private_folder(data_dir);
    return make_key(file);
  } catch (const MasterKeyFailure&) {
    throw;
  } catch (const std::runtime_error& error) {
    throw MasterKeyFailure(error.what());
  }
}

}  // namespace otpost::vault
