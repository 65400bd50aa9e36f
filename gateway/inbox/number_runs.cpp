#include "gateway/inbox/number_runs.hpp"

#include <algorithm>

#include "gateway/inbox/ruled_out.hpp"

namespace otpost::inbox {
namespace {

bool is_run_character(Glyph glyph) {
  return glyph == Glyph::latin || glyph == Glyph::digit;
}

Run measured(const FoldedText& text, Span span) {
  Run run{span};
  for (std::size_t at = span.begin; at < span.end; ++at) {
    if (text.glyph(at) == Glyph::digit) {
      ++run.digits;
    } else {
      ++(is_capital(text.shown(at)) ? run.capitals : run.small_letters);
    }
  }
  return run;
}

// Where a run is two things: `OTP402918`, `Rp1`, `5GB`, `100TL`. The signals are those whose words lean on a number.
bool leans_on_number(Signal signal) {
  switch (signal) {
    case Signal::one_time_code:
    case Signal::code_word:
    case Signal::enter:
    case Signal::label:
    case Signal::call:
    case Signal::currency:
    case Signal::unit:
      return true;
    default:
      return false;
  }
}

std::vector<bool> seams(const FoldedText& text, std::span<const Occurrence> phrases) {
  std::vector<bool> seam(text.size() + 1, false);
  for (const Occurrence& phrase : phrases) {
    if (!leans_on_number(phrase.signal)) continue;
    const auto [begin, end] = phrase.span;
    const bool before_number = phrase.signal != Signal::unit;  // a unit comes after its number: `X92` is no "x 92"
    if (before_number && text.glyph(end) == Glyph::digit && text.glyph(end - 1) == Glyph::latin) seam[end] = true;
    if (begin > 0 && text.glyph(begin - 1) == Glyph::digit && text.glyph(begin) == Glyph::latin) seam[begin] = true;
  }
  return seam;
}

// The letters of a run come before its digits, or after: only such a run is cut at a seam.
bool changes_once(const FoldedText& text, Span span) {
  unsigned changes = 0;
  for (std::size_t at = span.begin + 1; at < span.end; ++at) changes += text.glyph(at) != text.glyph(at - 1);
  return changes == 1;
}

bool has_seam(Span span, const std::vector<bool>& seam) {
  for (std::size_t at = span.begin + 1; at < span.end; ++at) {
    if (seam[at]) return true;
  }
  return false;
}

// `GK2-7PX` is one code, for `GK2` is no quantity; `10GB-20GB` are two.
bool is_half_of_a_code(const FoldedText& text, Span span, const std::vector<bool>& seam) {
  const auto capital_run = [&](Span run) {
    bool letter = false;
    for (std::size_t at = run.begin; at < run.end; ++at) {
      if (text.glyph(at) == Glyph::latin && !is_capital(text.shown(at))) return false;
      letter = letter || text.glyph(at) == Glyph::latin;
    }
    return letter;
  };
  const auto is_half = [&](Span other) {
    return other.size() >= 2 && other.size() <= 5 && capital_run(other) && !has_seam(other, seam);
  };
  if (!capital_run(span)) return false;
  if (text.glyph(span.end) == Glyph::dash) {
    Span right{span.end + 1, span.end + 1};
    while (is_run_character(text.glyph(right.end))) ++right.end;
    if (is_half(right)) return true;
  }
  if (span.begin < 2 || text.glyph(span.begin - 1) != Glyph::dash) return false;
  Span left{span.begin - 1, span.begin - 1};
  while (left.begin > 0 && is_run_character(text.glyph(left.begin - 1))) --left.begin;
  return is_half(left) && text.glyph(left.begin) == Glyph::latin;
}

void add_run(const FoldedText& text, Span span, const std::vector<bool>& seam, std::vector<Run>& runs) {
  if (changes_once(text, span) && !is_half_of_a_code(text, span, seam)) {
    for (std::size_t at = span.begin + 1; at < span.end; ++at) {
      if (!seam[at]) continue;
      runs.push_back(measured(text, {span.begin, at}));
      span.begin = at;
    }
  }
  runs.push_back(measured(text, span));
}

}  // namespace

std::vector<Run> find_runs(const FoldedText& text, std::span<const Occurrence> phrases, std::span<const Span> taken) {
  const std::vector<bool> seam = seams(text, phrases);
  std::vector<Run> runs;
  std::size_t next_taken = 0;
  for (std::size_t at = 0; at < text.size();) {
    while (next_taken < taken.size() && taken[next_taken].end <= at) ++next_taken;
    if (next_taken < taken.size() && taken[next_taken].begin <= at) {
      at = taken[next_taken].end;
      continue;
    }
    Span span{at, at};
    while (span.end < text.size() && is_run_character(text.glyph(span.end))) ++span.end;
    if (span.size() > 0) add_run(text, span, seam, runs);
    at = std::max(span.end, at + 1);
  }
  rule_out(text, phrases, runs);
  return runs;
}

}  // namespace otpost::inbox
