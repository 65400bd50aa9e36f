#include "modem/emulator/control_values.hpp"

#include <boost/json.hpp>
#include <limits>

namespace otpost::emulator {

namespace json = boost::json;

namespace {

constexpr std::size_t most_slots = 4096;

json::value to_json(const std::optional<StoredPdu>& slot) {
  if (!slot) return nullptr;
  return json::object{{"pdu", slot->hex}, {"status", static_cast<int>(slot->status)}};
}

std::optional<StoredPdu> slot_from(const json::value& value) {
  const auto* object = value.if_object();
  if (object == nullptr) return std::nullopt;
  const int status = number(*object, "status").value_or(0);
  return StoredPdu{.hex = text(*object, "pdu"), .status = static_cast<Status>(status >= 0 && status <= 3 ? status : 0)};
}

Answer refusal_from(const json::object& object) {
  if (const auto code = number(object, "cms")) return cms(*code);
  if (const auto code = number(object, "cme")) return cme(*code);
  return error();
}

}  // namespace

std::string text(const json::object& object, std::string_view key) {
  const auto* found = object.if_contains(key);
  const auto* string = found == nullptr ? nullptr : found->if_string();
  return string == nullptr ? "" : std::string(*string);
}

std::optional<int> number(const json::object& object, std::string_view key) {
  const auto* found = object.if_contains(key);
  const auto* value = found == nullptr ? nullptr : found->if_int64();
  using Limits = std::numeric_limits<int>;
  if (value == nullptr || *value < Limits::min() || *value > Limits::max()) return std::nullopt;
  return static_cast<int>(*value);
}

json::object to_json(const Sim& sim) {
  json::array messages;
  for (const auto& slot : sim.messages) messages.push_back(to_json(slot));
  json::object object{{"iccid", sim.iccid},         {"imsi", sim.imsi},
                      {"number", sim.number},       {"pin", sim.pin ? json::value(*sim.pin) : json::value()},
                      {"pin_tries", sim.pin_tries}, {"messages", std::move(messages)}};
  return object;
}

std::optional<Sim> sim_from(const json::value& value) {
  const auto* object = value.if_object();
  if (object == nullptr) return std::nullopt;
  Sim sim;
  if (object->contains("iccid")) sim.iccid = text(*object, "iccid");
  if (object->contains("imsi")) sim.imsi = text(*object, "imsi");
  if (object->contains("number")) sim.number = text(*object, "number");
  if (auto pin = text(*object, "pin"); !pin.empty()) sim.pin = std::move(pin);
  sim.pin_tries = number(*object, "pin_tries").value_or(sim.pin_tries);
  const auto* messages = object->if_contains("messages");
  if (messages == nullptr) return sim;
  if (!messages->is_array() || messages->get_array().size() > most_slots) return std::nullopt;
  for (const auto& slot : messages->get_array()) sim.messages.push_back(slot_from(slot));
  return sim;
}

std::optional<Fault> fault_from(const json::value& value) {
  const auto* object = value.if_object();
  if (object == nullptr) return std::nullopt;
  const auto reaction = reaction_named(text(*object, "reaction"));
  if (!reaction) return std::nullopt;
  return Fault{.command = text(*object, "command"),
               .count = number(*object, "count").value_or(1),
               .reaction = *reaction,
               .refusal = refusal_from(*object)};
}

std::optional<LineFaults> line_faults_from(const json::value& value) {
  const auto* object = value.if_object();
  if (object == nullptr) return std::nullopt;
  const int delay = number(*object, "delay_ms").value_or(0);
  const int pace = number(*object, "octets_per_second").value_or(0);
  const int garbage = number(*object, "garbage_per_second").value_or(0);
  if (delay < 0 || pace < 0 || garbage < 0) return std::nullopt;
  const auto* halves = object->if_contains("halves_lines");
  return LineFaults{.delay = std::chrono::milliseconds(delay),
                    .octets_per_second = static_cast<std::size_t>(pace),
                    .garbage_per_second = static_cast<std::size_t>(garbage),
                    .halves_lines = halves != nullptr && halves->is_bool() && halves->get_bool()};
}

}  // namespace otpost::emulator
