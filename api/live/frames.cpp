#include "api/live/frames.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "api/envelope.hpp"

namespace otpost::live {

namespace json = boost::json;

namespace {

constexpr std::size_t longest_ref = 128;

json::value code_or_null(const api::Shown& shown) {
  const auto& code = shown.content.code;
  return code ? json::value(code->expose()) : json::value();
}

json::object shown_as(json::object frame, const api::Shown& shown) {
  frame["message_id"] = shown.message.value;
  frame["text"] = shown.content.text.expose();
  frame["code"] = code_or_null(shown);
  frame["audit"] = shown.audit.value;
  return frame;
}

// No fraction: Boost.JSON 1.81 reads some a little off, and would not give them back as they came.
bool is_ref(const json::value& value) {
  return value.is_int64() || value.is_uint64() || (value.is_string() && value.get_string().size() <= longest_ref);
}

}  // namespace

std::string message_frame(EventSeq seq, json::object envelope) {
  return json::serialize(json::object{{"seq", seq.value}, {"type", "message"}, {"message", std::move(envelope)}});
}

std::string viewed_frame(EventSeq seq, MessageId message, const std::string& by, Time at) {
  return json::serialize(json::object{
      {"seq", seq.value}, {"type", "viewed"}, {"message_id", message.value}, {"by", by}, {"at", to_rfc3339(at)}});
}

std::string claimed_frame(EventSeq seq, const store::Claim& claim) {
  json::object frame{{"seq", seq.value}, {"type", "claimed"}, {"claim", claim.id.value}};
  frame["number"] = claim.number;
  frame["service"] = claim.service ? json::value(*claim.service) : json::value();
  frame["by"] = claim.holder.name;
  frame["expires_at"] = to_rfc3339(claim.expires_at);
  return json::serialize(frame);
}

std::string released_frame(EventSeq seq, const store::Claim& claim, store::ClaimEnd why) {
  return json::serialize(json::object{{"seq", seq.value},
                                      {"type", "released"},
                                      {"claim", claim.id.value},
                                      {"number", claim.number},
                                      {"by", claim.holder.name},
                                      {"reason", store::to_text(why)}});
}

std::string ready_frame(EventSeq seq) {
  return json::serialize(json::object{{"type", "ready"}, {"seq", seq.value}});
}

std::string gap_frame(EventSeq from, EventSeq to) {
  return json::serialize(json::object{{"type", "gap"}, {"from", from.value}, {"to", to.value}});
}

std::string modem_frame(const std::string& number, const inbox::LineState& line) {
  const auto signal = line.signal_percent ? json::value(*line.signal_percent) : json::value();
  return json::serialize(json::object{{"type", "modem"},
                                      {"number", number},
                                      {"online", line.online},
                                      {"signal_percent", signal},
                                      {"last_message_at", api::time_or_null(line.last_message_at)}});
}

std::string view_frame(const json::value& ref, const api::Shown& shown) {
  return json::serialize(shown_as({{"type", "view"}, {"ref", ref}}, shown));
}

std::string caught_frame(ClaimId claim, const api::Shown& shown) {
  return json::serialize(shown_as({{"type", "view"}, {"claim", claim.value}}, shown));
}

std::string error_frame(const json::value& ref, const http::Problem& problem) {
  return json::serialize(json::object{{"type", "error"}, {"ref", ref}, {"problem", http::to_json(problem)}});
}

void add_content(json::object& envelope, const api::Shown& shown) {
  envelope["text"] = shown.content.text.expose();
  envelope["code"] = code_or_null(shown);
  envelope["audit"] = shown.audit.value;
}

std::variant<ViewFrame, WrongFrame> read_client_frame(std::string_view text) {
  boost::system::error_code error;
  const auto value = json::parse(text, error);
  if (error) return WrongFrame{nullptr, {400, "The frame is not JSON: " + error.message() + "."}};
  const auto* object = value.if_object();
  if (object == nullptr) return WrongFrame{nullptr, http::does_not_fit("A frame must be a JSON object.")};

  const auto* ref = object->if_contains("ref");
  if (ref != nullptr && !is_ref(*ref))
    return WrongFrame{nullptr, http::does_not_fit("`ref` must be a whole number or a string of at most 128 octets.")};
  const json::value given = ref != nullptr ? *ref : json::value();
  const auto* type = object->if_contains("type");
  if (type == nullptr || *type != "view")
    return WrongFrame{given, http::does_not_fit(R"(The one frame understood is {"type":"view","id","ref"}.)")};
  const auto* id = object->if_contains("id");
  if (id == nullptr || !id->is_int64()) return WrongFrame{given, http::does_not_fit("`id` must be a message's id.")};
  return ViewFrame{MessageId{id->get_int64()}, given};
}

}  // namespace otpost::live
