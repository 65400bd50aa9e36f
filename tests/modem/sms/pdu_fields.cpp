#include "tests/modem/sms/pdu_fields.hpp"

#include <fmt/core.h>

#include <boost/json/object.hpp>
#include <functional>
#include <map>

#include "gateway/base/clock.hpp"

namespace otpost::sms::test {
namespace {

namespace json = boost::json;

json::value time(const std::optional<Time>& at) {
  return at ? json::value(to_rfc3339(*at)) : nullptr;
}

json::value concatenation(const Pdu& pdu) {
  if (!pdu.concatenation) return nullptr;
  const auto& [reference, total, part, width] = *pdu.concatenation;
  return json::object{{"ref", reference}, {"total", total}, {"part", part}, {"width", width}};
}

json::value ports(const Pdu& pdu) {
  if (!pdu.ports) return nullptr;
  return json::object{{"source", pdu.ports->source}, {"destination", pdu.ports->destination}};
}

// "voicemail active discard"
json::value waiting(const Pdu& pdu) {
  if (!pdu.message_waiting) return nullptr;
  constexpr std::string_view kinds[] = {"voicemail", "fax", "email", "other"};
  return json::value(fmt::format("{} {} {}", kinds[static_cast<std::size_t>(pdu.message_waiting->kind)],
                                 pdu.message_waiting->active ? "active" : "inactive",
                                 pdu.message_waiting->discard ? "discard" : "store"));
}

// "47 00 2026-11-24T08:15:02.000Z": reference, status in hex, time
json::value delivery(const Pdu& pdu) {
  if (!pdu.delivery) return nullptr;
  return json::value(fmt::format("{} {:02X} {}", pdu.delivery->message_reference, pdu.delivery->status,
                                 pdu.delivery->discharged_at ? to_rfc3339(*pdu.delivery->discharged_at) : "never"));
}

const std::map<std::string_view, std::function<json::value(const Pdu&)>> fields = {
    {"type", [](const Pdu& pdu) { return json::value(name_of(pdu.type)); }},
    {"smsc", [](const Pdu& pdu) { return json::value(pdu.smsc); }},
    {"sender", [](const Pdu& pdu) { return json::value(pdu.sender.text); }},
    {"sender_type", [](const Pdu& pdu) { return json::value(name_of(pdu.sender.type)); }},
    {"text", [](const Pdu& pdu) { return json::value(pdu.text); }},
    {"encoding", [](const Pdu& pdu) { return json::value(name_of(pdu.encoding)); }},
    {"class", [](const Pdu& pdu) { return pdu.message_class ? json::value(*pdu.message_class) : nullptr; }},
    {"sent_at", [](const Pdu& pdu) { return time(pdu.sent_at); }},
    {"concat", concatenation},
    {"ports", ports},
    {"waiting", waiting},
    {"delivery", delivery},
    {"silent", [](const Pdu& pdu) { return json::value(pdu.silent()); }},
    {"replace_type", [](const Pdu& pdu) { return json::value(pdu.replace_type()); }},
    {"error", [](const Pdu& pdu) { return pdu.error ? json::value(*pdu.error) : nullptr; }},
};

}  // namespace

json::value field(const Pdu& pdu, std::string_view name) {
  return fields.at(name)(pdu);
}

}  // namespace otpost::sms::test
