#include "modem/at/line_splitter.hpp"

#include "gateway/base/secret.hpp"
#include "modem/at/fields.hpp"

namespace otpost::at {

std::vector<std::string> LineSplitter::take(std::string_view octets) {
  std::vector<std::string> lines;
  for (const char octet : octets) {
    if (octet == '\r' || octet == '\n') {
      end_line(lines);
    } else if (octet == '\0' || dropping_) {
      continue;
    } else if (line_.size() == longest_line) {
      dropping_ = true;
      ++overlong_;
    } else {
      line_.push_back(octet);
      if (line_ == "> ") end_line(lines);  // here, not after the read: the lines must not depend on where it ended
    }
  }
  return lines;
}

void LineSplitter::end_line(std::vector<std::string>& lines) {
  if (const auto text = trimmed(line_); !dropping_ && !text.empty()) lines.emplace_back(text);
  wipe(line_.data(), line_.size());  // it may have been a PDU
  line_.clear();
  dropping_ = false;
}

}  // namespace otpost::at
