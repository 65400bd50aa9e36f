// A dialogue with a modem on record, redacted as it is written: what modem/README.md describes as a recording.
#pragma once

#include <chrono>
#include <ostream>
#include <string>
#include <string_view>

#include "modem/session/redactor.hpp"

namespace otpost::session {

class Recording {
 public:
  // `out` outlives it. Only redacted lines reach it.
  explicit Recording(std::ostream& out);
  // What was left unended is written first.
  ~Recording();
  Recording(const Recording&) = delete;
  Recording& operator=(const Recording&) = delete;

  // `at`: since the beginning. A line is written when it has ended: by CR or LF, or as a prompt.
  void sent(std::string_view octets, std::chrono::milliseconds at);
  void received(std::string_view octets, std::chrono::milliseconds at);
  // The line was opened or closed.
  void note(std::string_view what, std::chrono::milliseconds at);

 private:
  // Octets up to the end of a line; what a modem puts before one, CR LF mostly, belongs to it.
  struct Unended {
    std::string octets;
    bool has_text = false;
  };
  void take(Unended& line, char octet, char direction, std::chrono::milliseconds at);
  void end(Unended& line, char direction, std::chrono::milliseconds at);
  void write(char direction, std::string_view text, std::chrono::milliseconds at);

  std::ostream& out_;
  Redactor redactor_;
  Unended sent_, received_;
  std::chrono::milliseconds last_{};
};

}  // namespace otpost::session
