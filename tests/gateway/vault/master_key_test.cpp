#include "gateway/vault/master_key.hpp"

#include <stdlib.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>

#include "gateway/vault/keyring.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::vault;
namespace fs = std::filesystem;
using Catch::Matchers::Contains;

namespace {

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "otpost-key-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] fs::path operator/(const char* name) const { return path_ / name; }
  [[nodiscard]] const fs::path& path() const { return path_; }

  void write(const char* name, std::size_t size, mode_t mode = 0400) const {
    std::ofstream(path_ / name) << std::string(size, 'k');
    ::chmod((path_ / name).c_str(), mode);
  }

 private:
  fs::path path_;
};

// systemd's variable, for the length of a test.
class CredentialFolder {
 public:
  explicit CredentialFolder(const fs::path& path) { ::setenv("CREDENTIALS_DIRECTORY", path.c_str(), 1); }
  ~CredentialFolder() { ::unsetenv("CREDENTIALS_DIRECTORY"); }
};

mode_t mode_of(const fs::path& file) {
  struct stat form {};
  ::stat(file.c_str(), &form);
  return form.st_mode & 07777;
}

bool same(const MasterKey& one, const MasterKey& other) {
  return std::ranges::equal(one.key.expose(), other.key.expose());
}

}  // namespace

TEST_CASE("The first start makes a key that its owner alone can read, the next start finds it") {
  const Folder folder;
  const auto data_dir = folder / "data";
  const auto made = load_or_make_master_key(data_dir, std::nullopt);
  CHECK(made.key.size() == Keyring::master_key_size);
  CHECK(made.source == (data_dir / "master.key").string());
  CHECK(mode_of(data_dir / "master.key") == 0400);
  CHECK(mode_of(data_dir) == 0700);
  CHECK(same(made, load_or_make_master_key(data_dir, std::nullopt)));
  CHECK(std::distance(fs::directory_iterator(data_dir), {}) == 1);
}

TEST_CASE("Two installations get two keys") {
  const Folder one, other;
  CHECK_FALSE(
      same(load_or_make_master_key(one.path(), std::nullopt), load_or_make_master_key(other.path(), std::nullopt)));
}

TEST_CASE("The key may lie elsewhere") {
  const Folder folder;
  folder.write("elsewhere", 32);
  CHECK(load_or_make_master_key(folder / "data", folder / "elsewhere").source == (folder / "elsewhere").string());
}

TEST_CASE("A start that was cut short while it made the key does not stop the next one") {
  const Folder folder;
  folder.write("master.key.new", 7);
  CHECK(load_or_make_master_key(folder.path(), std::nullopt).key.size() == Keyring::master_key_size);
}

TEST_CASE("A credential of the service manager comes before any file") {
  const Folder folder, credentials;
  folder.write("master.key", 32);
  credentials.write("otpost-master-key", 32);
  const CredentialFolder passed(credentials.path());
  CHECK(load_or_make_master_key(folder.path(), std::nullopt).source == (credentials / "otpost-master-key").string());
}

TEST_CASE("A credential folder without our credential changes nothing") {
  const Folder folder, credentials;
  folder.write("master.key", 32);
  const CredentialFolder passed(credentials.path());
  CHECK(load_or_make_master_key(folder.path(), std::nullopt).source == (folder / "master.key").string());
}

TEST_CASE("A key that others can reach is refused") {
  const auto mode = GENERATE(as<mode_t>{}, 0440, 0404, 0420, 0600 | 0001);
  const Folder folder;
  folder.write("master.key", 32, mode);
  CHECK_THROWS_WITH(load_or_make_master_key(folder.path(), std::nullopt),
                    Contains((folder / "master.key").string()) && Contains("can be reached by others"));
}

TEST_CASE("A key of another size is refused") {
  const auto size = GENERATE(as<std::size_t>{}, 0, 31, 33);
  const Folder folder;
  folder.write("master.key", size);
  CHECK_THROWS_WITH(load_or_make_master_key(folder.path(), std::nullopt), Contains("instead of 32"));
}

TEST_CASE("A symbolic link and a folder are no key") {
  const Folder folder;
  folder.write("other", 32);
  fs::create_symlink(folder / "other", folder / "master.key");
  CHECK_THROWS_WITH(load_or_make_master_key(folder.path(), std::nullopt), Contains("symbolic link"));
  fs::create_directory(folder / "folder");
  CHECK_THROWS_WITH(load_or_make_master_key(folder.path(), folder / "folder"), Contains("not a regular file"));
}

TEST_CASE("Beside a database no new key is made") {
  const Folder folder;
  folder.write("otpost.db", 4096, 0600);
  CHECK_THROWS_WITH(
      load_or_make_master_key(folder.path(), std::nullopt),
      Contains((folder / "master.key").string()) && Contains("missing") && Contains((folder / "otpost.db").string()));
  CHECK_FALSE(fs::exists(folder / "master.key"));
}

TEST_CASE("Who only reads makes no key") {
  const Folder folder;
  CHECK_THROWS_WITH(load_master_key(folder.path(), std::nullopt), Contains("there is no master key"));
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("A folder that cannot be made is named") {
  const Folder folder;
  folder.write("file", 1);
  CHECK_THROWS_AS(load_or_make_master_key(folder / "file", std::nullopt), MasterKeyFailure);
  CHECK_THROWS_WITH(load_or_make_master_key(folder / "file" / "data", std::nullopt),
                    Contains((folder / "file").string()));
}
