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

json::object learnt_json(const at::ModemFacts& learnt) {
  json::object told;
  told["memories"] = json::array(learnt.memories.begin(), learnt.memories.end());
  told["announcements"] = or_null(learnt.announcements);
  told["iccid_command"] = learnt.iccid_query ? json::value(learnt.iccid_query->text()) : json::value{};
  const auto notes = quirks_of(learnt);
  told["notes"] = json::array(notes.begin(), notes.end());
  return told;
}

std::vector<std::string> quirks_of(const at::ModemFacts& learnt) {
  std::vector<std::string> quirks;
  if (learnt.memories.empty()) return quirks;  // its SIM was not ready: nothing was learnt of its memories
  if (learnt.announcements.empty()) quirks.emplace_back("announces no message: sweeps find them");
  if (!learnt.can_select_memory) quirks.emplace_back("takes no +CPMS: one memory is read");
  if (learnt.iccid_query && learnt.iccid_query->text().starts_with("AT+CRSM"))
    quirks.emplace_back("has no command for the ICCID: it is read from the SIM's file");
  if (learnt.imei.empty()) quirks.emplace_back("tells no IMEI: in another socket it is not known again");
  return quirks;
}

json::object served_modem_json(const session::ModemState& modem, Time now) {
  auto told = modem_json(modem);
  json::array reasons;
  for (const auto complaint : session::complaints_of(modem, now)) reasons.emplace_back(session::to_text(complaint));
  told["port_error"] = or_null(modem.port_error);
  told["healthy"] = reasons.empty();
  told["reasons"] = std::move(reasons);
  told["metrics_label"] = metrics_label(modem.name);
  return told;
}

}  // namespace otpost::daemon
