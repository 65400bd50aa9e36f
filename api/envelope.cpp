#include "api/envelope.hpp"

#include <boost/json/value.hpp>

namespace otpost::api {

namespace json = boost::json;

namespace {

json::value text_or_null(const std::optional<std::string>& text) {
  return text ? json::value(*text) : json::value();
}

}  // namespace

json::value time_or_null(const std::optional<Time>& time) {
  return time ? json::value(to_rfc3339(*time)) : json::value();
}

json::object envelope_of(const store::StoredMessage& message, const inbox::Number& number) {
  json::object envelope{
      {"id", message.id.value},
      {"number", number.number},
      {"label", number.label},
      {"sender", message.sender},
      {"sent_at", time_or_null(message.sent_at)},
      {"received_at", to_rfc3339(message.received_at)},
      {"service", text_or_null(message.service)},
      {"domain", text_or_null(message.domain)},
      {"kind", message.kind ? json::value(inbox::to_text(*message.kind)) : json::value()},
      {"masked", message.masked},
      {"has_code", message.has_code},
      {"expires_at", time_or_null(message.expires_at)},
      {"parts", {{"have", message.parts_have}, {"total", message.parts_total}}},
      {"claimed_by", text_or_null(message.claimed_by)},
      {"views", message.views},
  };
  if (message.incomplete) envelope["incomplete"] = true;
  if (message.repeated) envelope["repeated"] = true;
  if (message.replaces) envelope["replaces"] = message.replaces->value;
  return envelope;
}

}  // namespace otpost::api
