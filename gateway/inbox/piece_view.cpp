#include "gateway/inbox/piece_view.hpp"

#include <algorithm>

namespace otpost::inbox {
namespace {

bool names_a_code(const Cue& cue) {
  return (cue.signal == Signal::one_time_code || cue.signal == Signal::code_word) && !cue.bound;
}

// An article may stand between: "üsd be az 5519-et", "mete el 5093".
constexpr double at_arms_length = 5;

// No shorter number is a code that could be dead.
constexpr std::size_t shortest_number = 4;

bool holds_a_number(const FoldedText& text, Span span) {
  std::size_t digits = 0;
  for (std::size_t at = span.begin; at < span.end && digits < shortest_number; ++at) {
    if (text.glyph(at) == Glyph::digit) ++digits;
    if (text.glyph(at) != Glyph::digit && text.glyph(at) != Glyph::space && text.glyph(at) != Glyph::dash) digits = 0;
  }
  return digits >= shortest_number;
}

}  // namespace

bool PieceView::is_left(const Cue& cue) const {
  return cue.span.end <= piece_.span.begin;
}

double PieceView::distance_to(const Cue& cue) const {
  return is_left(cue) ? reading_.distance(cue.span.end, piece_.span.begin)
                      : reading_.distance(piece_.span.end, std::max(cue.span.begin, piece_.span.end));
}

double PieceView::breaks_to(const Cue& cue) const {
  return is_left(cue) ? reading_.breaks(cue.span.end, piece_.span.begin)
                      : reading_.breaks(piece_.span.end, std::max(cue.span.begin, piece_.span.end));
}

bool PieceView::touches(Signal signal) const {
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
    return cue.signal == signal && distance_to(cue) <= at_arms_length && breaks_to(cue) < 0.5;
  });
}

double PieceView::nearness(const Cue& cue, double half_way) const {
  constexpr double over_a_break = 0.45;
  const double near = half_way / (half_way + distance_to(cue));
  return near * (1.0 / (1.0 + over_a_break * 2 * breaks_to(cue)));
}

bool PieceView::code_between(const Cue& cue) const {
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& other) {
    return names_a_code(other) && other.span.end > cue.span.end && other.span.begin >= cue.span.begin &&
           other.span.end <= piece_.span.begin;
  });
}

bool PieceView::told_between(const Cue& cue) const {
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& other) {
    return (names_a_code(other) || other.signal == Signal::enter) && other.span.begin >= cue.span.end &&
           other.span.end <= piece_.span.begin;
  });
}

bool PieceView::follows_a_code() const {
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
    return names_a_code(cue) && !cue.qualified && is_left(cue) && breaks_to(cue) < 0.5 && distance_to(cue) < 70;
  });
}

bool PieceView::numbers_a_code(const Cue& label) const {
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& other) {
    if (!names_a_code(other) || other.span.begin > label.span.begin) return false;
    if (other.span.end > label.span.begin) return other.span.end >= label.span.end;
    return reading_.distance(other.span.end, label.span.begin) <= 2;
  });
}

bool PieceView::is_of_another(const Cue& cue) const {
  constexpr std::size_t reach = 40;
  if (!is_left(cue)) return holds_a_number(reading_.text(), {piece_.span.end, cue.span.begin});
  std::size_t begin = cue.span.begin;
  while (begin > 0 && cue.span.begin - begin < reach && reading_.breaks(begin - 1, cue.span.begin) < 0.5) --begin;
  return holds_a_number(reading_.text(), {begin, cue.span.begin});
}

bool PieceView::is_of_the_next(const Cue& code) const {
  constexpr std::size_t reach = 3;
  if (!names_a_code(code) || is_left(code) || distance_to(code) <= reach) return false;
  const FoldedText& text = reading_.text();
  std::size_t end = code.span.end;  // of the whole name: "password" and "one-time password" are one
  for (const Cue& other : reading_.cues()) {
    if (other.span.begin <= end + 1 && other.span.end > end && other.span.begin >= code.span.begin)
      end = other.span.end;
  }
  std::size_t next = end;
  while (next < text.size() && next - end < reach && text.glyph(next) != Glyph::digit) ++next;
  return text.glyph(next) == Glyph::digit && reading_.breaks(code.span.end, next) < 0.5;
}

bool PieceView::number_between(const Cue& label) const {
  for (std::size_t at = label.span.end; at < piece_.span.begin; ++at) {
    if (reading_.text().glyph(at) == Glyph::digit) return true;
  }
  return false;
}

bool PieceView::follows_equals() const {
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
    return cue.signal == Signal::equals && is_left(cue) && distance_to(cue) <= 2;
  });
}

bool PieceView::serves_a_purpose() const {
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
    return !is_left(cue) && breaks_to(cue) < 0.5 &&
           (cue.signal == Signal::sign_in || cue.signal == Signal::confirm || cue.signal == Signal::reset);
  });
}

bool PieceView::follows_a_purpose() const {
  return !follows_a_code() && std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
    return is_left(cue) && breaks_to(cue) < 0.5 && distance_to(cue) < 70 &&
           (cue.signal == Signal::sign_in || cue.signal == Signal::confirm || cue.signal == Signal::reset);
  });
}

