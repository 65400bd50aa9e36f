#include "gateway/daemon/settings_document.hpp"

#include <algorithm>
#include <variant>
#include <vector>

namespace otpost::daemon {

namespace {

constexpr std::size_t most_mistakes = 100;

// The text by its lines, any of which can be left out without moving the others.
class Lines {
 public:
  explicit Lines(const std::string& text) {
    std::size_t begin = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
      lines_.push_back(text.substr(begin, end - begin));
      begin = end + 1;
    }
    lines_.push_back(text.substr(begin));
  }

  // `line` counts from 1, here and below.
  void leave_out(int line) { lines_.at(index(line)).clear(); }

  // The table that begins here, up to the next one.
  void leave_out_table(int line) {
    do leave_out(line++);
    while (line <= count() && !is_header(line));
  }

  [[nodiscard]] int count() const { return static_cast<int>(lines_.size()); }
  [[nodiscard]] bool is_blank(int line) const { return begins_with(line) == '\0'; }
  [[nodiscard]] bool is_header(int line) const { return begins_with(line) == '['; }

  [[nodiscard]] int next_written(int line) const {
    do ++line;
    while (line < count() && is_blank(line));
    return line;
  }

  [[nodiscard]] std::string joined() const {
    std::string text;
    for (const auto& line : lines_) text += line + '\n';
    return text;
  }

 private:
  static std::size_t index(int line) { return static_cast<std::size_t>(line - 1); }

  // The first character that is no space; NUL where there is none.
  [[nodiscard]] char begins_with(int line) const {
    const auto& text = lines_.at(index(line));
    const auto first = text.find_first_not_of(" \t\r");
    return first == std::string::npos ? '\0' : text[first];
  }

  std::vector<std::string> lines_;
};

std::variant<toml::table, Mistake> parse(const std::string& text) {
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& error) {
    const auto at = error.source().begin;
    return Mistake{{static_cast<int>(at.line), static_cast<int>(at.column)}, std::string(error.description())};
  }
}

bool is_repetition(const Mistake& mistake) {
  return mistake.says.find("cannot redefine existing") != std::string::npos;
}

}  // namespace

Document parse_document(std::string text) {
  Document document;
  Lines lines(text);
  bool understood = true;
  int after_last = 0;  // before this line, what looks like a mistake is but an echo of the last one
  while (document.mistakes.size() < most_mistakes) {
    auto parsed = parse(lines.joined());
    if (auto* root = std::get_if<toml::table>(&parsed)) {
      if (understood) document.root = std::move(*root);
      break;
    }
    auto mistake = std::get<Mistake>(parsed);
    const int line = std::clamp(mistake.place.line, 1, lines.count());
    mistake.place = {line, std::max(mistake.place.column, 1)};
    if (line < after_last) break;
    const bool repetition = is_repetition(mistake);
    understood = understood && repetition;
    document.mistakes.push_back(std::move(mistake));
    if (lines.is_header(line))
      lines.leave_out_table(line);
    else
      lines.leave_out(line);
    after_last = (repetition ? line : lines.next_written(line)) + 1;
  }
  return document;
}

}  // namespace otpost::daemon
