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
  const auto of_word = [](Glyph glyph) { return is_letter(glyph) || glyph == Glyph::digit; };
  return at > 0 && of_word(text.glyph(at - 1)) && of_word(text.glyph(at + 1));
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
    const bool hyphen_of_compound = i == 0 && folded.glyph(0) == Glyph::dash && is_letter(folded.glyph(1));
    if (folded.shown(i) == U'*' && i > 0 && is_letter(folded.glyph(i - 1))) {
      if (nodes_[node].after_suffix == 0) {
        nodes_[node].after_suffix = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
      }
      node = nodes_[node].after_suffix;
    } else {
      node = grow(node, is_gap(folded, i) || hyphen_of_compound ? U' ' : folded[i].key);
    }
  }
  nodes_[node].endings.push_back(ending);
}

std::uint32_t PhraseBook::grow(std::uint32_t node, char32_t key) {
  if (const std::uint32_t known = edges_.child(node, key)) return known;
  const auto added = static_cast<std::uint32_t>(nodes_.size());
  nodes_.emplace_back();
  edges_.add(node, key, added);
  return added;
}

void PhraseBook::walk(const FoldedText& text, std::size_t begin, std::vector<Occurrence>& out) const {
  walk_on(text, {begin, begin}, 0, out);
}

void PhraseBook::walk_on(const FoldedText& text, Span so_far, std::uint32_t node, std::vector<Occurrence>& out) const {
  while (so_far.end < text.size()) {
    const bool gap = is_gap(text, so_far.end);
    node = edges_.child(node, gap ? U' ' : text[so_far.end].key);
    if (node == 0) return;
    ++so_far.end;
    while (gap && is_gap(text, so_far.end)) ++so_far.end;
    report(text, so_far, nodes_[node], out);
    if (nodes_[node].after_suffix != 0) {
      walk_on(text, {so_far.begin, word_end(text, so_far.end)}, nodes_[node].after_suffix, out);
    }
  }
}

void PhraseBook::report(const FoldedText& text, Span span, const Node& node, std::vector<Occurrence>& out) const {
  for (const Ending& ending : node.endings) {
    if (ending.capital && !is_capital(text[span.begin].shown)) continue;
    if (!begins_well(text, span, ending.open_start) || !ends_well(text, span, ending.open_end)) continue;
    out.push_back({{word_begin(text, span.begin), word_end(text, span.end)}, ending.signal, ending.rule});
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
