#include "gateway/daemon/modem_json.hpp"

#include <boost/json/array.hpp>
#include <string>

#include "gateway/base/clock.hpp"
#include "gateway/daemon/modem_metrics.hpp"
#include "modem/session/health.hpp"

namespace otpost::daemon {

namespace json = boost::json;

namespace {

json::value or_null(const std::string& text) {
  return text.empty() ? json::value{} : json::value(text);
}

json::value or_null(const std::optional<Time>& time) {
  return time ? json::value(to_rfc3339(*time)) : json::value{};
}

json::value or_null(const std::optional<int>& number) {
  return number ? json::value(*number) : json::value{};
}

json::value slots_json(const std::optional<session::SlotUse>& slots) {
  if (!slots) return nullptr;
  return json::object{{"used", slots->used}, {"total", slots->total}};
}

json::array recoveries_json(const std::vector<session::RecoveryStep>& steps) {
  json::array told;
  for (const auto& step : steps) {
    const bool over = step.outcome != session::StepOutcome::under_way;
    told.push_back(json::object{{"step", session::to_text(step.step)},
                                {"at", to_rfc3339(step.at)},
                                {"outcome", over ? std::string_view(step.said) : session::to_text(step.outcome)},
                                {"took_ms", over ? json::value(step.took.count()) : json::value{}}});
  }
  return told;
}

}  // namespace

json::object modem_json(const session::ModemState& modem) {
  return {{"port", modem.port},
          {"state", session::to_text(modem.phase)},
          {"maker", or_null(modem.maker)},
          {"model", or_null(modem.model)},
          {"imei", or_null(modem.imei)},
          {"iccid", or_null(modem.iccid)},
          {"number", or_null(modem.own_number)},
          {"operator", or_null(modem.operator_name)},
          {"signal_percent", or_null(modem.signal_percent)},
          {"registered", modem.registered},
          {"slots", slots_json(modem.slots)},
          {"last_swept_at", or_null(modem.last_swept_at)},
          {"last_message_at", or_null(modem.last_message_at)},
          {"recoveries", recoveries_json(modem.recoveries)}};
}

json::object served_modem_json(const session::ModemState& modem, Time now) {
  auto told = modem_json(modem);
  json::array reasons;
  for (const auto complaint : session::complaints_of(modem, now)) reasons.emplace_back(session::to_text(complaint));
  told["healthy"] = reasons.empty();
  told["reasons"] = std::move(reasons);
  told["metrics_label"] = metrics_label(modem.port);
  return told;
}

}  // namespace otpost::daemon
