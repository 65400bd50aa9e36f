#include "gateway/inbox/name_words.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

// The words that may be a part of a name, with a bar between.
std::string free_words(std::string_view text) {
  const FoldedText folded(text, text.size());
  const Reading reading(folded, phrase_book().find(folded));
  std::string all;
  for (const NameWord& word : name_words(reading)) {
    if (word.spoken_for || word.number || !word.capital) continue;
    if (!all.empty()) all += '|';
    all += folded.source(word.span);
  }
  return all;
}

}  // namespace

TEST_CASE("Words of the rules and of the language name nobody") {
  CHECK(free_words("Your Uber verification code is 5093") == "Uber");
  CHECK(free_words("Bitte gib den Code bei Xing ein") == "Xing");
}

TEST_CASE("Signs inside a name belong to it") {
  CHECK(free_words("Gov.il") == "Gov.il");
  CHECK(free_words("K&H") == "K&H");
  CHECK(free_words("Cl@ve") == "Cl@ve");
}

TEST_CASE("A currency and its sum are no name") {
  CHECK(free_words("Rs.3,499").find('3') == std::string::npos);
}

TEST_CASE("A ticket's number is no name") {
  CHECK(free_words("INC0091827").empty());
}

TEST_CASE("A Hebrew preposition before a hyphen is no part of the name") {
  CHECK(free_words("ב-Wolt") == "Wolt");
}

TEST_CASE("Known and unknown part where a script has no spaces") {
  CHECK(free_words("您正在登录微信") == "微信");
}

}  // namespace otpost::inbox
