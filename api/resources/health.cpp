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

void append(std::string& text, const char* name, const char* type, const char* help, std::uint64_t value) {
  fmt::format_to(std::back_inserter(text), "# HELP {0} {2}\n# TYPE {0} {1}\n{0} {3}\n", name, type, help, value);
}

}  // namespace

asio::awaitable<http::Response> show_health(Call& call) {
  const auto reasons = reasons_of(call.desk);
  json::array list;
  for (const auto& reason : reasons) list.emplace_back(reason);
  const json::object body{{"status", reasons.empty() ? "ok" : "failing"}, {"reasons", list}};
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
  response.fields.emplace_back("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
  co_return response;
}

}  // namespace otpost::resources