bool PieceView::follows_a_name() const {
  constexpr std::size_t longest = 24;
  if (piece_.span.begin > longest || !stands_after_a_colon()) return false;
  return std::none_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
    return is_left(cue) && (cue.signal == Signal::label || cue.signal == Signal::call ||
                            cue.signal == Signal::other_thing || cue.bound);
  });
}

bool PieceView::stands_on_its_own_line() const {
  const FoldedText& text = reading_.text();
  std::size_t begin = piece_.span.begin;
  while (begin > 0 && piece_.span.begin - begin < 8 && !is_letter(text.glyph(begin - 1)) &&
         text.glyph(begin - 1) != Glyph::digit && text.glyph(begin - 1) != Glyph::line_end) {
    --begin;
  }
  std::size_t end = piece_.span.end;
  while (end < text.size() && end - piece_.span.end < 8 && !is_letter(text.glyph(end)) &&
         text.glyph(end) != Glyph::digit && text.glyph(end) != Glyph::line_end) {
    ++end;
  }
  const bool first = begin == 0 || text.glyph(begin - 1) == Glyph::line_end;
  return first && text.glyph(end) == Glyph::line_end;
}

bool PieceView::is_a_paragraph() const {
  const FoldedText& text = reading_.text();
  const auto is_empty = [](Glyph glyph) { return glyph == Glyph::space || glyph == Glyph::line_end; };
  unsigned lines_before = 0;
  for (std::size_t at = piece_.span.begin; at > 0 && is_empty(text.glyph(at - 1)); --at) {
    lines_before += text.glyph(at - 1) == Glyph::line_end;
  }
  unsigned lines_after = 0;
  std::size_t end = piece_.span.end;
  for (; end < text.size() && is_empty(text.glyph(end)); ++end) lines_after += text.glyph(end) == Glyph::line_end;
  const bool first = lines_before > 1 || piece_.span.begin == 0;
  const bool last = lines_after > 1 || end == text.size();
  return stands_on_its_own_line() && first && last;
}

bool PieceView::is_labelled_below() const {
  constexpr double reach = 40;
  const auto below = [&](const Cue& cue) { return !is_left(cue) && distance_to(cue) < reach && breaks_to(cue) < 2; };
  const auto says = [&](auto tells) {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(),
                       [&](const Cue& cue) { return below(cue) && tells(cue); });
  };
  return says([](const Cue& cue) { return cue.signal == Signal::label; }) && !says(names_a_code);
}

bool PieceView::is_named_to_be_entered() const {
  constexpr double right_before = 2;
  constexpr double an_article = 8;
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& code) {
    if (!names_a_code(code) || !is_left(code) || distance_to(code) > right_before || breaks_to(code) > 0) return false;
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& enter) {
      return enter.signal == Signal::enter && enter.span.end <= code.span.begin &&
             reading_.distance(enter.span.end, code.span.begin) <= an_article;
    });
  });
}

bool PieceView::is_said_to_be_a_code() const {
  constexpr double at_most_a_pause = 4;
  constexpr double a_few_words = 24;
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& equals) {
    if (equals.signal != Signal::equals || is_left(equals) || distance_to(equals) > at_most_a_pause) return false;
    return breaks_to(equals) < 0.5 && std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& code) {
             return names_a_code(code) && code.span.begin >= equals.span.end &&
                    reading_.distance(equals.span.end, code.span.begin) <= a_few_words &&
                    reading_.breaks(equals.span.end, code.span.begin) < 0.5;
           });
  });
}

bool PieceView::is_called_a_code() const {
  constexpr double a_name_between = 14;
  return is_said_to_be_a_code() || (follows_a_code() && follows_equals()) ||
         std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
           return names_a_code(cue) && !cue.qualified && breaks_to(cue) < 0.3 &&
                  distance_to(cue) <= (is_left(cue) ? a_name_between : 2);
         });
}

bool PieceView::looks_like_a_year() const {
  return std::any_of(piece_.looks.begin(), piece_.looks.end(),
                     [](const Look& look) { return look.reason == year_look; });
}

char32_t PieceView::sign_before() const {
  const FoldedText& text = reading_.text();
  std::size_t at = piece_.span.begin;
  while (at > 0 && (text.glyph(at - 1) == Glyph::space || text.glyph(at - 1) == Glyph::line_end)) --at;
  return at == 0 ? U' ' : text.shown(at - 1);
}

bool PieceView::stands_after_a_colon() const {
  return sign_before() == U':' || sign_before() == U'=' || stands_after_an_arrow();
}

bool PieceView::stands_after_an_arrow() const {
  constexpr char32_t rightwards_arrow = 0x2192;
  return sign_before() == U'>' || sign_before() == rightwards_arrow;
}

bool PieceView::has_letter() const {
  return std::any_of(piece_.form.begin(), piece_.form.end(), [](char c) { return c > '9'; });
}

}  // namespace otpost::inbox
