// Splunk's HTTP Event Collector. Its 200 says only that the events look valid; with `acknowledge` (a token with indexer
// acknowledgement, Splunk Enterprise) entries count as confirmed when the indexer says that they are replicated.
// Without it this is best effort.
#pragma once

#include "api/sinks/sink.hpp"

namespace otpost::sinks {

class SplunkSink final : public Sink {
 public:
  SplunkSink(const boost::asio::any_io_executor& executor, SinkSettings settings);

  boost::asio::awaitable<void> deliver(std::span<const store::AuditEntry> entries) override;

 private:
  boost::asio::awaitable<void> wait_for_indexer(std::int64_t ack);
  boost::asio::awaitable<std::string> send(const std::string& path, std::string body);

  boost::asio::any_io_executor executor_;
  SinkSettings settings_;
  std::string base_;     // the address up to /services
  std::string channel_;  // a GUID of this process, which acknowledgements need
};

}  // namespace otpost::sinks
