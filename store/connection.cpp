#include "store/connection.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>

namespace otpost::store {

struct Connection::Cache {
  std::map<const char*, SQLite::Statement> statements;
};

Connection::Connection(std::unique_ptr<SQLite::Database> database, const vault::Keyring& keys)
    : database_(std::move(database)), cache_(std::make_unique<Cache>()), keys_(keys) {}

Connection::~Connection() = default;  // the statements first, then the database they belong to

SQLite::Statement& Connection::statement(const char* sql) {
  const auto known = cache_->statements.find(sql);
  if (known != cache_->statements.end()) return known->second;
  return cache_->statements.emplace(sql, SQLite::Statement(*database_, sql)).first->second;
}

}  // namespace otpost::store
