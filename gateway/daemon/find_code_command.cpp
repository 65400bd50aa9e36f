#include "gateway/daemon/find_code_command.hpp"

#include <boost/json.hpp>
#include <cmath>
#include <istream>
#include <ostream>
#include <string>

#include "gateway/inbox/code_finder.hpp"

namespace otpost::daemon {
namespace {

namespace json = boost::json;

json::value or_null(const std::optional<std::string>& text) {
  return text ? json::value(*text) : json::value(nullptr);
}

json::object to_json(const inbox::Candidate& candidate) {
  json::array reasons;
  for (const std::string& reason : candidate.reasons) reasons.emplace_back(reason);
  const double score = std::round(candidate.score * 100) / 100;
  return {{"text", candidate.text.expose()}, {"score", score}, {"reasons", std::move(reasons)}};
}

json::object to_json(const inbox::Finding& finding) {
  json::array candidates;
  for (const inbox::Candidate& candidate : finding.candidates) candidates.push_back(to_json(candidate));
  json::object object;
  object["code"] = finding.code ? json::value(finding.code->expose()) : json::value(nullptr);
  object["service"] = or_null(finding.service);
  object["domain"] = or_null(finding.domain);
  object["kind"] = finding.kind ? json::value(to_text(*finding.kind)) : json::value(nullptr);
  object["valid_for_s"] = finding.valid_for ? json::value(finding.valid_for->count()) : json::value(nullptr);
  object["candidates"] = std::move(candidates);
  return object;
}

json::object refused(std::string_view why) {
  return {{"error", why}};
}

// A field that is missing or null is an empty text; one that is not a string makes the line wrong.
const json::value* wrong_field(const json::object& message) {
  for (const char* name : {"sender", "text"}) {
    const json::value* field = message.if_contains(name);
    if (field && !field->is_string() && !field->is_null()) return field;
  }
  return nullptr;
}

std::string_view field(const json::object& message, const char* name) {
  const json::value* value = message.if_contains(name);
  if (!value || !value->is_string()) return {};
  return value->get_string();
}

json::object answer(std::string_view line) {
  boost::system::error_code error;
  json::parse_options options;
  options.allow_invalid_utf8 = true;
  const json::value value = json::parse(line, error, {}, options);
  if (error) return refused("not JSON: " + error.message());
  const json::object* message = value.if_object();
  if (!message) return refused("not a JSON object");
  if (!message->contains("text") || wrong_field(*message))
    return refused("expected {\"sender\", \"text\"}, both strings");
  return to_json(inbox::find_code(field(*message, "sender"), field(*message, "text")));
}

}  // namespace

int run_find_code(std::istream& in, std::ostream& out) {
  for (std::string line; std::getline(in, line);) {
    if (line.ends_with('\r')) line.pop_back();
    out << answer(line) << '\n';
  }
  out.flush();
  return 0;
}

}  // namespace otpost::daemon
