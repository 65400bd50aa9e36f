#include "store/sqlite_file.hpp"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <chrono>

namespace otpost::store {

namespace {

using namespace std::chrono_literals;

// How long a statement waits for another program's lock (an admin's sqlite3, a backup).
constexpr auto lock_patience = 5s;

void harden(SQLite::Database& database) {
  sqlite3* const handle = database.getHandle();
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  database.exec("PRAGMA trusted_schema = OFF");
  database.exec("PRAGMA cell_size_check = ON");
  database.exec("PRAGMA mmap_size = 0");  // a read error would be a SIGBUS
  database.exec("PRAGMA temp_store = MEMORY");
  database.exec("PRAGMA foreign_keys = ON");
}

void prepare_to_write(SQLite::Database& database) {
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA secure_delete = ON");
  database.exec("PRAGMA wal_autocheckpoint = 0");  // the writer folds the log between commits
}

void prepare_to_read(SQLite::Database& database) {
  database.exec("PRAGMA query_only = ON");
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

}  // namespace

std::unique_ptr<SQLite::Database> open_sqlite(const std::filesystem::path& file, Access access) {
  const int how = access == Access::write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  const int patience = static_cast<int>(std::chrono::milliseconds(lock_patience).count());
  auto database = std::make_unique<SQLite::Database>(file.string(), how | SQLITE_OPEN_NOMUTEX, patience);
  harden(*database);
  if (access == Access::write)
    prepare_to_write(*database);
  else
    prepare_to_read(*database);
  return database;
}

bool is_disk_failure(int sqlite_code) {
  switch (sqlite_code & 0xFF) {  // the primary code
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
      return true;
    default:
      return false;
  }
}

}  // namespace otpost::store
