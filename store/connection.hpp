// A connection to otpost.db and what rides on it: prepared statements and the keys that seal and open columns.
// The SQLite types stay inside store/: other rooms hold these classes and call the functions of each noun's header
// (messages, events, audit_log, …).
#pragma once

#include <memory>

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite
namespace otpost::vault {
class Keyring;
}

namespace otpost::store {

// Belongs to one thread at a time.
class Connection {
 public:
  Connection(std::unique_ptr<SQLite::Database> database, const vault::Keyring& keys);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  [[nodiscard]] SQLite::Database& database() { return *database_; }
  [[nodiscard]] const vault::Keyring& keys() const { return keys_; }

  // The statement, prepared once; `sql` must be a literal (its address is the key of the cache). For Query alone.
  [[nodiscard]] SQLite::Statement& statement(const char* sql);

 private:
  struct Cache;
  std::unique_ptr<SQLite::Database> database_;
  std::unique_ptr<Cache> cache_;
  const vault::Keyring& keys_;
};

// A connection inside the writer's open transaction: only the writer's GroupCommit makes one. What takes a Transaction&
// writes; what takes a Connection& reads, and may be called with either.
class Transaction {
 public:
  [[nodiscard]] Connection& connection() { return connection_; }
  operator Connection&() { return connection_; }  // NOLINT(google-explicit-constructor)

 private:
  friend class GroupCommit;
  explicit Transaction(Connection& connection) : connection_(connection) {}
  Connection& connection_;
};

}  // namespace otpost::store
