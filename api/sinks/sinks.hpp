// The sinks of the config in force, each running by itself. On the io_context's thread.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <vector>

#include "api/sinks/sink_run.hpp"
#include "gateway/async/task_group.hpp"

namespace otpost::sinks {

class Sinks {
 public:
  Sinks(boost::asio::any_io_executor executor, store::Database& database, const Clock& clock);
  ~Sinks();

  // Starts those that are new or changed and ends those that are gone. A cursor is kept by the sink's name.
  void follow(const std::vector<SinkSettings>& wanted);

  // What is not confirmed by now is delivered after the next start.
  boost::asio::awaitable<void> stop();

  [[nodiscard]] std::vector<SinkStatus> status() const;

 private:
  struct Running;
  boost::asio::any_io_executor executor_;
  store::Database& database_;
  const Clock& clock_;
  std::vector<std::unique_ptr<Running>> running_;
  std::vector<std::unique_ptr<Running>> ending_;
};

}  // namespace otpost::sinks
