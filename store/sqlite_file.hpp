// A SQLite connection set up as the house wants it (security-notes 4.4), and SQLite's failures told apart.
#pragma once

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace otpost::store {

enum class Access {
  read,   // query_only, and never folds the log back: Debian's SQLite has a fault there when two connections do
  write,  // the one connection that writes and folds
};

// Opens the file, which must exist for `read`. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> open_sqlite(const std::filesystem::path& file, Access access);

// The disk or the file is at fault, not the statement: after this nothing of the connection can be trusted.
[[nodiscard]] bool is_disk_failure(int sqlite_code);

}  // namespace otpost::store
