#include "api/sinks/webhook_sink.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

#include "api/sinks/formats.hpp"
#include "api/sinks/http_post.hpp"
#include "api/sinks/secret_file.hpp"

namespace otpost::sinks {

std::string webhook_signature(const SecretText& secret, Time at, std::string_view body) {
  const auto time = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
  const auto text = fmt::format("{}.{}", time, body);
  std::array<std::uint8_t, EVP_MAX_MD_SIZE> mac{};
  unsigned size = 0;
  HMAC(EVP_sha256(), secret.expose().data(), static_cast<int>(secret.size()),
       reinterpret_cast<const std::uint8_t*>(text.data()), text.size(), mac.data(), &size);
  return fmt::format("t={},v1={:02x}", time, fmt::join(mac.begin(), mac.begin() + size, ""));
}

WebhookSink::WebhookSink(const boost::asio::any_io_executor& executor, SinkSettings settings)
    : executor_(executor), settings_(std::move(settings)) {}

boost::asio::awaitable<void> WebhookSink::deliver(std::span<const store::AuditEntry> entries) {
  std::string body;
  for (const auto& entry : entries) body += to_line(entry, settings_.format) + "\n";
  std::vector<std::pair<std::string, std::string>> fields{{"Content-Type", "application/x-ndjson"}};
  if (settings_.secret_file)
    fields.emplace_back("Otpost-Signature",
                        webhook_signature(read_secret(*settings_.secret_file), SystemClock().now(), body));
  const auto answer = co_await post(executor_, settings_, settings_.address, fields, std::move(body));
  if (answer.status / 100 != 2) throw SinkFailure(fmt::format("the receiver answers {}", answer.status));
}

}  // namespace otpost::sinks
