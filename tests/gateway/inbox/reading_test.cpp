#include "gateway/inbox/reading.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

// The cue of this signal that stands first in the text, by what it says of itself.
struct FirstCue {
  bool there = false, bound = false, qualified = false;
};

FirstCue first(std::string_view text, Signal signal) {
  const FoldedText folded(text, text.size());
  const auto phrases = phrase_book().find(folded);
  const Reading reading(folded, phrases);
  for (const Cue& cue : reading.cues()) {
    if (cue.signal == signal) return {true, cue.bound, cue.qualified};
  }
  return {};
}

double breaks_in(std::string_view text) {
  const FoldedText folded(text, text.size());
  const Reading reading(folded, {});
  return reading.breaks(0, folded.size());
}

}  // namespace

TEST_CASE("A code word belongs to the other thing beside it, on the side where its language puts it") {
  CHECK(first("your door code is 4471", Signal::code_word).bound);
  CHECK(first("el código del portal es 4490", Signal::code_word).bound);
  CHECK_FALSE(first("your code for the app is 4471", Signal::code_word).bound);
}

TEST_CASE("A card with a number of its own makes no other thing of the code") {
  CHECK_FALSE(first("הקוד לאישור בכרטיס 0417 הוא 201890", Signal::one_time_code).bound);
  CHECK(first("הקוד לאישור בכרטיס 0417", Signal::one_time_code).bound);
}

TEST_CASE("A code word beside a word that no rule knows is of an unknown kind, but beside a name it is not") {
  CHECK(first("your car wash code is 551204", Signal::code_word).qualified);
  CHECK_FALSE(first("your Uber code is 551204", Signal::code_word).qualified);
  CHECK_FALSE(first("this code is 551204", Signal::code_word).qualified);
}

TEST_CASE("A code word inside a longer name of a code is not counted again") {
  CHECK(first("your verification code", Signal::one_time_code).there);
  CHECK_FALSE(first("your verification code", Signal::code_word).there);
}

TEST_CASE("Ends of sentences and lines and commas break a text, abbreviations do not") {
  CHECK(breaks_in("One. Two") == Approx(1.0));
  CHECK(breaks_in("一。二") == Approx(1.0));
  CHECK(breaks_in("One\nTwo") == Approx(0.5));
  CHECK(breaks_in("One, two") == Approx(0.3));
  CHECK(breaks_in("Ref. 4471") == Approx(0.0));
  CHECK(breaks_in("Cód. de acesso") == Approx(0.0));
  CHECK(breaks_in("Kahoot! og den") == Approx(0.3));
  CHECK(breaks_in("One | two") == Approx(0.5));
  CHECK(breaks_in("1,200.50") == Approx(0.0));
}

TEST_CASE("A Chinese character is as wide as three letters") {
  const FoldedText text("ab验", 5);
  const Reading reading(text, {});
  CHECK(reading.distance(0, 2) == Approx(2.0));
  CHECK(reading.distance(0, 3) == Approx(5.0));
}

}  // namespace otpost::inbox
