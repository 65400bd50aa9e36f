#include "api/resources/audit.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "api/resources/paging.hpp"
#include "api/sinks/formats.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

store::AuditFilter filter_of(const http::Target& target, const Paging& paging) {
  const auto text = [&](const char* name) {
    const auto* value = target.parameter(name);
    return value != nullptr ? *value : std::string{};
  };
  store::AuditFilter filter;
  filter.actor = text("actor");
  filter.action = text("action");
  filter.subject = text("subject");
  if (paging.before) filter.before = AuditSeq{*paging.before};
  if (paging.after) filter.after = AuditSeq{*paging.after};
  filter.limit = paging.limit;
  return filter;
}

}  // namespace

asio::awaitable<http::Response> list_audit(Call& call) {
  if (!inbox::may_read_audit(*call.desk.roster.now(), call.caller.caller, call.desk.clock.now()))
    co_return http::to_response({403, "The audit log is for auditors and admins.", "about:blank"});
  const auto paging = paging_of(call.request.target);
  if (const auto* problem = std::get_if<http::Problem>(&paging)) co_return http::to_response(*problem);

  const auto filter = filter_of(call.request.target, std::get<Paging>(paging));
  auto read = [&filter](store::Connection& connection) { return store::page_of_audit(connection, filter); };
  const auto page = co_await call.desk.database.reader().read(read);
  json::array entries;
  for (const auto& entry : page.entries) entries.push_back(sinks::to_json(entry));
  const json::object body{{"entries", entries}, {"next", page.next ? json::value(page.next->value) : json::value()}};
  co_return http::json_response(200, body);
}

}  // namespace otpost::resources
