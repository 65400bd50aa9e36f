#include "store/database.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "gateway/vault/private_folder.hpp"
#include "store/folder_lock.hpp"
#include "store/migrate.hpp"
#include "store/query.hpp"
#include "store/sqlite_file.hpp"
#include "store/wal_file.hpp"

namespace otpost::store {

namespace {

namespace fs = std::filesystem;

fs::path file_in(const fs::path& data_dir) {
  return data_dir / "otpost.db";
}

template <class... Args>
[[noreturn]] void refuse(fmt::format_string<Args...> format, Args&&... args) {
  throw OpenFailure(fmt::format(format, std::forward<Args>(args)...));
}

[[noreturn]] void refuse(const fs::path& file, const SQLite::Exception& error) {
  switch (error.getErrorCode() & 0xFF) {
    case SQLITE_NOTADB:
      refuse("{} is not an otpost database", file.string());
    case SQLITE_CORRUPT:
      refuse("{} is damaged ({}): restore a backup", file.string(), error.what());
    case SQLITE_READONLY:
      refuse("{} cannot be written: {}", file.string(), error.what());
    case SQLITE_FULL:
      refuse("there is no room left on the disk of {}", file.string());
    case SQLITE_BUSY:
      refuse("{} is locked by another program", file.string());
    default:
      refuse("cannot open {}: {}", file.string(), error.what());
  }
}

// Runs one step of opening; whatever fails in it is told as a sentence.
template <class Step>
auto opening(const fs::path& file, Step step) {
  try {
    return step();
  } catch (const OpenFailure&) {
    throw;
  } catch (const SQLite::Exception& error) {
    refuse(file, error);
  } catch (const std::system_error& error) {
    refuse("cannot open {}: {}", error.what(), error.code().message());
  } catch (const std::runtime_error& error) {
    throw OpenFailure(error.what());
  }
}

// Made by us and not by SQLite, for its mode: the log and its index get the same.
void make_file(const fs::path& file) {
  const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (handle < 0) refuse("cannot write {}: {}", file.string(), std::generic_category().message(errno));
  ::close(handle);
}

void check_version(const fs::path& file, SQLite::Database& database) {
  const int version = schema_version(database);
  if (version > newest_schema_version())
    refuse("{} is of version {}, made by a newer otpost; this one knows versions up to {}: update otpost",
           file.string(), version, newest_schema_version());
}

void check_pages(const fs::path& file, SQLite::Database& database) {
  const std::string found = database.execAndGet("PRAGMA quick_check(1)").getString();
  if (found != "ok") refuse("{} is damaged ({}): restore a backup", file.string(), found);
}

[[noreturn]] void refuse_key(const fs::path& file, const std::string& key_source) {
  refuse("the master key in {} does not belong to this database: {} was sealed with another one", key_source,
         file.string());
}

// Nothing in a database that has never been opened.
std::optional<bool> is_key_of(Connection& connection) {
  Query known(connection, "SELECT key_check FROM installation");
  if (!known.step()) return std::nullopt;
  const auto ours = connection.keys().check_value();
  return known.octets(0) == std::vector<std::uint8_t>(ours.begin(), ours.end());
}

void check_or_note_key(const fs::path& file, Connection& connection, const std::string& key_source) {
  const auto ours = is_key_of(connection);
  if (!ours)
    Query(connection, "INSERT INTO installation (id, key_check) VALUES (1, ?1)", connection.keys().check_value()).run();
  else if (!*ours)
    refuse_key(file, key_source);
}

std::unique_ptr<Connection> open_for_writing(const fs::path& data_dir, const vault::Keyring& keys,
                                             const std::string& key_source) {
  const fs::path file = file_in(data_dir);
  make_file(file);
  prepare_wal(file);
  auto database = open_sqlite(file, Access::write);
  check_version(file, *database);
  check_pages(file, *database);
  migrate(*database);
  auto connection = std::make_unique<Connection>(std::move(database), keys);
  check_or_note_key(file, *connection, key_source);
  vault::sync_folder(data_dir);  // SQLite ignores a failure of its own here
  return connection;
}

}  // namespace

Database::Database(const fs::path& data_dir, vault::Keyring keys, const std::string& key_source)
    : keys_(std::make_unique<vault::Keyring>(std::move(keys))) {
  const auto open_both = [&] {
    vault::make_private_folder(data_dir);
    lock_ = std::make_unique<FolderLock>(data_dir);
    writer_ = std::make_unique<Writer>(open_for_writing(data_dir, *keys_, key_source));
    reader_ =
        std::make_unique<Reader>(std::make_unique<Connection>(open_sqlite(file_in(data_dir), Access::read), *keys_));
  };
  opening(file_in(data_dir), open_both);
}

Database::~Database() = default;

std::unique_ptr<Connection> open_for_reading(const fs::path& data_dir, const vault::Keyring& keys,
                                             const std::string& key_source) {
  const fs::path file = file_in(data_dir);
  return opening(file, [&] {
    if (!fs::exists(file)) refuse("there is no database {}", file.string());
    auto connection = std::make_unique<Connection>(open_sqlite(file, Access::read), keys);
    check_version(file, connection->database());
    if (!is_key_of(*connection).value_or(false)) refuse_key(file, key_source);
    return connection;
  });
}

}  // namespace otpost::store
