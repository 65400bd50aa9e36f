#include "modem/emulator/command_line.hpp"

#include <algorithm>
#include <charconv>

namespace otpost::emulator {

namespace {

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string upper(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](char c) { return upper(c); });
  return result;
}

// Up to `stop`, but not one within quotes.
std::size_t find_unquoted(std::string_view text, char stop) {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] == stop && !quoted) return i;
  }
  return text.size();
}

std::string without_quotes(std::string_view argument) {
  std::string plain(argument);
  std::erase(plain, '"');
  return plain;
}

std::vector<std::string> split_arguments(std::string_view text) {
  std::vector<std::string> arguments;
  for (;;) {
    const auto comma = find_unquoted(text, ',');
    arguments.push_back(without_quotes(text.substr(0, comma)));
    if (comma == text.size()) return arguments;
    text.remove_prefix(comma + 1);
  }
}

// "+CMGR=3", "+CPIN?", "+CMGD=?"
Command extended(std::string_view text) {
  if (text.ends_with("=?")) return {upper(text.substr(0, text.size() - 2)), Form::test, {}};
  const auto equals = text.find('=');
  if (equals != std::string_view::npos)
    return {upper(text.substr(0, equals)), Form::set, split_arguments(text.substr(equals + 1))};
  if (text.ends_with('?')) return {upper(text.substr(0, text.size() - 1)), Form::read, {}};
  return {upper(text), Form::run, {}};
}

// "E0", "&C1", "Z": a letter, perhaps with an ampersand, and a number. Taken off the front of `text`.
Command take_basic(std::string_view& text) {
  const std::size_t letters = text.front() == '&' && text.size() > 1 ? 2 : 1;
  std::size_t end = letters;
  while (end < text.size() && is_digit(text[end])) ++end;
  Command command{upper(text.substr(0, letters)), Form::run, {}};
  if (end > letters) {
    command.form = Form::set;
    command.arguments.emplace_back(text.substr(letters, end - letters));
  }
  text.remove_prefix(end);
  return command;
}

bool begins_extended(char c) {
  return std::string_view("+^#!$%*").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<int> Command::number(std::size_t place) const {
  if (place >= arguments.size()) return std::nullopt;
  const auto& text = arguments[place];
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string Command::text() const {
  if (form == Form::read) return name + "?";
  if (form == Form::test) return name + "=?";
  std::string typed = name;
  for (std::size_t i = 0; i < arguments.size(); ++i) typed += (i == 0 ? "=" : ",") + arguments[i];
  return typed;
}

std::optional<std::vector<Command>> parse_command_line(std::string_view line) {
  if (line.size() < 2 || upper(line[0]) != 'A' || upper(line[1]) != 'T') return std::nullopt;
  line.remove_prefix(2);
  std::vector<Command> commands;
  while (!line.empty()) {
    if (line.front() == ' ' || line.front() == ';') {
      line.remove_prefix(1);
    } else if (begins_extended(line.front())) {
      const auto end = find_unquoted(line, ';');
      commands.push_back(extended(line.substr(0, end)));
      line.remove_prefix(end);
    } else {
      commands.push_back(take_basic(line));
    }
  }
  return commands;
}

}  // namespace otpost::emulator
