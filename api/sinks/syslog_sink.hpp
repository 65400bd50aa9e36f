// Syslog that does not lose: a segment of records goes over a connection of its own, which is then closed in order;
// only the receiver's own close, which comes after it has taken everything, confirms the segment. TCP's acknowledgement
// is no evidence: a receiver that is killed loses what its kernel had taken. Works with rsyslog and syslog-ng as they
// are.
#pragma once

#include "api/sinks/sink.hpp"
#include "api/sinks/tls_client.hpp"

namespace otpost::sinks {

class SyslogSink final : public Sink {
 public:
  SyslogSink(const boost::asio::any_io_executor& executor, SinkSettings settings);

  boost::asio::awaitable<void> deliver(std::span<const store::AuditEntry> entries) override;

 private:
  boost::asio::awaitable<void> send_over_tls(boost::asio::ip::tcp::socket socket, const std::string& frames);
  boost::asio::awaitable<void> send_in_the_clear(boost::asio::ip::tcp::socket socket, const std::string& frames);

  boost::asio::any_io_executor executor_;
  SinkSettings settings_;
  Endpoint endpoint_;
  std::string host_;  // ours, as the records name it
};

}  // namespace otpost::sinks
