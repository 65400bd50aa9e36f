// Reading beside the writer: a query_only connection on a thread of its own (WAL: a reader sees the last commit, and
// waits for nobody). Any thread may ask; the caller is resumed on its own executor.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <memory>
#include <type_traits>

#include "gateway/async/lane.hpp"
#include "store/connection.hpp"

namespace otpost::store {

class Reader {
 public:
  explicit Reader(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}

  // Runs `work(Connection&)`; what it reads is one snapshot per statement. Throws LaneFull at the bound, and
  // SQLite::Exception when the database fails.
  template <class Work>
  boost::asio::awaitable<std::invoke_result_t<Work&, Connection&>> read(Work work) {
    auto on_lane = [this, &work] { return work(*connection_); };
    co_return co_await lane_.run(on_lane);
  }

 private:
  std::unique_ptr<Connection> connection_;
  async::Lane lane_{1, 8192};
};

}  // namespace otpost::store
