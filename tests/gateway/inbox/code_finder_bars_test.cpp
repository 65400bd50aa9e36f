// How well codes are found, in the terms of the specification: a set of its own passes for each bar.
#include <map>

#include "gateway/inbox/code_finder.hpp"
#include "tests/gateway/inbox/labelled_messages.hpp"
#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

struct Tally {
  int messages = 0, right = 0, with_code = 0, found = 0, wrong = 0, without_code = 0, false_alarms = 0;
  int with_service = 0, service_right = 0;

  [[nodiscard]] static double percent(int part, int whole) { return whole == 0 ? 100.0 : 100.0 * part / whole; }
  [[nodiscard]] double accuracy() const { return percent(right, messages); }
  [[nodiscard]] double precision() const { return percent(found, found + wrong + false_alarms); }
  [[nodiscard]] double recall() const { return percent(found, with_code); }
  [[nodiscard]] double false_alarm_rate() const { return percent(false_alarms, without_code); }
  [[nodiscard]] double services() const { return percent(service_right, with_service); }
};

bool names_service(const Finding& finding, const LabelledMessage& message) {
  return finding.service &&
         std::find(message.services.begin(), message.services.end(), *finding.service) != message.services.end();
}

void count(Tally& tally, const LabelledMessage& message) {
  const Finding finding = find_code(message.sender, message.text);
  const bool right = finding.code ? message.code && finding.code->expose() == *message.code : !message.code;
  ++tally.messages;
  tally.right += right;
  if (message.code) {
    ++tally.with_code;
    tally.found += right;
    tally.wrong += !right && finding.code;
  } else {
    ++tally.without_code;
    tally.false_alarms += !right;
  }
  if (message.code && !message.services.empty()) {
    ++tally.with_service;
    tally.service_right += names_service(finding, message);
  }
}

void check_bars(const std::vector<LabelledMessage>& messages) {
  Tally tally;
  for (const LabelledMessage& message : messages) count(tally, message);
  CHECK(tally.accuracy() >= 93.0);
  CHECK(tally.precision() >= 96.0);
  CHECK(tally.recall() >= 92.0);
  CHECK(tally.false_alarm_rate() <= 5.0);
  CHECK(tally.services() >= 75.0);
}

}  // namespace

TEST_CASE("The half that the rules were made with passes every bar") {
  check_bars(labelled_half(Half::seen));
}

TEST_CASE("The half that was held out passes every bar") {
  check_bars(labelled_half(Half::held_out));
}

TEST_CASE("The sample of the specification passes every bar") {
  check_bars(labelled_lines("codes_sample.jsonl"));
}

TEST_CASE("The set written after the rules passes every bar") {
  check_bars(labelled_lines("codes_blind.jsonl"));
}

TEST_CASE("The second set written after the rules passes every bar") {
  check_bars(labelled_lines("codes_blind_2.jsonl"));
}

TEST_CASE("The third set written after the rules passes every bar") {
  check_bars(labelled_lines("codes_blind_3.jsonl"));
}

TEST_CASE("The fourth set written after the rules passes every bar") {
  check_bars(labelled_lines("codes_blind_4.jsonl"));
}

TEST_CASE("The fifth set written after the rules passes every bar") {
  check_bars(labelled_lines("codes_blind_5.jsonl"));
}

TEST_CASE("The seventh set written after the rules passes every bar") {
  check_bars(labelled_lines("codes_blind_7.jsonl"));
}

TEST_CASE("The hard set passes every bar") {
  check_bars(labelled_lines("codes_hard.jsonl"));
}

TEST_CASE("No language is under 85 % over all sets") {
  std::map<std::string, Tally> by_language;
  for (const LabelledMessage& message : all_labelled_messages()) count(by_language[message.language], message);
  CHECK(by_language.size() == 31);
  for (const auto& [language, tally] : by_language) {
    INFO(language);
    CHECK(tally.accuracy() >= 85.0);
  }
}

}  // namespace otpost::inbox
