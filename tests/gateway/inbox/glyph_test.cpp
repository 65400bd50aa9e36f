#include "gateway/inbox/glyph.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {

TEST_CASE("Decimal digits of every script have their value") {
  CHECK(digit_value(U'7') == 7);
  CHECK(digit_value(U'٧') == 7);
  CHECK(digit_value(U'۷') == 7);
  CHECK(digit_value(U'७') == 7);
  CHECK(digit_value(U'๗') == 7);
  CHECK(digit_value(U'７') == 7);
  CHECK(digit_value(U'⁷') == 7);
  CHECK(digit_value(U'⑦') == 7);
  CHECK(digit_value(0x1D7D5) == 7);
  CHECK_FALSE(digit_value(U'七'));
  CHECK_FALSE(digit_value(U'x'));
}

TEST_CASE("What shows a number is more than what is a digit") {
  CHECK(shows_a_digit(U'⑫'));
  CHECK(shows_a_digit(U'½'));
  CHECK_FALSE(shows_a_digit(U'a'));
}

TEST_CASE("Capitals are known in Latin, Greek and Cyrillic") {
  for (const char32_t c : U"AÉŁŞİΩЖҐẾ") {
    if (c != 0) CHECK(is_capital(c));
  }
  for (const char32_t c : U"aéłşıωжґế×字7") {
    if (c != 0) CHECK_FALSE(is_capital(c));
  }
}

TEST_CASE("Characters have the class of their script") {
  CHECK(glyph_of(U'a') == Glyph::latin);
  CHECK(glyph_of(U'é') == Glyph::cased);
  CHECK(glyph_of(U'ж') == Glyph::cased);
  CHECK(glyph_of(U'ر') == Glyph::caseless);
  CHECK(glyph_of(U'ह') == Glyph::caseless);
  CHECK(glyph_of(U'码') == Glyph::dense);
  CHECK(glyph_of(U'ก') == Glyph::dense);
  CHECK(glyph_of(U'。') == Glyph::punctuation);
}

}  // namespace otpost::inbox
