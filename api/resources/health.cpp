#include "api/resources/health.hpp"

#include <fmt/format.h>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>
#include <iterator>

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

std::vector<std::string> reasons_of(const api::Desk& desk) {
  auto reasons = desk.complaints ? desk.complaints() : std::vector<std::string>{};
  if (const auto failure = desk.database.writer().failure())
    reasons.push_back("No view is shown until a restart, since the disk failed: " + *failure);
  return reasons;
}

// What a person should look at, while everything here goes on: no restart would mend it. Which sink it is, and why, the
// log says: this page is open to all.
json::array warnings_of(const api::Desk& desk) {
  json::array warnings;
  for (const auto& sink : desk.sinks())
    if (sink.failing_since)
      warnings.emplace_back(fmt::format("An audit sink has failed since {}; {} entries wait for it.",
                                        to_rfc3339(*sink.failing_since), sink.behind));
  return warnings;
}

// By their place in the config, from 1.
void append_sinks(std::string& text, const std::vector<sinks::SinkStatus>& all) {
  if (all.empty()) return;
  const auto each = [&](const char* name, const char* help, auto value) {
    fmt::format_to(std::back_inserter(text), "# HELP {0} {1}\n# TYPE {0} gauge\n", name, help);
    for (std::size_t i = 0; i < all.size(); ++i)
      fmt::format_to(std::back_inserter(text), "{}{{sink=\"{}\"}} {}\n", name, i + 1, value(all[i]));
  };
  each("otpost_audit_sink_behind", "Audit entries that the sink's receiver has not confirmed.",
       [](const sinks::SinkStatus& sink) { return sink.behind; });
  each("otpost_audit_sink_failing", "1 while the last delivery was not confirmed.",
       [](const sinks::SinkStatus& sink) { return sink.failing_since ? 1 : 0; });
}

void append(std::string& text, const char* name, const char* type, const char* help, std::uint64_t value) {
  fmt::format_to(std::back_inserter(text), "# HELP {0} {2}\n# TYPE {0} {1}\n{0} {3}\n", name, type, help, value);
}

}  // namespace

asio::awaitable<http::Response> show_health(Call& call) {
  const auto reasons = reasons_of(call.desk);
  json::array list;
  for (const auto& reason : reasons) list.emplace_back(reason);
  const json::object body{
      {"status", reasons.empty() ? "ok" : "failing"}, {"reasons", list}, {"warnings", warnings_of(call.desk)}};
  co_return http::json_response(reasons.empty() ? 200 : 503, body);
}

asio::awaitable<http::Response> show_metrics(Call& call) {
  const auto& counters = call.desk.counters;
  http::Response response;
  auto& text = response.body;
  append(text, "otpost_healthy", "gauge", "1 while /healthz answers 200.", reasons_of(call.desk).empty() ? 1 : 0);
  append(text, "otpost_requests_total", "counter", "HTTP requests that passed the framing gate.", counters.requests);
  append(text, "otpost_views_total", "counter", "Texts shown, each with its audit entry.", counters.views);
  append(text, "otpost_views_refused_total", "counter", "Views refused.", counters.views_refused);
  append(text, "otpost_sign_ins_total", "counter", "Sessions opened.", counters.sign_ins);
  append(text, "otpost_sign_ins_refused_total", "counter", "Sign-ins refused or throttled.", counters.sign_ins_refused);
  append(text, "otpost_feeds_open", "gauge", "Readers of the feed.", counters.feeds_open);
  append(text, "otpost_feed_events_total", "counter", "Events handed to readers of the feed.", counters.feed_events);
  append_sinks(text, call.desk.sinks());
  text += call.desk.modem_metrics();
  response.fields.emplace_back("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
  co_return response;
}

}  // namespace otpost::resources
