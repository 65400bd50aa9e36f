// What a single character is to the finder: its Unicode decimal digit, its class, its form for comparison.
#pragma once

#include <optional>

namespace otpost::inbox {

enum class Glyph : unsigned char {
  space,        // every Zs, tab
  line_end,     // LF, CR, U+0085, U+2028, U+2029
  digit,        // 0-9 after folding
  latin,        // A-Z, a-z after folding: what codes are made of
  cased,        // letters of a script with capitals, outside ASCII: é, Ж, Ω
  caseless,     // letters of Arabic, Hebrew, the Indic scripts
  dense,        // scripts that are written without spaces: Han, kana, Hangul, Thai
  dash,         // a hyphen that may stand inside a code, U+2010..2013 included
  punctuation,  // all the rest
};

// The value of a decimal digit of any script (general category Nd, Unicode 17), and of the superscript, subscript and
// circled digits that NFKC makes into one.
[[nodiscard]] std::optional<int> digit_value(char32_t c);

// Everything a reader takes for a number: the above and ⑫, ➊, 🄁.
[[nodiscard]] bool shows_a_digit(char32_t c);

// General category Cf, variation selectors and the combining marks that writers leave out (accents, points, nukta).
[[nodiscard]] bool is_invisible(char32_t c);

// NFKC where it matters in a message: full width, mathematical and circled letters and digits, half-width kana, every
// space and every hyphen to one. Letters keep their case.
[[nodiscard]] char32_t folded(char32_t c);

// The form in which keywords are compared: small letters without accents, one alef, one yeh, one kaf. Takes a folded
// character.
[[nodiscard]] char32_t comparable(char32_t folded_character);

// A capital letter of Latin, Greek or Cyrillic.
[[nodiscard]] bool is_capital(char32_t folded_character);

[[nodiscard]] Glyph glyph_of(char32_t folded_character);

[[nodiscard]] inline bool is_letter(Glyph glyph) {
  return glyph >= Glyph::latin && glyph <= Glyph::dense;
}

}  // namespace otpost::inbox
