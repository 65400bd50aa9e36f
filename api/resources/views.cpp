#include "api/resources/views.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "api/resources/messages.hpp"
#include "api/viewing.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

asio::awaitable<http::Response> create_view(Call& call) {
  const auto id = path_id(call.request);
  if (!id) co_return http::to_response(http::not_found());
  const auto body = json_body(call.request);
  if (const auto* problem = std::get_if<http::Problem>(&body)) co_return http::to_response(*problem);

  const auto viewed = co_await api::view_message(call.desk, call.caller, MessageId{*id});
  if (const auto* problem = std::get_if<http::Problem>(&viewed)) co_return http::to_response(*problem);
  const auto& shown = std::get<api::Shown>(viewed);
  const auto& code = shown.content.code;
  const json::object answer{{"message_id", shown.message.value},
                            {"text", shown.content.text.expose()},
                            {"code", code ? json::value(code->expose()) : json::value()},
                            {"viewed_at", to_rfc3339(shown.viewed_at)},
                            {"audit", shown.audit.value}};
  co_return http::json_response(201, answer);
}

asio::awaitable<http::Response> list_views(Call& call) {
  const auto id = path_id(call.request);
  if (!id) co_return http::to_response(http::not_found());
  const auto found = co_await find_visible(call, MessageId{*id});
  if (!found) co_return http::to_response(http::not_found());

  auto read = [id](store::Connection& connection) { return store::views_of(connection, MessageId{*id}); };
  const auto views = co_await call.desk.database.reader().read(read);
  json::array list;
  for (const auto& view : views) list.push_back({{"by", view.by}, {"at", to_rfc3339(view.at)}});
  const json::object body{{"views", list}};
  co_return http::json_response(200, body);
}

}  // namespace otpost::resources
