// Octets of a modem into lines. Ends met in the field: \r\n, \n, \r, \r\r\n, blank lines and leading NULs (modem-notes
// 1.10); a read may end anywhere. A modem that waits for a message body shows "> " without an end: it comes out as the
// line `prompt`, at once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace otpost::at {

inline constexpr std::string_view prompt = ">";

class LineSplitter {
 public:
  // Longer than any answer of ours: a PDU has at most some 360 digits. A longer line is dropped up to its end.
  static constexpr std::size_t longest_line = 4096;

  // The lines that these octets complete, without their ends, NULs and outer blanks; never an empty one.
  [[nodiscard]] std::vector<std::string> take(std::string_view octets);

  // Lines dropped for their length so far.
  [[nodiscard]] std::size_t overlong() const { return overlong_; }

 private:
  void end_line(std::vector<std::string>& lines);

  std::string line_;
  bool dropping_ = false;
  std::size_t overlong_ = 0;
};

}  // namespace otpost::at
