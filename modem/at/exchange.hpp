// The dialogue of one command: in, the lines that come and `timed_out`; out, a Reply. Pure: the caller sends the text
// and waits. A line that is not this command's is handed back, since unsolicited lines come before, inside and right
// behind an answer (modem-notes 1.10).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modem/at/command.hpp"
#include "modem/at/result_code.hpp"

namespace otpost::at {

// The answer lines without echo and final result. Lines of +CMGR and +CMGL alternate: a header, its PDU.
struct Reply {
  ResultCode result;
  std::vector<std::string> lines;

  [[nodiscard]] bool ok() const { return result.kind == Final::ok; }
  [[nodiscard]] bool answered() const { return result.kind != Final::no_answer; }
};

class Exchange {
 public:
  // A listing of more lines is cut here: the sweep then reads slot by slot.
  static constexpr std::size_t most_lines = 4096;

  explicit Exchange(Command command) : command_(std::move(command)) {}

  // Whether the line belonged to this command.
  [[nodiscard]] bool received(const std::string& line);

  void timed_out();

  [[nodiscard]] bool finished() const { return finished_; }
  [[nodiscard]] Reply take_reply() { return std::move(reply_); }

 private:
  [[nodiscard]] bool takes_as_answer(const std::string& line);
  [[nodiscard]] bool takes_as_pdu(const std::string& line);
  void keep(std::string_view line);
  void finish(ResultCode result);

  Command command_;
  Reply reply_;
  bool awaits_pdu_ = false;
  bool finished_ = false;
};

}  // namespace otpost::at
