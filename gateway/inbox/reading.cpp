#include "gateway/inbox/reading.hpp"

#include <algorithm>
#include <array>

#include "gateway/inbox/function_words.hpp"
#include "gateway/inbox/message_languages.hpp"
#include "gateway/inbox/origin_bound.hpp"

namespace otpost::inbox {
namespace {

bool is_blank(Glyph glyph) {
  return glyph == Glyph::space || glyph == Glyph::line_end;
}

bool is_full_stop(char32_t c) {
  return c == 0x3002 || c == 0x0964 || c == 0x06D4 || c == 0x061F || c == U'!' || c == U'?' || c == U';';
}

bool is_comma(char32_t c) {
  return c == U',' || c == 0x3001 || c == 0x060C || c == U'(' || c == U')';
}

// `Kahoot! og den er 2022`: a small letter begins no sentence.
bool goes_on(const FoldedText& text, std::size_t sign) {
  const Glyph next = text.glyph(sign + 2);
  return text.glyph(sign + 1) == Glyph::space && (next == Glyph::latin || next == Glyph::cased) &&
         !is_capital(text.shown(sign + 2));
}

// `Ref. 4471`, `Cód. de acesso` end no sentence: a short word before a number or a small letter.
bool abbreviates(const FoldedText& text, std::size_t dot) {
  std::size_t begin = dot;
  while (begin > 0 && is_letter(text.glyph(begin - 1)) && dot - begin <= 4) --begin;
  const bool before_number = text.glyph(dot + 1) == Glyph::space && text.glyph(dot + 2) == Glyph::digit;
  return dot - begin <= 4 && (before_number || goes_on(text, dot));
}

double break_at(const FoldedText& text, std::size_t at) {
  const char32_t c = text.shown(at);
  if (text.glyph(at) == Glyph::line_end || c == U'|') return 0.5;
  if ((c == U'!' || c == U'?') && goes_on(text, at)) return 0.3;
  if (is_full_stop(c)) return 1.0;
  if (c == U'.' && is_blank(text.glyph(at + 1)) && !abbreviates(text, at)) return 1.0;
  return is_comma(c) && text.glyph(at + 1) != Glyph::digit ? 0.3 : 0.0;
}

bool names_a_code(Signal signal) {
  return signal == Signal::one_time_code || signal == Signal::code_word;
}

bool names_a_thing(Signal signal) {
  return names_a_code(signal) || signal == Signal::other_thing || signal == Signal::label;
}

// "phone:" in "your new phone: 718204" calls nobody.
bool part_of_another(const Cue& call, const std::vector<Cue>& cues) {
  return std::any_of(cues.begin(), cues.end(), [&](const Cue& other) {
    const bool says_more = other.signal == Signal::new_device || other.signal == Signal::confirm ||
                           other.signal == Signal::one_time_code || other.signal == Signal::caution;
    return says_more && other.span.overlaps(call.span) && other.span.size() > call.span.size();
  });
}

// Words that stand beside a code and say nothing of its kind.
bool is_function_word(std::string_view word) {
  static const PhraseBook book(function_rules);
  const FoldedText text(word, word.size());
  const auto found = book.find(text);
  return std::any_of(found.begin(), found.end(), [&](const Occurrence& at) { return at.span.size() == text.size(); });
}

// "Código de proyecto": the kind comes after the preposition.
bool leads_to_a_kind(std::string_view word) {
  constexpr std::array<std::string_view, 8> prepositions{"de", "di", "du", "do", "da", "of", "для", "para"};
  return std::find(prepositions.begin(), prepositions.end(), word) != prepositions.end();
}

// Long names of a code are unmistakable in any language.
constexpr std::size_t unmistakable = 7;

}  // namespace

Reading::Reading(const FoldedText& text, const std::vector<Occurrence>& phrases) : text_(text) {
  measure();
  choose(phrases);
  bind();
  qualify();
}

bool Reading::says(Signal signal) const {
  return std::any_of(cues_.begin(), cues_.end(), [&](const Cue& cue) { return cue.signal == signal; });
}

void Reading::measure() {
  width_.resize(text_.size() + 1);
  breaks_.resize(text_.size() + 1);
  for (std::size_t at = 0; at < text_.size(); ++at) {
    width_[at + 1] = width_[at] + (text_.glyph(at) == Glyph::dense ? 3.0 : 1.0);
    breaks_[at + 1] = breaks_[at] + break_at(text_, at);
    const bool percent = text_.shown(at) == U'%' || text_.shown(at) == 0x66A;
    has_percent_ = has_percent_ || (percent && at > 0 && text_.glyph(at - 1) == Glyph::digit);
  }
}

void Reading::choose(const std::vector<Occurrence>& phrases) {
  const MessageLanguages languages(phrases);
  language_ = languages.first();
  std::size_t reach = 0;  // past the end of the longest name of a thing so far
  std::size_t reach_begin = 0;
  std::vector<Cue> kept;
  for (const Occurrence& phrase : phrases) {
    const std::string_view language = code_rules()[phrase.rule].language;
    if (begins_as_retriever(text_) && phrase.span.begin < retriever_mark_length) continue;
    const bool sure = phrase.signal == Signal::one_time_code && phrase.span.size() >= unmistakable;
    if (!sure && !languages.speak(language, phrase.signal)) continue;
    kept.push_back({phrase.span, phrase.signal, language});
  }
  // The longer comes first, so that what it contains is met after it.
  std::stable_sort(kept.begin(), kept.end(), [](const Cue& a, const Cue& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  for (const Cue& cue : kept) {
    if (cue.signal == Signal::call && part_of_another(cue, kept)) continue;
    if (names_a_thing(cue.signal)) {
      const Span longest{reach_begin, reach};
      if (cue.span.end <= reach && cue.span != longest) continue;
      if (cue.span.end > reach) reach = cue.span.end, reach_begin = cue.span.begin;
    }
    cues_.push_back(cue);
  }
}

// "e-Devlet Kapısı" is no door: a capital inside a sentence. German writes every noun with one.
bool Reading::is_inside_a_name(const Cue& thing) const {
  if (thing.language == "de" || !is_capital(text_.shown(thing.span.begin))) return false;
  std::size_t before = thing.span.begin;
  while (before > 0 && text_.glyph(before - 1) == Glyph::space) --before;
  return before > 0 && is_letter(text_.glyph(before - 1)) && !is_capital(text_.shown(thing.span.begin + 1));
}

// "The code for card 0417 is 201890": the thing has a number, and the code another.
bool Reading::has_a_number_of_its_own(const Cue& thing) const {
  constexpr double a_few_words = 16;
  std::size_t at = thing.span.end;
  if (text_.glyph(at) == Glyph::space) ++at;
  if (text_.glyph(at) != Glyph::digit) return false;
  while (text_.glyph(at) == Glyph::digit) ++at;
  const std::size_t end = at;
  while (at < text_.size() && text_.glyph(at) != Glyph::digit) ++at;
  return at > end + 1 && at < text_.size() && distance(end, at) <= a_few_words && breaks(end, at) < 0.5;
}

bool Reading::binds(const Cue& code, const Cue& thing) const {
  constexpr double nearest_left = 3;
  constexpr double nearest_right = 9;
  if (code.language != thing.language && code.language != "*" && thing.language != "*") return false;
  if (is_inside_a_name(thing)) return false;
  if (code.span == thing.span) return true;
  if (code.span.overlaps(thing.span)) return true;
  const bool left = thing.span.end <= code.span.begin;
  const Span between = left ? Span{thing.span.end, code.span.begin} : Span{code.span.end, thing.span.begin};
  if (distance(between.begin, between.end) > (left ? nearest_left : nearest_right)) return false;
  if (!left && has_a_number_of_its_own(thing)) return false;
  for (std::size_t at = between.begin; at < between.end; ++at) {
    const Glyph glyph = text_.glyph(at);
    if (glyph == Glyph::digit || glyph == Glyph::line_end) return false;
    if (glyph == Glyph::punctuation && text_.shown(at) != U'\'') return false;
  }
  return true;
}

void Reading::bind() {
  constexpr std::size_t neighbours = 12;
  for (std::size_t i = 0; i < cues_.size(); ++i) {
    if (!names_a_code(cues_[i].signal)) continue;
    const std::size_t first = i > neighbours ? i - neighbours : 0;
    const std::size_t last = std::min(cues_.size(), i + neighbours);
    for (std::size_t j = first; j < last; ++j) {
      if (cues_[j].signal == Signal::other_thing && binds(cues_[i], cues_[j])) cues_[i].bound = true;
    }
  }
}

Span Reading::next_word(std::size_t begin) const {
  Span word{begin, begin};
  while (is_letter(text_.glyph(word.end))) ++word.end;
  return word;
}

// The word that says of what kind a code is: before it in English, after it in the Romance and Slavic languages and in
// Greek. The Germanic ones write it as one word with the code. Empty if there is none.
Span Reading::word_beside(const Cue& code) const {
  constexpr std::array<std::string_view, 12> after{"es", "pt", "fr", "it", "ro", "pl",
                                                   "cs", "ru", "uk", "el", "id", "vi"};
  const std::string_view language = code.language == "*" ? language_ : code.language;
  Span word;
  if (language == "en" && code.span.begin > 1 && text_.glyph(code.span.begin - 1) == Glyph::space) {
    word = {code.span.begin - 1, code.span.begin - 1};
    while (word.begin > 0 && is_letter(text_.glyph(word.begin - 1))) --word.begin;
  } else if (std::find(after.begin(), after.end(), language) != after.end() &&
             text_.glyph(code.span.end) == Glyph::space) {
    word = next_word(code.span.end + 1);
    if (leads_to_a_kind(text_.source(word))) word = next_word(word.end + 1);
  }
  return word;
}

bool Reading::is_known(Span word) const {
  return std::any_of(cues_.begin(), cues_.end(), [&](const Cue& cue) { return cue.span.overlaps(word); });
}

void Reading::qualify() {
  constexpr std::size_t shortest = 3;
  for (Cue& cue : cues_) {
    if (cue.signal != Signal::code_word || cue.bound) continue;
    const Span word = word_beside(cue);
    if (word.size() < shortest || is_capital(text_.shown(word.begin)) || is_known(word)) continue;
    cue.qualified = !is_function_word(text_.source(word));
  }
}

}  // namespace otpost::inbox
