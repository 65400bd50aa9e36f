#include "gateway/daemon/pdu_json.hpp"

#include <optional>

#include "gateway/base/clock.hpp"

namespace otpost::daemon {
namespace {

namespace json = boost::json;

json::value to_json(const std::optional<sms::Concatenation>& concatenation) {
  if (!concatenation) return nullptr;
  return json::object{{"ref", concatenation->reference},
                      {"total", concatenation->total},
                      {"part", concatenation->part},
                      {"width", concatenation->width}};
}

json::value to_json(const std::optional<sms::Ports>& ports) {
  if (!ports) return nullptr;
  return json::object{{"source", ports->source}, {"destination", ports->destination}};
}

template <class T>
json::value value_or_null(const std::optional<T>& value) {
  return value ? json::value(*value) : json::value(nullptr);
}

}  // namespace

json::object pdu_json(const sms::Pdu& pdu, IncludeText text) {
  json::object fields{{"type", sms::name_of(pdu.type)},
                      {"smsc", pdu.smsc},
                      {"sender", pdu.sender.text},
                      {"sender_type", sms::name_of(pdu.sender.type)}};
  if (text == IncludeText::yes) fields["text"] = pdu.text;
  fields["encoding"] = sms::name_of(pdu.encoding);
  fields["class"] = value_or_null(pdu.message_class);
  fields["sent_at"] = value_or_null(pdu.sent_at.transform(to_rfc3339));
  fields["concat"] = to_json(pdu.concatenation);
  fields["ports"] = to_json(pdu.ports);
  fields["error"] = value_or_null(pdu.error);
  return fields;
}

}  // namespace otpost::daemon
