#include "gateway/daemon/modem_metrics.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>

#include "modem/session/health.hpp"

namespace otpost::daemon {

namespace {

using session::ModemState;
using Modems = std::map<std::string, ModemState>;

struct Gauge {
  const char* name;
  const char* help;
  std::function<std::optional<std::int64_t>(const ModemState&)> value;  // nullopt: not known, and left out
};

std::vector<Gauge> gauges(Time now) {
  return {
      {"otpost_modem_healthy", "1 while GET /api/modems has nothing against the modem.",
       [now](const ModemState& modem) { return session::complaints_of(modem, now).empty() ? 1 : 0; }},
      {"otpost_modem_answering", "1 while the modem answers AT.",
       [](const ModemState& modem) { return session::is_answering(modem.phase) ? 1 : 0; }},
      {"otpost_modem_registered", "1 while the modem is in a network.",
       [](const ModemState& modem) { return session::is_answering(modem.phase) && modem.registered ? 1 : 0; }},
      {"otpost_modem_slots_used", "Messages in the modem's memories.",
       [](const ModemState& modem) -> std::optional<std::int64_t> {
         if (!modem.slots) return std::nullopt;
         return modem.slots->used;
       }},
      {"otpost_modem_slots", "Messages that the modem's memories hold.",
       [](const ModemState& modem) -> std::optional<std::int64_t> {
         if (!modem.slots) return std::nullopt;
         return modem.slots->total;
       }},
      {"otpost_modem_seconds_since_sweep", "Since every memory of the modem was last read.",
       [now](const ModemState& modem) -> std::optional<std::int64_t> {
         if (!modem.last_swept_at) return std::nullopt;
         return duration_cast<std::chrono::seconds>(now - *modem.last_swept_at).count();
       }},
      {"otpost_modem_signal_percent", "Strength of the signal.",
       [](const ModemState& modem) -> std::optional<std::int64_t> { return modem.signal_percent; }},
  };
}

void append_head(std::string& text, const char* name, const char* help, const char* type) {
  fmt::format_to(std::back_inserter(text), "# HELP {0} {1}\n# TYPE {0} {2}\n", name, help, type);
}

void append_gauge(std::string& text, const Gauge& gauge, const Modems& modems) {
  append_head(text, gauge.name, gauge.help, "gauge");
  for (const auto& [port, modem] : modems)
    if (const auto value = gauge.value(modem))
      fmt::format_to(std::back_inserter(text), "{}{{modem=\"{}\"}} {}\n", gauge.name, metrics_label(port), *value);
}

void append_steps(std::string& text, const std::string& label, const session::StepCounts& steps) {
  for (std::size_t step = 0; step < steps.size(); ++step)
    for (std::size_t outcome = 0; outcome < steps[step].size(); ++outcome)
      if (const auto count = steps[step][outcome]; count > 0)
        fmt::format_to(std::back_inserter(text),
                       "otpost_modem_recoveries_total{{modem=\"{}\",step=\"{}\",outcome=\"{}\"}} {}\n", label,
                       session::to_text(static_cast<session::Step>(step)),
                       session::to_text(static_cast<session::StepOutcome>(outcome)), count);
}

}  // namespace

// FNV-1a, 32 bits: the same after every start.
std::string metrics_label(const std::string& port) {
  std::uint32_t hash = 2'166'136'261U;
  for (const char c : port) hash = (hash ^ static_cast<std::uint8_t>(c)) * 16'777'619U;
  return fmt::format("{:08x}", hash);
}

std::string modem_metrics(const Modems& modems, Time now) {
  std::string text;
  for (const auto& gauge : gauges(now)) append_gauge(text, gauge, modems);
  append_head(text, "otpost_modem_recoveries_total", "Steps of recovery by how they ended.", "counter");
  for (const auto& [port, modem] : modems) append_steps(text, metrics_label(port), modem.steps);
  return text;
}

}  // namespace otpost::daemon
