#include "gateway/daemon/quarantine_command.hpp"

#include <fmt/ostream.h>

#include <boost/json/serialize.hpp>

#include "gateway/daemon/exit_code.hpp"
#include "gateway/daemon/pdu_json.hpp"
#include "gateway/daemon/redecode.hpp"
#include "modem/sms/cell_broadcast.hpp"
#include "store/quarantine.hpp"

namespace otpost::daemon {

namespace json = boost::json;

namespace {

constexpr std::size_t at_a_time = 500;

json::object page_json(const sms::BroadcastPage& page) {
  return {{"serial_number", page.serial_number},
          {"message_identifier", page.message_identifier},
          {"dcs", page.data_coding_scheme},
          {"page", page.page},
          {"pages", page.pages},
          {"error", page.error ? json::value(*page.error) : json::value()}};
}

json::object decoded(const Arrival& arrival) {
  if (arrival.delivery.carrier == session::Carrier::cell_broadcast)
    return page_json(sms::decode_broadcast(arrival.delivery.pdu.expose()));
  auto fields = pdu_json(arrival.pdu, IncludeText::no);
  fields["sender"] = sender_as_shown(arrival.pdu);
  return fields;
}

std::string to_line(store::QuarantinedPdu stored) {
  json::object line{{"id", stored.id.value},
                    {"iccid", stored.iccid},
                    {"received_at", to_rfc3339(stored.received_at)},
                    {"reason", stored.reason}};
  const auto arrival = read_again(std::move(stored));
  line["reason_now"] = arrival.quarantined ? json::value(arrival.quarantined->reason) : json::value();
  for (auto& [name, value] : decoded(arrival)) line[name] = std::move(value);
  return json::serialize(line);
}

}  // namespace

int decode_quarantine(const StoreLocation& location, std::ostream& out, std::ostream& err) {
  try {
    const OfflineStore offline(location);
    for (PartId last{};;) {
      auto stored = store::quarantined_after(offline.connection(), last, at_a_time);
      if (stored.empty()) break;
      last = stored.back().id;
      for (auto& one : stored) fmt::print(out, "{}\n", to_line(std::move(one)));
    }
    out.flush();
    return exit_code::done;
  } catch (const std::exception& failure) {
    fmt::print(err, "otpost decode: {}\n", failure.what());
    return exit_code::answer_is_no;
  }
}

}  // namespace otpost::daemon
