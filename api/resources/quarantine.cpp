#include "api/resources/quarantine.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "api/envelope.hpp"
#include "api/resources/paging.hpp"
#include "store/quarantine.hpp"

namespace otpost::resources {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

json::object describe(const store::QuarantineEntry& entry, const inbox::Roster& roster) {
  const auto* number = roster.number_of_sim(entry.iccid);
  const auto& known = entry.known;
  return {{"id", entry.id.value},
          {"iccid", entry.iccid},
          {"number", number != nullptr ? json::value(number->number) : json::value()},
          {"label", number != nullptr ? json::value(number->label) : json::value()},
          {"message_id", entry.message ? json::value(entry.message->value) : json::value()},
          {"reason", known.reason},
          {"type", known.type.empty() ? json::value() : json::value(known.type)},
          {"sender", known.sender},
          {"sent_at", api::time_or_null(known.sent_at)},
          {"received_at", to_rfc3339(entry.received_at)},
          {"parts", {{"have", entry.parts_have}, {"total", entry.parts_total}}},
          {"error", known.fault ? json::value(*known.fault) : json::value()}};
}

store::QuarantineFilter filter_of(const inbox::Roster& roster, const Paging& paging) {
  store::QuarantineFilter filter;
  for (const auto& number : roster.numbers) filter.named_iccids.push_back(number.iccid);
  if (paging.before) filter.before = PartId{*paging.before};
  filter.limit = paging.limit;
  return filter;
}

}  // namespace

asio::awaitable<http::Response> list_quarantine(Call& call) {
  const auto roster = call.desk.roster.now();
  if (!inbox::may_administer(*roster, call.caller.caller))
    co_return http::to_response({403, "Quarantine is for admins.", "about:blank"});
  const auto paging = paging_of(call.request.target);
  if (const auto* problem = std::get_if<http::Problem>(&paging)) co_return http::to_response(*problem);

  const auto filter = filter_of(*roster, std::get<Paging>(paging));
  auto read = [&filter](store::Connection& connection) { return store::page_of_quarantine(connection, filter); };
  const auto page = co_await call.desk.database.reader().read(read);
  json::array entries;
  for (const auto& entry : page.entries) entries.push_back(describe(entry, *roster));
  const json::object body{{"quarantine", entries}, {"next", page.next ? json::value(page.next->value) : json::value()}};
  co_return http::json_response(200, body);
}

}  // namespace otpost::resources
