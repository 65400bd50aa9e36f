#include "gateway/inbox/name_trust.hpp"

#include <algorithm>

namespace otpost::inbox {
namespace {

bool is_blank(Glyph glyph) {
  return glyph == Glyph::space || glyph == Glyph::line_end;
}

bool names_a_code(Signal signal) {
  return signal == Signal::one_time_code || signal == Signal::code_word;
}

}  // namespace

bool NameTrust::begins_sentence(std::size_t at) const {
  while (at > 0 && text_.glyph(at - 1) == Glyph::space) --at;
  if (at == 0) return true;
  const char32_t c = text_.shown(at - 1);
  return c == U'.' || c == U'!' || c == U'?' || c == 0x3002 || c == 0x0964 || c == 0xA1 || c == 0xBF ||
         text_.glyph(at - 1) == Glyph::line_end;
}

bool NameTrust::ends_text(std::size_t at) const {
  while (at < text_.size() && (is_blank(text_.glyph(at)) || text_.glyph(at) == Glyph::punctuation)) ++at;
  return at == text_.size();
}

double NameTrust::beside_code(Span span) const {
  double best = 0;
  for (const Cue& cue : reading_.cues()) {
    if (cue.span.overlaps(span)) continue;
    const bool left = cue.span.end <= span.begin;
    const Span gap = left ? Span{cue.span.end, span.begin} : Span{span.end, cue.span.begin};
    if (gap.size() > 16 || reading_.breaks(gap.begin, gap.end) > 0) continue;
    const double near = 8.0 / (8.0 + static_cast<double>(gap.size()));
    if (names_a_code(cue.signal)) best = std::max(best, 2.6 * near);
    if (cue.signal == Signal::sign_in) best = std::max(best, 1.8 * near);
    if (cue.signal == Signal::place && left) best = std::max(best, 1.8 * near);
    if (cue.signal == Signal::yours && left) best = std::max(best, 2.2 * near);
  }
  return best;
}

bool NameTrust::is_a_shop(std::size_t first) const {
  if (first < 1 || !(words_[first - 1].leads || words_[first].foreign)) return false;
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
    return cue.signal == Signal::currency && cue.span.end <= words_[first].span.begin &&
           words_[first].span.begin - cue.span.end < 12;
  });
}

bool NameTrust::is_cased(const NameWord& word) const {
  const Glyph glyph = text_.glyph(word.span.begin);
  return glyph == Glyph::latin || glyph == Glyph::cased;
}

bool NameTrust::begins_with_and(const NameWord& word) const {
  const char32_t c = text_.shown(word.span.begin);
  return (c == 0x0648 || c == 0x05D5) && word.span.size() >= 3;
}

bool NameTrust::is_beside_application(std::size_t first, std::size_t last) const {
  const auto beside = [&](std::size_t left, std::size_t right) {
    return words_[right].span.begin - words_[left].span.end <= 1;
  };
  return (first > 0 && words_[first - 1].application && beside(first - 1, first)) ||
         (last + 1 < words_.size() && words_[last + 1].application && beside(last, last + 1));
}

bool NameTrust::introduces_code(std::size_t at) const {
  return text_.shown(at) == U':' && code_.begin > at && code_.begin - at <= 3;
}

bool NameTrust::is_hiragana(Span span) const {
  for (std::size_t at = span.begin; at < span.end; ++at) {
    if (text_.shown(at) < 0x3041 || text_.shown(at) > 0x309F) return false;
  }
  return true;
}

bool NameTrust::is_labelled(Span span) const {
  return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
    return cue.signal == Signal::label && cue.span.end <= span.begin && span.begin - cue.span.end <= 2 &&
           (text_.shown(cue.span.end) == U':' || text_.shown(cue.span.end) == U'.');
  });
}

bool NameTrust::is_in_brackets(Span span) const {
  return span.begin > 0 && text_.shown(span.begin - 1) == U'(' && text_.shown(span.end) == U')';
}

double NameTrust::trust_of(std::size_t first, std::size_t last) const {
  const Span span{words_[first].span.begin, words_[last].span.end};
  double trust = beside_code(span);
  const bool led = first > 0 && words_[first - 1].leads && span.begin - words_[first - 1].span.end <= 1;
  if (led) trust += 1.8;
  if (!led && last + 1 < words_.size() && words_[last + 1].follows && words_[last + 1].span.begin - span.end <= 1) {
    trust += 1.2;
  }
  if (is_beside_application(first, last)) trust += 1.5;
  if (introduces_code(span.end)) trust += 3;
  const bool starts = begins_sentence(span.begin);
  const bool foreign = words_[first].foreign;
  const bool cased = is_cased(words_[first]) && !foreign;
  const bool dense = text_.glyph(span.begin) == Glyph::dense;
  if (starts && ends_text(span.end) && !dense) return 6;
  if (starts) trust += cased ? -0.5 : 1.2;
  if (ends_text(span.end) && cased) trust += 0.8;
  if (is_in_brackets(span)) trust += 1.0;
  if (is_a_shop(first)) trust -= 3;
  if (foreign) trust += 1.0;
  if (is_labelled(span)) trust -= 3;
  if (!cased && last > first + 1) trust -= 0.5 * static_cast<double>(last - first - 1);
  if (!starts && begins_with_and(words_[first])) trust -= 1;
  if (is_hiragana(span)) trust -= 2;
  if (!cased && !foreign && !led && !starts) trust -= dense ? 1.2 : 0.4;
  return trust + 0.6 - 0.001 * static_cast<double>(span.begin);
}

}  // namespace otpost::inbox
