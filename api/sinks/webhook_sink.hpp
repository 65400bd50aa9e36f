// A webhook: entries as lines in one POST; any 2xx confirms them. With a secret the request is signed, so that the
// receiver knows that it comes from here and when: `Otpost-Signature: t=UNIX_TIME,v1=HEX` with
// HMAC-SHA256(secret, "UNIX_TIME.BODY").
#pragma once

#include "api/sinks/sink.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/base/secret.hpp"

namespace otpost::sinks {

// The value of Otpost-Signature. (pure)
[[nodiscard]] std::string webhook_signature(const SecretText& secret, Time at, std::string_view body);

class WebhookSink final : public Sink {
 public:
  WebhookSink(const boost::asio::any_io_executor& executor, SinkSettings settings);

  boost::asio::awaitable<void> deliver(std::span<const store::AuditEntry> entries) override;

 private:
  boost::asio::any_io_executor executor_;
  SinkSettings settings_;
};

}  // namespace otpost::sinks
