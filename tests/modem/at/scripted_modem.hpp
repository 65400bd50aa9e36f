// A modem's side of a bring-up as a script that reads as a conversation:
//
//   ScriptedModem modem;
//   modem.expect("AT+CMGF=0").reply("OK");
//
// Answers go through at::Dialogue as octets, so that a transcript from the field can be put in as it is.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "modem/at/bring_up.hpp"
#include "modem/at/dialogue.hpp"
#include "tests/support/catch.hpp"

namespace otpost::at::test {

class ScriptedModem {
 public:
  // Replies with these lines, the last a final result. Without any, the modem says nothing.
  template <class... Lines>
  ScriptedModem& reply(Lines... lines) {
    script_.back().octets.clear();
    for (const std::string& line : {std::string(lines)...}) script_.back().octets += "\r\n" + line + "\r\n";
    return *this;
  }
  ScriptedModem& expect(std::string command) {
    script_.push_back({std::move(command), ""});
    return *this;
  }

  // Plays the whole script, which has to be followed line by line and to its end.
  void play(BringUp& bring_up) {
    std::size_t at = 0;
    run(bring_up, [&](const std::string& command) {
      INFO("line " << at << " of the script");
      REQUIRE(at < script_.size());
      REQUIRE(command == script_[at].command);
      return script_[at++].octets;
    });
    CHECK(at == script_.size());
  }

  // Line `place` is answered by `octets` instead (nothing: a time-out); from there on the modem answers each command as
  // the script does somewhere, the n-th time as the script does the n-th time, and ERROR where it does not.
  void play_with(BringUp& bring_up, std::size_t place, const std::string& octets) {
    std::size_t at = 0;
    run(bring_up, [&](const std::string& command) {
      if (at++ == place) return octets;
      return answer_to(command, times(command));
    });
  }

  // Every command is answered by `octets`.
  void play_always(BringUp& bring_up, const std::string& octets) {
    run(bring_up, [&](const std::string&) { return octets; });
  }

  [[nodiscard]] std::size_t length() const { return script_.size(); }
  [[nodiscard]] const std::vector<std::string>& heard() const { return heard_; }
  [[nodiscard]] long times(std::string_view command) const { return std::count(heard_.begin(), heard_.end(), command); }
  [[nodiscard]] int waits() const { return waits_; }

  bool grants_pin = true;

 private:
  struct Line {
    std::string command, octets;
  };

  [[nodiscard]] std::string answer_to(const std::string& command, long time) const {
    std::string octets = "\r\nERROR\r\n";
    for (const auto& line : script_)
      if (line.command == command && time-- > 0) octets = line.octets;
    return octets;
  }

  template <class Answer>
  void run(BringUp& bring_up, const Answer& answer) {
    heard_.clear();
    waits_ = 0;
    for (int step = 0; step < 300; ++step) {
      auto next = bring_up.next();
      if (const auto* send = std::get_if<Send>(&next)) {
        heard_.push_back(send->command.text());
        Dialogue dialogue;
        static_cast<void>(dialogue.begin(send->command));
        dialogue.received(answer(send->command.text()));
        if (!dialogue.finished()) dialogue.timed_out();
        bring_up.received(dialogue.take_reply());
      } else if (std::holds_alternative<Wait>(next)) {
        ++waits_;
        bring_up.waited();
      } else if (std::holds_alternative<ClaimPin>(next)) {
        heard_.emplace_back("(claim)");
        bring_up.pin_claimed(grants_pin);
      } else if (std::holds_alternative<ConfirmPin>(next)) {
        heard_.emplace_back("(confirm)");
        bring_up.pin_confirmed();
      } else {
        return;
      }
    }
    FAIL("the bring-up does not end");
  }

  std::vector<Line> script_;
  std::vector<std::string> heard_;
  int waits_ = 0;
};

}  // namespace otpost::at::test
