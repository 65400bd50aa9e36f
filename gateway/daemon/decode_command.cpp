#include "gateway/daemon/decode_command.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <istream>
#include <optional>
#include <ostream>
#include <string>

#include "modem/sms/decode.hpp"

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

json::object to_json(const sms::Pdu& pdu) {
  return {{"type", sms::name_of(pdu.type)},
          {"smsc", pdu.smsc},
          {"sender", pdu.sender.text},
          {"sender_type", sms::name_of(pdu.sender.type)},
          {"text", pdu.text},
          {"encoding", sms::name_of(pdu.encoding)},
          {"class", value_or_null(pdu.message_class)},
          {"sent_at", value_or_null(pdu.sent_at.transform(to_rfc3339))},
          {"concat", to_json(pdu.concatenation)},
          {"ports", to_json(pdu.ports)},
          {"error", value_or_null(pdu.error)}};
}

}  // namespace

int run_decode(std::istream& in, std::ostream& out) {
  std::string line;
  while (std::getline(in, line)) out << json::serialize(to_json(sms::decode(line))) << '\n';
  out.flush();
  return 0;
}

}  // namespace otpost::daemon
