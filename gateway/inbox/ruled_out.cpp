#include "gateway/inbox/ruled_out.hpp"

#include <algorithm>

namespace otpost::inbox {
namespace {

constexpr std::size_t longest_number = 10;

bool is_mask(char32_t c) {
  return c == U'*' || c == 0x2022 || c == 0x2026 || c == 0xD7 || c == 0x25CF || c == 0x2217;
}

// `**4471`, `DE44...8821`, `4471****`, `*123*44#`; but `*774036*` is a code in bold.
bool touches_mask(const FoldedText& text, Span span) {
  const bool left = span.begin > 0 && is_mask(text.shown(span.begin - 1));
  const bool right = is_mask(text.shown(span.end));
  const bool dots = (span.begin > 1 && text.shown(span.begin - 1) == U'.' && text.shown(span.begin - 2) == U'.') ||
                    (text.shown(span.end) == U'.' && text.shown(span.end + 1) == U'.' &&
                     (text.glyph(span.end + 2) == Glyph::digit || text.shown(span.end + 2) == U'.'));
  if (dots || (right && text.glyph(span.end + 1) == Glyph::digit)) return true;
  if (left && right && text.shown(span.end) == U'*') return span.begin > 1 && is_mask(text.shown(span.begin - 2));
  return left || right;
}

// `xx3318`, `XXXX4471`, `x4471`; the `X92` of a code is none.
bool is_crossed_out(const FoldedText& text, const Run& run) {
  std::size_t at = run.span.begin;
  const bool after_cross = at > 0 && text[at - 1].key == U'x' && (at == 1 || !is_letter(text.glyph(at - 2)));
  if (run.is_number() && after_cross) return true;
  while (at < run.span.end && text[at].key == U'x') ++at;
  const std::size_t crosses = at - run.span.begin;
  return run.is_mixed() && run.digits == run.span.end - at && (crosses > 1 || (crosses == 1 && run.digits == 4));
}

bool touches_sign(const FoldedText& text, Span span) {
  const char32_t before = span.begin > 0 ? text.shown(span.begin - 1) : U' ';
  const char32_t after = text.shown(span.end);
  if (before == U'+' || before == U'@' || before == 0x2116 || after == U'%' || after == 0x66A || after == U'#')
    return true;
  return after == U' ' && (text.shown(span.end + 1) == U'%' || text.shown(span.end + 1) == 0x66A);
}

// `44к7102`: a letter of another alphabet between digits.
bool is_knotted(const FoldedText& text, Span span) {
  const bool left =
      span.begin > 1 && text.glyph(span.begin - 1) == Glyph::cased && text.glyph(span.begin - 2) == Glyph::digit;
  return left || (text.glyph(span.end) == Glyph::cased && text.glyph(span.end + 1) == Glyph::digit);
}

// A sign that makes one number, date or time of two: written by itself, not the full-width one of a Chinese sentence.
bool is_inner_sign(const FoldedText& text, const Run& left, const Run& right) {
  const std::size_t at = left.span.end;
  const char32_t c = text.shown(at);
  if (c == 0x66B || c == 0x66C || c == 0x2019) return true;
  if (c == U'\'' && right.digits != 3) return false;
  if (text[at].end - text[at].begin != 1) return false;
  // Where a letter stands before the comma it is the sentence's: `8K3T5N,5分钟`.
  if (c == U',') return text.glyph(at - 1) == Glyph::digit && (left.digits <= 3 || right.digits <= 2);
  return c == U'.' || c == U':' || c == U'/' || c == U'\'';
}

void rule_out_chains(const FoldedText& text, std::vector<Run>& runs) {
  for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
    Run& left = runs[i];
    Run& right = runs[i + 1];
    if (left.digits == 0 || right.digits == 0 || right.span.begin != left.span.end + 1) continue;
    if (!is_inner_sign(text, left, right)) continue;
    left.ruled_out = true;
    right.ruled_out = true;
  }
}

unsigned value_of(const FoldedText& text, Span span) {
  unsigned value = 0;
  for (std::size_t at = span.begin; at < span.end; ++at) value = value * 10 + (text.shown(at) - U'0');
  return value;
}

bool is_day_or_month(const FoldedText& text, const Run& run, unsigned most) {
  return run.is_number() && run.digits <= 2 && value_of(text, run.span) >= 1 && value_of(text, run.span) <= most;
}

bool is_year(const FoldedText& text, const Run& run) {
  if (!run.is_number()) return false;
  if (run.digits == 2) return true;
  return run.digits == 4 && value_of(text, run.span) >= 1900 && value_of(text, run.span) < 2100;
}

// `12-03-26`, `12-05-2026`, `2026-05-14`.
void rule_out_dates(const FoldedText& text, std::vector<Run>& runs) {
  for (std::size_t i = 0; i + 2 < runs.size(); ++i) {
    Run &a = runs[i], &b = runs[i + 1], &c = runs[i + 2];
    const auto dashed = [&](const Run& left, const Run& right) {
      return right.span.begin == left.span.end + 1 && text.glyph(left.span.end) == Glyph::dash;
    };
    if (!dashed(a, b) || !dashed(b, c)) continue;
    const bool day_first = is_day_or_month(text, a, 31) && is_day_or_month(text, b, 12) && is_year(text, c);
    const bool year_first =
        is_year(text, a) && a.digits == 4 && is_day_or_month(text, b, 12) && is_day_or_month(text, c, 31);
    if (day_first || year_first) a.ruled_out = b.ruled_out = c.ruled_out = true;
  }
}

class Neighbours {
 public:
  Neighbours(const FoldedText& text, std::vector<Run>& runs) : text_(text), runs_(runs) {}

