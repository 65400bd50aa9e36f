#include "modem/session/recording.hpp"

#include <fmt/format.h>

#include "gateway/base/secret.hpp"

namespace otpost::session {

namespace {

constexpr std::size_t longest_line = 8192;  // a longer one is cut, and its parts are unknown lines

bool ends_line(char octet) {
  return octet == '\r' || octet == '\n';
}

bool is_prompt(std::string_view octets) {
  return octets.ends_with("> ") && octets.find_first_not_of("\r\n") == octets.size() - 2;
}

std::string escaped(std::string_view text) {
  std::string shown;
  for (const char c : text) {
    const auto octet = static_cast<unsigned char>(c);
    if (c == '\r')
      shown += "\\r";
    else if (c == '\n')
      shown += "\\n";
    else if (c == '\\')
      shown += "\\\\";
    else if (octet < 0x20 || octet > 0x7E)
      shown += fmt::format("\\x{:02x}", octet);
    else
      shown += c;
  }
  return shown;
}

}  // namespace

Recording::Recording(std::ostream& out) : out_(out) {
  out_ << "# A dialogue recorded by otpost, with nothing private in it. > to the modem, < from it; times in seconds.\n";
}

Recording::~Recording() {
  end(sent_, '>', last_);
  end(received_, '<', last_);
}

void Recording::sent(std::string_view octets, std::chrono::milliseconds at) {
  for (const char octet : octets) take(sent_, octet, '>', at);
  if (sent_.has_text && ends_line(sent_.octets.back())) end(sent_, '>', at);
  out_.flush();
}

void Recording::received(std::string_view octets, std::chrono::milliseconds at) {
  for (const char octet : octets) take(received_, octet, '<', at);
  out_.flush();
}

void Recording::note(std::string_view what, std::chrono::milliseconds at) {
  end(sent_, '>', at);
  end(received_, '<', at);
  write('#', what, at);
  out_.flush();
}

void Recording::take(Unended& line, char octet, char direction, std::chrono::milliseconds at) {
  last_ = at;
  const bool text_after_end = line.has_text && ends_line(line.octets.back()) && !ends_line(octet);
  if (text_after_end || line.octets.size() >= longest_line) end(line, direction, at);
  line.octets += octet;
  line.has_text = line.has_text || !ends_line(octet);
  if (line.has_text && (octet == '\n' || is_prompt(line.octets))) end(line, direction, at);
}

void Recording::end(Unended& line, char direction, std::chrono::milliseconds at) {
  const std::string_view all = line.octets;
  if (line.has_text) {
    const auto begin = all.find_first_not_of("\r\n");
    const auto length = all.find_last_not_of("\r\n") + 1 - begin;
    const auto text = all.substr(begin, length);
    const auto shown = direction == '>' ? redactor_.sent(text) : redactor_.received(text);
    write(direction, std::string(all.substr(0, begin)) + shown + std::string(all.substr(begin + length)), at);
  } else if (!all.empty()) {
    write(direction, all, at);
  }
  wipe(line.octets.data(), line.octets.size());
  line = {};
}

void Recording::write(char direction, std::string_view text, std::chrono::milliseconds at) {
  out_ << fmt::format("{:>9.3f} {} {}\n", std::chrono::duration<double>(at).count(), direction, escaped(text));
}

}  // namespace otpost::session
