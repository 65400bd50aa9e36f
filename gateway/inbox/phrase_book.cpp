#include "gateway/inbox/phrase_book.hpp"

#include <algorithm>

namespace otpost::inbox {
namespace {

bool is_blank(Glyph glyph) {
  return glyph == Glyph::space || glyph == Glyph::line_end;
}

// Every break between words is one: "sms-code" is "sms code", also over the end of a line. A hyphen beside a sign is
// itself: "-10%", ",-".
bool is_gap(const FoldedText& text, std::size_t at) {
  if (text.glyph(at) != Glyph::dash) return is_blank(text.glyph(at)) && at < text.size();
  const bool left = at > 0 && text.glyph(at - 1) != Glyph::punctuation && !is_blank(text.glyph(at - 1));
  const Glyph right = text.glyph(at + 1);
  return left && right != Glyph::punctuation;
}

// Whether a word goes on from one character to the next. Dense scripts have no words.
bool joins(Glyph left, Glyph right) {
  return is_letter(left) && is_letter(right) && left != Glyph::dense && right != Glyph::dense;
}

// No word is longer: it keeps a walk short in a text that is one endless word.
constexpr std::size_t longest_word = 64;

std::size_t word_begin(const FoldedText& text, std::size_t at) {
  for (std::size_t n = 0; n < longest_word && at > 0 && joins(text.glyph(at - 1), text.glyph(at)); ++n) --at;
  return at;
}

std::size_t word_end(const FoldedText& text, std::size_t at) {
  for (std::size_t n = 0; n < longest_word && at < text.size() && joins(text.glyph(at - 1), text.glyph(at)); ++n) ++at;
  return at;
}

// Arabic and Hebrew write the article and one-letter prepositions as part of the word; the Indic scripts add endings.
constexpr std::size_t longest_prefix = 3;
constexpr std::size_t shortest_joining = 3;

bool begins_well(const FoldedText& text, Span span, bool open_start) {
  const std::size_t begin = word_begin(text, span.begin);
  if (begin == span.begin) {
    const bool number_goes_on =
        span.begin > 0 && text.glyph(span.begin) == Glyph::digit && text.glyph(span.begin - 1) == Glyph::digit;
    return !number_goes_on;
  }
  if (open_start) return true;
  return text.glyph(span.begin) == Glyph::caseless && span.size() >= shortest_joining &&
         span.begin - begin <= longest_prefix;
}

bool ends_well(const FoldedText& text, Span span, bool open_end) {
  if (open_end || !joins(text.glyph(span.end - 1), text.glyph(span.end))) return true;
  return text.glyph(span.end - 1) == Glyph::caseless && span.size() >= shortest_joining;
}

std::string_view next_phrase(std::string_view& phrases) {
  const std::size_t bar = phrases.find('|');
  const std::string_view phrase = phrases.substr(0, bar);
  phrases.remove_prefix(bar == std::string_view::npos ? phrases.size() : bar + 1);
  return phrase;
}

}  // namespace

PhraseBook::PhraseBook(std::span<const CodeRule> rules) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    for (std::string_view rest = rules[i].phrases; !rest.empty();) {
      add(next_phrase(rest), static_cast<std::uint32_t>(i), rules[i].signal);
    }
  }
}

void PhraseBook::add(std::string_view phrase, std::uint32_t rule, Signal signal) {
  Ending ending{rule, signal, false, false, false};
  if (phrase.starts_with('*')) ending.open_start = true;
  if (phrase.starts_with('=')) ending.capital = true;
  if (ending.open_start || ending.capital) phrase.remove_prefix(1);
  if (phrase.size() > 1 && phrase.ends_with('*')) {
    ending.open_end = true;
    phrase.remove_suffix(1);
  }
  const FoldedText folded(phrase, phrase.size());
  if (folded.size() == 0) return;
  std::uint32_t node = 0;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char32_t key =
        (is_gap(folded, i) || (i == 0 && ending.open_start && folded.glyph(0) == Glyph::dash)) ? U' ' : folded[i].key;
    const auto [at, added] =
        children_.try_emplace(std::uint64_t{node} << 32 | key, static_cast<std::uint32_t>(nodes_.size()));
    if (added) nodes_.emplace_back();
    node = at->second;
  }
  nodes_[node].endings.push_back(ending);
}

std::uint32_t PhraseBook::child(std::uint32_t node, char32_t key) const {
  const auto at = children_.find(std::uint64_t{node} << 32 | key);
  return at == children_.end() ? 0 : at->second;
}

void PhraseBook::walk(const FoldedText& text, std::size_t begin, std::vector<Occurrence>& out) const {
  std::uint32_t node = 0;
  for (std::size_t at = begin; at < text.size();) {
    const bool gap = is_gap(text, at);
    node = child(node, gap ? U' ' : text[at].key);
    if (node == 0) return;
    ++at;
    while (gap && is_gap(text, at)) ++at;
    for (const Ending& ending : nodes_[node].endings) {
      const Span span{begin, at};
      if (ending.capital && text[begin].shown == text[begin].key) continue;
      if (!begins_well(text, span, ending.open_start) || !ends_well(text, span, ending.open_end)) continue;
      out.push_back({{word_begin(text, begin), word_end(text, at)}, ending.signal, ending.rule});
    }
  }
}

std::vector<Occurrence> PhraseBook::find(const FoldedText& text) const {
  std::vector<Occurrence> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && is_blank(text.glyph(at)) && is_blank(text.glyph(at - 1))) continue;
    walk(text, at, found);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Occurrence& a, const Occurrence& b) { return a.span.begin < b.span.begin; });
  return found;
}

const PhraseBook& phrase_book() {
  static const PhraseBook book(code_rules());
  return book;
}

}  // namespace otpost::inbox
