// One AT command of the subset that a receiver needs: its text, what its answer looks like and how long to wait. The
// waits are those of tools in the field (modem-notes 1.3).
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "gateway/base/secret.hpp"

namespace otpost::at {

enum class AnswerLines {
  none,      // only a final result
  prefixed,  // lines that begin with the prefix, and a hex line after each where the answer carries PDUs
  free,      // any line that is not known as unsolicited: names and numbers that come bare
};

// Whether a time-out after an answer line counts as OK: Huawei and ZTE answer some queries without a final result.
enum class FinalResult { required, may_be_missing };

class Command {
 public:
  explicit Command(std::string text) : text_(std::move(text)) {}

  Command& answers(std::string_view prefix) {
    prefix_ = prefix;
    lines_ = AnswerLines::prefixed;
    return *this;
  }
  Command& answers_freely() {
    lines_ = AnswerLines::free;
    return *this;
  }
  Command& within(std::chrono::milliseconds patience) {
    patience_ = patience;
    return *this;
  }
  Command& final_may_be_missing() {
    final_ = FinalResult::may_be_missing;
    return *this;
  }

  [[nodiscard]] const std::string& text() const { return text_; }  // may be a PIN: never logged
  [[nodiscard]] const std::string& prefix() const { return prefix_; }
  [[nodiscard]] AnswerLines lines() const { return lines_; }
  [[nodiscard]] FinalResult final_result() const { return final_; }
  [[nodiscard]] std::chrono::milliseconds patience() const { return patience_; }

 private:
  std::string text_;
  std::string prefix_;
  AnswerLines lines_ = AnswerLines::none;
  FinalResult final_ = FinalResult::required;
  std::chrono::milliseconds patience_{5'000};
};

[[nodiscard]] Command attention();                 // AT
[[nodiscard]] Command set(std::string_view text);  // AT+CMEE=1: answered by a final result alone
[[nodiscard]] Command query(std::string_view text, std::string_view prefix);  // AT+CSQ, answered by +CSQ: …
[[nodiscard]] Command ask_freely(std::string_view text);                      // AT+CGMM

[[nodiscard]] Command enter_pin(const SecretText& pin);

// AT+CPMS="SM": what is read, listed and deleted from now on (mem1).
[[nodiscard]] Command select_storage(std::string_view memory);
// AT+CPMS="SM","SM","SM": also where messages are written and where new ones land.
[[nodiscard]] Command select_storage(std::string_view reading, std::string_view writing, std::string_view receiving);
[[nodiscard]] Command list_all();              // AT+CMGL=4: read and unread, drafts too
[[nodiscard]] Command read_slot(int index);    // AT+CMGR=5
[[nodiscard]] Command delete_slot(int index);  // AT+CMGD=5: the plain index only; flags 1–4 delete what nobody has read

}  // namespace otpost::at
