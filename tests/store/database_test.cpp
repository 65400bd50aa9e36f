#include "store/database.hpp"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "store/query.hpp"
#include "store/views.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;
namespace fs = std::filesystem;
using Catch::Matchers::Contains;

namespace {

mode_t mode_of(const fs::path& file) {
  struct stat form {};
  ::stat(file.c_str(), &form);
  return form.st_mode & 07777;
}

std::string bytes_of(const fs::path& file) {
  std::ostringstream bytes;
  bytes << std::ifstream(file, std::ios::binary).rdbuf();
  return bytes.str();
}

int pragma(TemporaryStore& store, const char* sql) {
  return store.commit([&](Transaction& transaction) {
    Query value(transaction, sql);
    value.step();
    return value.small(0);
  });
}

}  // namespace

TEST_CASE("The folder and all that is in it are its owner's alone") {
  const TemporaryFolder folder;
  const auto data_dir = folder.path() / "new" / "data";
  Database database(data_dir, keys_of(1), "master.key");
  CHECK(mode_of(data_dir) == 0700);
  for (const auto* name : {"otpost.db", "otpost.db-wal", "otpost.db-shm"}) CHECK(mode_of(data_dir / name) == 0600);
}

TEST_CASE("What was committed is there after a restart") {
  TemporaryStore store;
  const auto message =
      store.commit([](Transaction& transaction) { return insert_message(transaction, message_with_code(ops_sim)); });
  store.close();
  store.open();
  const auto found = store.read([&](Connection& connection) { return find_message(connection, message); });
  REQUIRE(found.has_value());
  CHECK(found->masked == "Your code is ••••••");
}

TEST_CASE("What was committed is there after the process was killed") {
  const TemporaryFolder folder;
  const auto child = ::fork();
  if (child == 0) {
    Database database(folder.path(), keys_of(1), "master.key");
    run([&]() -> boost::asio::awaitable<void> {
      auto work = [](Transaction& transaction) { insert_message(transaction, message_with_code(ops_sim)); };
      co_await database.writer().commit(work);
    });
    ::kill(::getpid(), SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(WIFSIGNALED(status));

  const auto keys = keys_of(1);
  CHECK(find_message(*open_for_reading(folder.path(), keys, "master.key"), MessageId{1}).has_value());
  Database database(folder.path(), keys_of(1), "master.key");
  run([&]() -> boost::asio::awaitable<void> {
    auto read = [](Connection& connection) { return find_message(connection, MessageId{1}).has_value(); };
    CHECK(co_await database.reader().read(read));
  });
}

TEST_CASE("The writer is durable, wary and the only one who folds the log") {
  TemporaryStore store;
  CHECK(pragma(store, "PRAGMA synchronous") == 2);  // FULL
  CHECK(pragma(store, "PRAGMA foreign_keys") == 1);
  CHECK(pragma(store, "PRAGMA trusted_schema") == 0);
  CHECK(pragma(store, "PRAGMA cell_size_check") == 1);
  CHECK(pragma(store, "PRAGMA secure_delete") == 1);
  CHECK(pragma(store, "PRAGMA mmap_size") == 0);
  CHECK(pragma(store, "PRAGMA wal_autocheckpoint") == 0);
}

TEST_CASE("A reader cannot write") {
  TemporaryStore store;
  const auto write = [](Connection& connection) {
    Query(connection, "DELETE FROM messages").run();
    return 0;
  };
  CHECK_THROWS(store.read(write));
}

TEST_CASE("The schema's own tables cannot be written even by the writer") {
  TemporaryStore store;
  const auto write = [](Transaction& transaction) {
    Query(transaction, "PRAGMA writable_schema = ON").run();
    Query(transaction, "DELETE FROM sqlite_schema").run();
  };
  CHECK_THROWS(store.commit(write));
}

TEST_CASE("Neither text, code nor PDU is in any byte of the data folder") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) {
    auto message = message_with_code(ops_sim);
    message.set = inbox::SetKey{.iccid = ops_sim, .sender = "CODE 493817", .total = 2};
    const auto id = insert_message(transaction, message);
    insert_part(transaction, part_of_slot(3), id);
    message.content.text = SecretText("Your code is 493817, once more");
    update_content(transaction, id, message.sender, message.content);
  });
  run([&]() -> boost::asio::awaitable<void> { co_await view(store.database().writer(), MessageId{1}, "ana"); });
  const auto search = [&] {
    for (const auto& file : fs::directory_iterator(store.folder())) {
      const auto bytes = bytes_of(file.path());
      CAPTURE(file.path());
      for (const auto* secret : {"493817", "Your code is 4", "07911326040000F0", "0b911346610089f6"})
        CHECK(bytes.find(secret) == std::string::npos);
    }
  };
  search();
  CHECK(bytes_of(store.file().string() + "-wal").find("Your code is •") != std::string::npos);  // it does look there
  store.close();
  search();
}

