#include "store/group_commit.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "store/query.hpp"
#include "store/sqlite_file.hpp"
#include "store/wal_file.hpp"

namespace otpost::store {

GroupCommit::GroupCommit(Connection& connection) : connection_(connection), transaction_(connection) {
  const auto note_pages = [](void* pages, sqlite3*, const char*, int in_log) {
    *static_cast<int*>(pages) = in_log;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(connection_.database().getHandle(), note_pages, &log_pages_);
}

std::vector<std::exception_ptr> GroupCommit::commit(const std::vector<const Work*>& group) {
  std::vector<std::exception_ptr> thrown;
  thrown.reserve(group.size());
  try {
    Query(connection_, "BEGIN IMMEDIATE").run();
    for (const Work* work : group) thrown.push_back(run_alone(*work));
    Query(connection_, "COMMIT").run();
  } catch (const SQLite::Exception& error) {
    roll_back();
    if (is_disk_failure(error.getErrorCode())) throw DiskFailure(error.what());
    throw;
  } catch (...) {
    roll_back();
    throw;
  }
  return thrown;
}

std::exception_ptr GroupCommit::run_alone(const Work& work) {
  std::exception_ptr thrown;
  Query(connection_, "SAVEPOINT work").run();
  try {
    work(transaction_);
  } catch (const SQLite::Exception& error) {
    if (is_disk_failure(error.getErrorCode())) throw;
    thrown = std::current_exception();
  } catch (...) {
    thrown = std::current_exception();
  }
  // Work may have swallowed a failure on which SQLite undid the whole transaction.
  if (sqlite3_get_autocommit(connection_.database().getHandle()) != 0)
    throw DiskFailure("the transaction was undone by the database");
  if (thrown) Query(connection_, "ROLLBACK TO work").run();
  Query(connection_, "RELEASE work").run();
  return thrown;
}

void GroupCommit::roll_back() noexcept {
  sqlite3* const handle = connection_.database().getHandle();
  if (sqlite3_get_autocommit(handle) == 0) sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void GroupCommit::fold_log() {
  if (log_pages_ < folded_pages_) folded_pages_ = 0;  // the log has begun anew
  if (log_pages_ - folded_pages_ < static_cast<int>(wal_pages)) return;
  sqlite3* const handle = connection_.database().getHandle();
  const int code = sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &log_pages_, &folded_pages_);
  if (is_disk_failure(code)) throw DiskFailure(sqlite3_errmsg(handle));
}

void GroupCommit::leave_log_alone() {
  sqlite3_db_config(connection_.database().getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

}  // namespace otpost::store
