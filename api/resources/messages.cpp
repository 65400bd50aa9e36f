#include "api/resources/messages.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "api/envelope.hpp"
#include "api/resources/paging.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

using Numbers = std::vector<const inbox::Number*>;

bool contains_ignoring_case(std::string_view text, std::string_view query) {
  for (std::size_t at = 0; at + query.size() <= text.size(); ++at)
    if (http::equal_ignoring_case(text.substr(at, query.size()), query)) return true;
  return false;
}

// `number=+49…` as many write it: an unescaped plus is a space to a form.
std::string wanted_number(std::string_view text) {
  return text.starts_with(' ') ? "+" + std::string{text.substr(1)} : std::string{text};
}

store::MessageFilter filter_for(const Numbers& numbers, const http::Target& target, const Paging& paging) {
  store::MessageFilter filter;
  filter.limit = paging.limit;
  if (paging.before) filter.before = MessageId{*paging.before};
  if (const auto* query = target.parameter("q")) filter.query = *query;
  for (const auto* number : numbers) {
    filter.iccids.push_back(number->iccid);
    const bool named =
        contains_ignoring_case(number->label, filter.query) || contains_ignoring_case(number->number, filter.query);
    if (!filter.query.empty() && named) filter.iccids_of_matching_labels.push_back(number->iccid);
  }
  return filter;
}

json::object describe(const store::MessagePage& page, const inbox::Roster& roster) {
  json::array messages;
  for (const auto& message : page.messages)
    if (const auto* number = roster.number_of_sim(message.iccid))
      messages.push_back(api::envelope_of(message, *number));
  return {{"messages", messages}, {"next", page.next ? json::value(page.next->value) : json::value()}};
}

}  // namespace

asio::awaitable<http::Response> list_messages(Call& call) {
  const auto& target = call.request.target;
  const auto paging = paging_of(target);
  if (const auto* problem = std::get_if<http::Problem>(&paging)) co_return http::to_response(*problem);

  const auto roster = call.desk.roster.now();
  auto numbers = inbox::visible_numbers(*roster, call.caller.caller, call.desk.clock.now());
  if (const auto* asked = target.parameter("number")) {
    std::erase_if(numbers, [wanted = wanted_number(*asked)](const auto* number) { return number->number != wanted; });
    if (numbers.empty()) co_return http::to_response(http::not_found());
  }
  const auto filter = filter_for(numbers, target, std::get<Paging>(paging));
  auto read = [&filter](store::Connection& connection) { return store::page_of_messages(connection, filter); };
  const auto page = co_await call.desk.database.reader().read(read);
  co_return http::json_response(200, describe(page, *roster));
}

asio::awaitable<std::optional<VisibleMessage>> find_visible(Call& call, MessageId id) {
  auto read = [id](store::Connection& connection) { return store::find_message(connection, id); };
  auto message = co_await call.desk.database.reader().read(read);
  if (!message) co_return std::nullopt;
  const auto roster = call.desk.roster.now();
  const auto* number = roster->number_of_sim(message->iccid);
  if (number == nullptr) co_return std::nullopt;
  if (!inbox::may_view(*roster, call.caller.caller, *number, call.desk.clock.now()).allowed) co_return std::nullopt;
  co_return VisibleMessage{std::move(*message), *number};
}

asio::awaitable<http::Response> show_message(Call& call) {
  const auto id = path_id(call.request);
  if (!id) co_return http::to_response(http::not_found());
  const auto found = co_await find_visible(call, MessageId{*id});
  if (!found) co_return http::to_response(http::not_found());
  co_return http::json_response(200, api::envelope_of(found->message, found->number));
}

}  // namespace otpost::resources
