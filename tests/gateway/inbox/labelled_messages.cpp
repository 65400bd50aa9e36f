#include "tests/gateway/inbox/labelled_messages.hpp"

#include <boost/json.hpp>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace otpost::inbox {
namespace {

std::ifstream open_fixture(const std::string& file) {
  std::ifstream in(std::string(OTPOST_FIXTURES) + "/" + file);
  if (!in) throw std::runtime_error("no fixture " + file);
  return in;
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

std::string with_line_ends(std::string text) {
  for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) text.replace(at, 2, "\n");
  return text;
}

LabelledMessage from_row(const std::string& row) {
  const auto field = split(row, '\t');
  LabelledMessage message{field.at(0), field.at(1), field.at(2), with_line_ends(field.at(5)), {}, {}};
  if (field.at(3) != "-") message.code = field.at(3);
  if (field.at(4) != "-") message.services = split(field.at(4), ';');
  return message;
}

std::string text_of(const boost::json::object& object, const char* name) {
  return std::string(object.at(name).as_string());
}

LabelledMessage from_json(const boost::json::object& line) {
  LabelledMessage message{
      text_of(line, "lang"), text_of(line, "kind"), text_of(line, "sender"), text_of(line, "text"), {}, {}};
  if (line.at("code").is_string()) message.code = text_of(line, "code");
  if (line.at("service").is_string()) message.services.push_back(text_of(line, "service"));
  if (const auto* others = line.if_contains("service_alt")) {
    for (const auto& other : others->as_array()) message.services.emplace_back(other.as_string());
  }
  return message;
}

}  // namespace

std::vector<LabelledMessage> labelled_half(Half half) {
  std::ifstream in = open_fixture("codes.tsv");
  std::vector<LabelledMessage> messages;
  std::size_t row = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    const bool held_out = (row + row / 12) % 2 == 1;
    if (held_out == (half == Half::held_out)) messages.push_back(from_row(line));
    ++row;
  }
  return messages;
}

std::vector<LabelledMessage> labelled_lines(const std::string& file) {
  std::ifstream in = open_fixture(file);
  std::vector<LabelledMessage> messages;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) messages.push_back(from_json(boost::json::parse(line).as_object()));
  }
  return messages;
}

std::vector<LabelledMessage> all_labelled_messages() {
  auto all = labelled_half(Half::seen);
  for (auto&& set :
       {labelled_half(Half::held_out), labelled_lines("codes_sample.jsonl"), labelled_lines("codes_blind.jsonl"),
        labelled_lines("codes_blind_2.jsonl"), labelled_lines("codes_blind_3.jsonl"),
        labelled_lines("codes_blind_4.jsonl"), labelled_lines("codes_blind_5.jsonl"),
        labelled_lines("codes_blind_7.jsonl"), labelled_lines("codes_hard.jsonl")}) {
    all.insert(all.end(), set.begin(), set.end());
  }
  return all;
}

}  // namespace otpost::inbox
