// What is said on a line, made fit to be shown to strangers, who can replay it: each line keeps its length and what the
// protocol needs, and loses whatever may be private. What is not known is private. Pure.
#pragma once

#include <string>
#include <string_view>

namespace otpost::session {

class Redactor {
 public:
  // A line to the modem or from it, without its end. In the order in which they are said: what a line is depends on
  // the ones before.
  [[nodiscard]] std::string sent(std::string_view line);
  [[nodiscard]] std::string received(std::string_view line);

 private:
  [[nodiscard]] std::string received_values(std::string_view name, std::string_view values);
  [[nodiscard]] std::string received_header(std::string_view name, std::string_view values);
  [[nodiscard]] std::string received_hex(std::string_view line);

  std::string command_;  // the last one, as it was sent
  std::string shown_command_;
  bool names_follow_ = false;  // its answer is the maker, the model or the firmware
  bool pdu_follows_ = false;   // the header of a message in PDU mode was the last
};

}  // namespace otpost::session
