#include "gateway/inbox/code_rules.hpp"

#include <algorithm>
#include <set>

#include "gateway/inbox/phrase_book.hpp"
#include "tests/support/catch.hpp"

namespace otpost::inbox {

TEST_CASE("Every rule holds in the sentence that it was written for") {
  const auto& rules = code_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    INFO(rules[i].language << " " << to_text(rules[i].signal) << ": " << rules[i].example);
    const FoldedText text(rules[i].example, rules[i].example.size());
    const auto found = phrase_book().find(text);
    CHECK(std::any_of(found.begin(), found.end(), [&](const Occurrence& at) { return at.rule == i; }));
  }
}

TEST_CASE("Thirty-one languages have rules, and what they borrow has its own") {
  std::set<std::string_view> languages;
  for (const CodeRule& rule : code_rules()) languages.insert(rule.language);
  CHECK(languages.size() == 32);
  CHECK(languages.contains("*"));
}

TEST_CASE("Every language names a one-time code and says how to enter it") {
  std::set<std::string_view> naming;
  std::set<std::string_view> entering;
  std::set<std::string_view> languages;
  for (const CodeRule& rule : code_rules()) {
    languages.insert(rule.language);
    if (rule.signal == Signal::one_time_code) naming.insert(rule.language);
    if (rule.signal == Signal::enter) entering.insert(rule.language);
  }
  languages.erase("*");
  entering.erase("*");
  naming.erase("*");
  CHECK(naming == languages);
  CHECK(entering == languages);
}

TEST_CASE("Every signal has a name of its own") {
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(Signal::month); ++i) names.insert(to_text(static_cast<Signal>(i)));
  CHECK(names.size() == static_cast<std::size_t>(Signal::month) + 1);
}

}  // namespace otpost::inbox
