#include "api/resources/numbers.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "api/envelope.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

json::object describe(const inbox::Number& number, const inbox::LineState* line,
                      const std::optional<Time>& last_message) {
  json::array groups;
  for (const auto& membership : number.groups) groups.emplace_back(membership.group);
  const bool heard = line != nullptr && line->signal_percent;
  return {{"number", number.number},
          {"label", number.label},
          {"groups", groups},
          {"online", line != nullptr && line->online},
          {"signal_percent", heard ? json::value(*line->signal_percent) : json::value()},
          {"last_message_at", api::time_or_null(last_message)}};
}

}  // namespace

asio::awaitable<http::Response> list_numbers(Call& call) {
  const auto roster = call.desk.roster.now();
  const auto visible = inbox::visible_numbers(*roster, call.caller.caller, call.desk.clock.now());
  auto read = [&visible](store::Connection& connection) {
    std::vector<std::optional<Time>> last;
    for (const auto* number : visible) last.push_back(store::last_message_at(connection, number->iccid));
    return last;
  };
  const auto last = co_await call.desk.database.reader().read(read);

  json::array numbers;
  for (std::size_t i = 0; i < visible.size(); ++i)
    numbers.push_back(describe(*visible[i], call.desk.lines.find(visible[i]->iccid), last[i]));
  const json::object body{{"numbers", numbers}};
  co_return http::json_response(200, body);
}

}  // namespace otpost::resources
