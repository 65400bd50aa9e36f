// One transaction for many pieces of work, each in a savepoint of its own, and the folding of the write-ahead log
// between transactions. Of the writer's thread.
#pragma once

#include <exception>
#include <functional>
#include <stdexcept>
#include <vector>

#include "store/connection.hpp"

namespace otpost::store {

// The disk or the file failed: what the connection says from now on is no evidence.
struct DiskFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class GroupCommit {
 public:
  using Work = std::function<void(Transaction&)>;

  // The connection outlives this object.
  explicit GroupCommit(Connection& connection);

  // Commits the group; durable when it returns. What a piece of work threw stands at its place, and that piece alone is
  // undone. Throws DiskFailure, or what else kept the transaction from beginning or ending: nothing is stored then.
  std::vector<std::exception_ptr> commit(const std::vector<const Work*>& group);

  // Folds the log back into the database once it is long enough; takes milliseconds then. Throws DiskFailure.
  void fold_log();

  // After a failure: the file stays as it is, also when the connection closes.
  void leave_log_alone();

 private:
  std::exception_ptr run_alone(const Work& work);
  void roll_back() noexcept;

  Connection& connection_;
  Transaction transaction_;
  int log_pages_ = 0;     // told by SQLite after each commit
  int folded_pages_ = 0;  // of those
};

}  // namespace otpost::store
