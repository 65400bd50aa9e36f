#include "api/sinks/file_sink.hpp"
#include "api/sinks/sink.hpp"
#include "api/sinks/splunk_sink.hpp"
#include "api/sinks/syslog_sink.hpp"
#include "api/sinks/webhook_sink.hpp"

namespace otpost::sinks {

std::unique_ptr<Sink> make_sink(const boost::asio::any_io_executor& executor, const SinkSettings& settings) {
  switch (settings.type) {
    case SinkType::file:
      return std::make_unique<FileSink>(settings);
    case SinkType::http:
      return std::make_unique<WebhookSink>(executor, settings);
    case SinkType::splunk_hec:
      return std::make_unique<SplunkSink>(executor, settings);
    case SinkType::syslog:
      break;
  }
  return std::make_unique<SyslogSink>(executor, settings);
}

}  // namespace otpost::sinks
