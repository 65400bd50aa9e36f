#include "modem/emulator/control.hpp"

#include <boost/json.hpp>
#include <chrono>

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

// The text of `key`; empty when it is missing or no string.
std::string text(const json::object& object, std::string_view key) {
  const auto* found = object.if_contains(key);
  const auto* string = found == nullptr ? nullptr : found->if_string();
  return string == nullptr ? "" : std::string(*string);
}

TextMessage message_of(const json::object& wanted, Time now) {
  return {.sender = text(wanted, "sender"), .text = text(wanted, "text"), .sent_at = now};
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

json::object silence(PtyModem& modem, const json::value& wanted) {
  if (!wanted.is_bool()) return refused("silence wants true or false");
  modem.be_silent(wanted.get_bool() ? Silence::on : Silence::off);
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
               {"memories", uses(device.memories)},
               {"waiting", modem.modem().waiting()},
               {"deleted_count", device.deleted_count},
               {"deleted", deleted_of(device)},
               {"commands", std::move(commands)}});
}

json::object answer(PtyModem& modem, const json::object& request, Time now) {
  if (const auto* wanted = request.if_contains("deliver")) return deliver(modem, *wanted, now);
  if (const auto* wanted = request.if_contains("deliver_pdu")) return deliver_pdu(modem, *wanted);
  if (const auto* wanted = request.if_contains("store")) return store(modem, *wanted, now);
  if (const auto* wanted = request.if_contains("silence")) return silence(modem, *wanted);
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
