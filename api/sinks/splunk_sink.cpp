#include "api/sinks/splunk_sink.hpp"

#include <fmt/core.h>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/uuid/random_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

#include "api/sinks/formats.hpp"
#include "api/sinks/http_post.hpp"
#include "api/sinks/secret_file.hpp"
#include "gateway/async/pulse.hpp"

namespace otpost::sinks {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

namespace {

constexpr int acknowledgement_polls = 60;  // a second apart

json::value event_of(const store::AuditEntry& entry, SinkFormat format) {
  if (format == SinkFormat::ocsf) return to_ocsf(entry);
  if (format == SinkFormat::ecs) return to_ecs(entry);
  if (format == SinkFormat::cef) return json::string(to_cef(entry));
  return to_json(entry);
}

json::object object_of(const std::string& body) {
  boost::system::error_code error;
  auto value = json::parse(body, error);
  if (error || !value.is_object()) throw SinkFailure("the collector's answer is not JSON");
  return std::move(value.as_object());
}

}  // namespace

SplunkSink::SplunkSink(const asio::any_io_executor& executor, SinkSettings settings)
    : executor_(executor),
      settings_(std::move(settings)),
      base_(settings_.address.substr(0, settings_.address.find("/services"))),
      channel_(boost::uuids::to_string(boost::uuids::random_generator()())) {
  while (base_.ends_with('/')) base_.pop_back();
}

asio::awaitable<std::string> SplunkSink::send(const std::string& path, std::string body) {
  std::vector<std::pair<std::string, std::string>> fields{{"Content-Type", "application/json"},
                                                          {"X-Splunk-Request-Channel", channel_}};
  if (settings_.secret_file)
    fields.emplace_back("Authorization", fmt::format("Splunk {}", read_secret(*settings_.secret_file).expose()));
  const auto answer = co_await post(executor_, settings_, base_ + path, fields, std::move(body));
  if (answer.status != 200) throw SinkFailure(fmt::format("the collector answers {}", answer.status));
  co_return answer.body;
}

asio::awaitable<void> SplunkSink::deliver(std::span<const store::AuditEntry> entries) {
  std::string body;
  for (const auto& entry : entries) {
    const json::object event{{"time", static_cast<double>(to_milliseconds(entry.at)) / 1000},
                             {"source", "otpost"},
                             {"sourcetype", "otpost:audit"},
                             {"event", event_of(entry, settings_.format)}};
    body += json::serialize(event);
  }
  const auto answer = object_of(co_await send("/services/collector/event", std::move(body)));
  if (!settings_.acknowledge) co_return;
  const auto* ack = answer.if_contains("ackId");
  if (ack == nullptr || !ack->is_int64())
    throw SinkFailure("the token has no indexer acknowledgement: switch it on, or set acknowledge = false");
  co_await wait_for_indexer(ack->get_int64());
}

asio::awaitable<void> SplunkSink::wait_for_indexer(std::int64_t ack) {
  const auto key = std::to_string(ack);
  for (int poll = 0; poll < acknowledgement_polls; ++poll) {
    const json::object question{{"acks", json::array{ack}}};
    const auto answer =
        object_of(co_await send("/services/collector/ack?channel=" + channel_, json::serialize(question)));
    const auto* acks = answer.if_contains("acks");
    const auto* object = acks != nullptr ? acks->if_object() : nullptr;
    const auto* done = object != nullptr ? object->if_contains(key) : nullptr;
    if (done != nullptr && done->is_bool() && done->get_bool()) co_return;
    co_await async::pause(1s);
  }
  throw SinkFailure("the indexer has not acknowledged within a minute");
}

}  // namespace otpost::sinks
