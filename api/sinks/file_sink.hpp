// Appends to a file and syncs it. The file is opened anew for each delivery: one that was rotated away or deleted under
// us is made again, and nothing is ever written into a file that has no name.
#pragma once

#include "api/sinks/sink.hpp"
#include "gateway/async/lane.hpp"

namespace otpost::sinks {

class FileSink final : public Sink {
 public:
  explicit FileSink(SinkSettings settings) : settings_(std::move(settings)) {}

  boost::asio::awaitable<void> deliver(std::span<const store::AuditEntry> entries) override;

 private:
  SinkSettings settings_;
  async::Lane lane_{1, 1};  // a write and an fdatasync block
};

}  // namespace otpost::sinks
