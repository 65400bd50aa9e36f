#include "store/migrate.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <string>

namespace otpost::store {

int schema_version(SQLite::Database& database) {
  return database.execAndGet("PRAGMA user_version").getInt();
}

int newest_schema_version() {
  return migrations().back().version;
}

void migrate(SQLite::Database& database) {
  const int present = schema_version(database);
  for (const auto& migration : migrations()) {
    if (migration.version <= present) continue;
    SQLite::Transaction step(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(std::string(migration.sql));
    database.exec("PRAGMA user_version = " + std::to_string(migration.version));
    step.commit();
  }
}

}  // namespace otpost::store
