#include "gateway/inbox/glyph.hpp"

#include <algorithm>
#include <string_view>

#include "gateway/inbox/glyph_tables.hpp"

namespace otpost::inbox {
namespace {

template <class Table>
bool contains(const Table& ranges, char32_t c) {
  const auto after = std::upper_bound(ranges.begin(), ranges.end(), c,
                                      [](char32_t value, const auto& range) { return value < range.first; });
  return after != ranges.begin() && c <= std::prev(after)->last;
}

bool between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

// One of a run of letters laid out A-Z, a-z.
char32_t latin_letter(char32_t index) {
  return index < 26 ? U'A' + index : U'a' + (index - 26);
}

bool is_space(char32_t c) {
  return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x1680 || between(c, 0x2000, 0x200A) || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

bool is_line_end(char32_t c) {
  return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_hyphen(char32_t c) {
  return c == U'-' || between(c, 0x2010, 0x2013) || c == 0x2212 || c == 0x05BE || c == 0xFE58 || c == 0xFE63 ||
         c == 0xFF0D;
}

char32_t without_accent(char32_t c) {
  for (const AccentTable& table : accent_tables) {
    if (!between(c, table.first, table.first + static_cast<char32_t>(table.bases.size()) - 1)) continue;
    const char32_t base = table.bases[c - table.first];
    return base == U'.' ? c : base;
  }
  return c;
}

char32_t small_cyrillic(char32_t c) {
  if (between(c, 0x0410, 0x042F)) c += 32;
  if (between(c, 0x0400, 0x040F)) c += 80;
  for (const auto& [from, to] : cyrillic_variants) {
    if (c == from) return to;
  }
  return c;
}

template <class Table>
char32_t variant(const Table& table, char32_t c) {
  for (const auto& [from, to] : table) {
    if (c == from) return to;
  }
  return c;
}

}  // namespace

std::optional<int> digit_value(char32_t c) {
  if (c < 0x80) return between(c, U'0', U'9') ? std::optional<int>(static_cast<int>(c - U'0')) : std::nullopt;
  const auto after = std::upper_bound(digit_zeros.begin(), digit_zeros.end(), c);
  const char32_t zero = *std::prev(after);
  if (c - zero < 10) return static_cast<int>(c - zero);
  for (const auto& run : compatible_digits) {
    if (between(c, run.first, run.last)) return run.value + static_cast<int>(c - run.first);
  }
  return std::nullopt;
}

bool shows_a_digit(char32_t c) {
  return digit_value(c).has_value() || contains(other_numbers, c);
}

bool is_invisible(char32_t c) {
  return c >= 0xAD && contains(invisible_ranges, c);
}

char32_t folded(char32_t c) {
  if (is_line_end(c)) return U'\n';
  if (is_space(c)) return U' ';
  if (is_hyphen(c)) return U'-';
  if (c < 0x80) return c;
  if (const auto value = digit_value(c)) return U'0' + static_cast<char32_t>(*value);
  if (between(c, 0xFF01, 0xFF5E)) return c - 0xFEE0;
  if (between(c, 0x1D400, 0x1D6A3)) return latin_letter((c - 0x1D400) % 52);
  if (between(c, 0x24B6, 0x24E9)) return latin_letter(c - 0x24B6);
  if (between(c, first_half_width_kana, 0xFF9F)) return kana_of_half_width[c - first_half_width_kana];
  return c;
}

char32_t comparable(char32_t c) {
  if (c < 0x80) return between(c, U'A', U'Z') ? c + 32 : c;
  if (between(c, 0x0400, 0x052F)) return small_cyrillic(c);
  if (between(c, 0x0620, 0x06D5)) return variant(arabic_variants, c);
  if (between(c, 0x0900, 0x09FF)) return variant(indic_variants, c);
  if (c == 0x2019 || c == 0x02BC || c == 0x2018) return U'\'';
  return without_accent(c);
}

bool is_capital(char32_t c) {
  if (c < 0x80) return between(c, U'A', U'Z');
  if (between(c, 0x00C0, 0x00DE)) return c != 0x00D7;
  // Pairs of a capital and its small letter: the capital is even, but odd where the block is shifted by one.
  if (between(c, 0x0139, 0x0148) || between(c, 0x0179, 0x017E) || between(c, 0x04C1, 0x04CE)) return c % 2 == 1;
  if (between(c, 0x0100, 0x0177) || between(c, 0x0218, 0x0233) || between(c, 0x0460, 0x052F)) return c % 2 == 0;
  if (between(c, 0x1E00, 0x1EFF)) return c % 2 == 0;
  return between(c, 0x0386, 0x038F) || between(c, 0x0391, 0x03AB) || between(c, 0x0400, 0x042F);
}

Glyph glyph_of(char32_t c) {
  if (between(c, U'0', U'9')) return Glyph::digit;
  if (between(c, U'A', U'Z') || between(c, U'a', U'z')) return Glyph::latin;
  if (c == U' ') return Glyph::space;
  if (c == U'\n') return Glyph::line_end;
  if (c == U'-') return Glyph::dash;
  if (c < 0xAA) return Glyph::punctuation;
  for (const ScriptRange& script : scripts) {
    if (between(c, script.first, script.last)) return script.glyph;
  }
  return Glyph::punctuation;
}

}  // namespace otpost::inbox
