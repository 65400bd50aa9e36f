#include "modem/emulator/control.hpp"

#include <boost/json.hpp>
#include <chrono>

#include "modem/emulator/control_values.hpp"

namespace otpost::emulator {

namespace json = boost::json;

namespace {

json::object refused(std::string_view why) {
  return {{"ok", false}, {"error", why}};
}

json::object done(const json::object& more = {}) {
  json::object answer{{"ok", true}};
  answer.insert(more.begin(), more.end());
  return answer;
}

json::object delivered(std::size_t parts) {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return done({{"parts", parts}, {"monotonic_ns", std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()}});
}

TextMessage message_of(const json::object& wanted, Time now) {
  return {.sender = text(wanted, "sender"),
          .text = text(wanted, "text"),
          .sent_at = now,
          .message_class = number(wanted, "class")};
}

json::object deliver(PtyModem& modem, const json::value& wanted, Time now) {
  if (!wanted.is_object()) return refused("deliver wants an object with sender and text");
  return delivered(modem.deliver(message_of(wanted.get_object(), now)));
}

json::object deliver_pdu(PtyModem& modem, const json::value& wanted) {
  if (!wanted.is_string()) return refused("deliver_pdu wants a string of hex");
  modem.deliver_pdu(std::string(wanted.get_string()));
  return delivered(1);
}

json::object store(PtyModem& modem, const json::value& wanted, Time now) {
  if (!wanted.is_object()) return refused("store wants an object with memory, sender and text");
  const auto pdus = pdus_of(message_of(wanted.get_object(), now), 0);
  for (const auto& pdu : pdus)
    if (!modem.store(text(wanted.get_object(), "memory"), pdu)) return refused("no such memory, or no room in it");
  return done({{"parts", pdus.size()}});
}

json::object plug(PtyModem& modem) {
  const auto plugged = modem.plug();
  if (!plugged) return refused(plugged.error().message());
  return done({{"path", modem.path()}});
}

json::object unplug(PtyModem& modem) {
  modem.unplug();
  return done();
}

json::object broadcast(PtyModem& modem, const json::value& wanted) {
  if (!wanted.is_string()) return refused("broadcast wants a string of hex");
  modem.broadcast(std::string(wanted.get_string()));
  return done();
}

json::object fill(PtyModem& modem, const json::value& wanted) {
  if (!wanted.is_string() || !modem.fill(std::string(wanted.get_string()))) return refused("no such memory");
  return done();
}

json::object network(PtyModem& modem, const json::value& wanted) {
  if (!wanted.is_bool()) return refused("network wants true or false");
  modem.set_network(wanted.get_bool());
  return done();
}

json::object remove_sim(PtyModem& modem) {
  const auto sim = modem.remove_sim();
  if (!sim) return refused("no SIM is in");
  return done({{"sim", to_json(*sim)}});
}

json::object insert_sim(PtyModem& modem, const json::value& wanted) {
  auto sim = sim_from(wanted);
  if (!sim) return refused("insert_sim wants the object that remove_sim answers");
  modem.insert_sim(std::move(*sim));
  return done();
}

json::object silence(PtyModem& modem, const json::value& wanted) {
  std::optional<Silence> silence;
  if (wanted.is_bool()) silence = wanted.get_bool() ? Silence::on : Silence::off;
  if (wanted.is_string()) silence = silence_named(std::string(wanted.get_string()));
  if (!silence)
    return refused("silence wants true, false, until-reopened, until-initialised, until-radio or until-restart");
  modem.be_silent(*silence);
  return done();
}

json::object afflict(PtyModem& modem, const json::value& wanted) {
  auto fault = fault_from(wanted);
  if (!fault) return refused("fault wants an object with command, count and reaction");
  modem.afflict(std::move(*fault));
  return done();
}

json::object disturb(PtyModem& modem, const json::value& wanted) {
  const auto faults = line_faults_from(wanted);
  if (!faults) return refused("line wants an object of numbers that are not negative");
  modem.disturb_line(*faults);
  return done();
}

json::object wait_at_prompt(PtyModem& modem) {
  modem.wait_at_prompt();
  return done();
}

json::object echo_for_ever(PtyModem& modem) {
  modem.modem().echo_for_ever();
  return done();
}

json::object uses(const Memories& memories) {
  json::object uses;
  for (const auto& memory : memories.all()) uses[memory.name()] = {{"used", memory.used()}, {"total", memory.total()}};
  return uses;
}

json::array deleted_of(const Device& device) {
  json::array deleted;
  for (const auto& pdu : device.deleted)
    deleted.push_back({{"memory", pdu.memory}, {"slot", pdu.index}, {"pdu", pdu.hex}});
  return deleted;
}

json::object status(PtyModem& modem) {
  const auto& device = modem.modem().device();
  json::array commands(modem.seen_commands().begin(), modem.seen_commands().end());
  return done({{"plugged", modem.plugged()},
               {"silent", modem.modem().silent()},
               {"path", modem.path()},
               {"sim", device.sim ? json::value(device.sim->iccid) : json::value()},
               {"memories", uses(device.memories)},
               {"waiting", modem.modem().waiting()},
               {"deleted_count", device.deleted_count},
               {"deleted", deleted_of(device)},
               {"commands", std::move(commands)}});
}

json::object answer(PtyModem& modem, const json::object& request, Time now) {
  if (const auto* wanted = request.if_contains("deliver")) return deliver(modem, *wanted, now);
  if (const auto* wanted = request.if_contains("deliver_pdu")) return deliver_pdu(modem, *wanted);
  if (const auto* wanted = request.if_contains("broadcast")) return broadcast(modem, *wanted);
  if (const auto* wanted = request.if_contains("store")) return store(modem, *wanted, now);
  if (const auto* wanted = request.if_contains("fill")) return fill(modem, *wanted);
  if (const auto* wanted = request.if_contains("network")) return network(modem, *wanted);
  if (const auto* wanted = request.if_contains("insert_sim")) return insert_sim(modem, *wanted);
  if (const auto* wanted = request.if_contains("silence")) return silence(modem, *wanted);
  if (const auto* wanted = request.if_contains("fault")) return afflict(modem, *wanted);
  if (const auto* wanted = request.if_contains("line")) return disturb(modem, *wanted);
  if (request.contains("remove_sim")) return remove_sim(modem);
  if (request.contains("prompt")) return wait_at_prompt(modem);
  if (request.contains("echo")) return echo_for_ever(modem);
  if (request.contains("unplug")) return unplug(modem);
  if (request.contains("plug")) return plug(modem);
  if (request.contains("status")) return status(modem);
  return refused("nobody knows this request");
}

}  // namespace

std::string obey(PtyModem& modem, std::string_view request, Time now) {
  boost::system::error_code malformed;
  const auto parsed = json::parse(json::string_view(request.data(), request.size()), malformed);
  if (malformed || !parsed.is_object()) return json::serialize(refused("a request is a JSON object on one line"));
  return json::serialize(answer(modem, parsed.get_object(), now));
}

}  // namespace otpost::emulator
