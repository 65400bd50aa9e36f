// One sink for as long as the daemon runs: pulls the audit log from its own durable cursor, and moves the cursor only
// when the receiver has confirmed. Nobody ever waits for it. On the io_context's thread.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <memory>
#include <optional>
#include <string>

#include "api/sinks/sink.hpp"
#include "gateway/base/clock.hpp"
#include "store/database.hpp"

namespace otpost::sinks {

struct SinkStatus {
  std::string name;
  AuditSeq confirmed;
  std::int64_t behind = 0;            // entries that its receiver has not confirmed
  std::optional<Time> failing_since;  // none: the last delivery was confirmed
  std::string why;                    // of the last failure
};

class SinkRun {
 public:
  static constexpr std::size_t batch = 500;  // entries a delivery

  SinkRun(boost::asio::any_io_executor executor, store::Database& database, const Clock& clock, SinkSettings settings);

  // Until the task that runs it is cancelled. Failing, it tries again after 1, 2, 4, … 60 s; that it began to fail, and
  // that it works again, are audit entries of their own.
  boost::asio::awaitable<void> run();

  [[nodiscard]] const SinkStatus& status() const { return status_; }
  [[nodiscard]] const SinkSettings& settings() const { return settings_; }

 private:
  boost::asio::awaitable<bool> deliver_next();
  boost::asio::awaitable<void> begin();
  boost::asio::awaitable<void> failed(std::string why);
  boost::asio::awaitable<void> confirmed(AuditSeq seq);
  boost::asio::awaitable<void> record(store::AuditAction action, std::string outcome, std::string detail);

  boost::asio::any_io_executor executor_;
  store::Database& database_;
  const Clock& clock_;
  SinkSettings settings_;
  std::unique_ptr<Sink> sink_;
  SinkStatus status_;
  std::chrono::seconds wait_{1};
};

}  // namespace otpost::sinks
