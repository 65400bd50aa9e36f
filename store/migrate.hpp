// Brings a database to the schema of this program: numbered steps, forward only, each a transaction of its own. The
// number of the last one applied is the file's PRAGMA user_version.
#pragma once

#include <span>
#include <string_view>

namespace SQLite {
class Database;
}

namespace otpost::store {

struct Migration {
  int version;  // 1, 2, 3, …
  std::string_view name;
  std::string_view sql;
};

// store/migrations/*.sql in order, embedded by store/migrations.cmake.
[[nodiscard]] std::span<const Migration> migrations();

// The version of a database, 0 for an empty one, and the one that this program reads and writes.
[[nodiscard]] int schema_version(SQLite::Database& database);
[[nodiscard]] int newest_schema_version();

// Applies what is missing. Throws SQLite::Exception; then the steps before the failing one remain.
void migrate(SQLite::Database& database);

}  // namespace otpost::store