TEST_CASE("The key of another installation is refused by the name of its file") {
  TemporaryStore store;
  store.close();
  CHECK_THROWS_WITH(store.open(2), Contains("the master key in " + (store.folder() / "master.key").string() +
                                            " does not belong to this database"));
  const auto wrong = keys_of(2);
  CHECK_THROWS_AS(open_for_reading(store.folder(), wrong, "master.key"), OpenFailure);
  store.open(1);
}

TEST_CASE("A database of a newer version is refused, and both versions are named") {
  TemporaryStore store;
  store.close();
  store.tamper("PRAGMA user_version = 4711");
  CHECK_THROWS_WITH(store.open(),
                    Contains("version 4711") && Contains("newer otpost") && Contains(store.file().string()));
}

TEST_CASE("A file that is no database is refused") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "otpost.db") << std::string(8192, 'x');
  CHECK_THROWS_WITH(Database(folder.path(), keys_of(1), "master.key"), Contains("is not an otpost database"));
}

TEST_CASE("A damaged page is refused") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) {
    for (int i = 0; i < 200; ++i) insert_message(transaction, message_with_code(ops_sim));
  });
  store.close();
  std::fstream file(store.file(), std::ios::in | std::ios::out | std::ios::binary);
  const auto pages = fs::file_size(store.file()) / 4096;
  for (std::uintmax_t page = 2; page < pages; ++page) {
    file.seekp(static_cast<std::streamoff>(page * 4096));
    file << std::string(64, '\xA5');
  }
  file.close();
  CHECK_THROWS_WITH(store.open(), Contains("is damaged"));
}

TEST_CASE("A folder that is a file is refused") {
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "data") << "x";
  CHECK_THROWS_WITH(Database(folder.path() / "data", keys_of(1), "master.key"),
                    Contains((folder.path() / "data").string()));
}

TEST_CASE("A second daemon on the same folder is refused; a reader beside it is not") {
  TemporaryStore store;
  CHECK_THROWS_WITH(Database(store.folder(), keys_of(1), "master.key"), Contains("another otpost is running"));
  const auto keys = keys_of(1);
  CHECK(last_message_at(*open_for_reading(store.folder(), keys, "master.key"), ops_sim) == std::nullopt);
}

TEST_CASE("To read what is not there makes nothing") {
  const TemporaryFolder folder;
  const auto keys = keys_of(1);
  CHECK_THROWS_WITH(open_for_reading(folder.path(), keys, "master.key"), Contains("there is no database"));
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("An orderly stop folds the log back and leaves one file") {
  TemporaryStore store;
  store.commit([](Transaction& transaction) { insert_message(transaction, message_with_code(ops_sim)); });
  store.close();
  CHECK_FALSE(fs::exists(store.file().string() + "-wal"));
  CHECK_FALSE(fs::exists(store.file().string() + "-shm"));
}