  // The run that ends before `at`, with no more than a space between.
  Run* before(std::size_t at) {
    if (at > 0 && text_.glyph(at - 1) == Glyph::space) --at;
    const auto run = std::lower_bound(runs_.begin(), runs_.end(), at,
                                      [](const Run& r, std::size_t value) { return r.span.end < value; });
    return run != runs_.end() && run->span.end == at && run->digits > 0 ? &*run : nullptr;
  }

  Run* after(std::size_t at) {
    if (text_.glyph(at) == Glyph::space) ++at;
    const auto run = std::lower_bound(runs_.begin(), runs_.end(), at,
                                      [](const Run& r, std::size_t value) { return r.span.begin < value; });
    return run != runs_.end() && run->span.begin == at && run->digits > 0 ? &*run : nullptr;
  }

 private:
  const FoldedText& text_;
  std::vector<Run>& runs_;
};

// A sum has the currency on one side. Between two numbers it belongs to the left one unless it is glued to the right.
void rule_out_amount(const FoldedText& text, Span currency, Neighbours& near) {
  Run* left = near.before(currency.begin);
  Run* right = near.after(currency.end);
  if (left && right && left->digits >= 6 && !left->ruled_out) left = nullptr;
  if (left && right && (left->ruled_out || text.glyph(currency.end) == Glyph::space)) right = nullptr;
  if (left) left->ruled_out = true;
  if (right && !left) right->ruled_out = true;
}

// Five digits and more are rarely counted; a word after them begins the sentence.
void rule_out_quantity(const FoldedText& text, Span unit, Neighbours& near) {
  constexpr unsigned most_counted = 5;
  const bool goes_on = text.glyph(unit.end) == Glyph::digit && text.glyph(unit.end - 1) == Glyph::latin;
  Run* left = goes_on ? nullptr : near.before(unit.begin);
  if (!left) return;
  if (left->digits <= most_counted || left->span.end == unit.begin || text.shown(unit.begin) >= 0x80) {
    left->ruled_out = true;
  }
}

void rule_out_day_and_year(const FoldedText& text, Span month, Neighbours& near) {
  for (Run* run : {near.before(month.begin), near.after(month.end)}) {
    if (run && (run->digits <= 2 || is_year(text, *run))) run->ruled_out = true;
  }
}

void rule_out_by_phrases(const FoldedText& text, std::span<const Occurrence> phrases, std::vector<Run>& runs) {
  Neighbours near(text, runs);
  const auto denied = [&](const Occurrence& unit) {
    return std::any_of(phrases.begin(), phrases.end(), [&](const Occurrence& other) {
      return other.signal == Signal::not_a_year && other.span.overlaps(unit.span);
    });
  };
  for (const Occurrence& phrase : phrases) {
    if (denied(phrase)) continue;
    if (phrase.signal == Signal::currency) rule_out_amount(text, phrase.span, near);
    if (phrase.signal == Signal::unit) rule_out_quantity(text, phrase.span, near);
    if (phrase.signal == Signal::month) rule_out_day_and_year(text, phrase.span, near);
  }
}

}  // namespace

void rule_out(const FoldedText& text, std::span<const Occurrence> phrases, std::vector<Run>& runs) {
  for (Run& run : runs) {
    run.ruled_out = run.digits > longest_number || touches_mask(text, run.span) || is_crossed_out(text, run) ||
                    touches_sign(text, run.span) || is_knotted(text, run.span);
  }
  rule_out_chains(text, runs);
  rule_out_dates(text, runs);
  rule_out_by_phrases(text, phrases, runs);
}

}  // namespace otpost::inbox
