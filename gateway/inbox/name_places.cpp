#include "gateway/inbox/name_places.hpp"

#include <algorithm>
#include <string_view>

#include "gateway/inbox/origin_bound.hpp"

namespace otpost::inbox {
namespace {

bool is_blank(Glyph glyph) {
  return glyph == Glyph::space || glyph == Glyph::line_end;
}

bool is_cased(Glyph glyph) {
  return glyph == Glyph::latin || glyph == Glyph::cased;
}

bool ends_sentence(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == 0x3002 || c == 0x0964 || c == 0x06D4 || c == 0xFF01;
}

class Places {
 public:
  Places(const Reading& reading, const std::vector<NameWord>& words)
      : reading_(reading), text_(reading.text()), words_(words) {}

  std::vector<PlacedName> find() {
    find_brackets();
    find_head();
    find_signature();
    return std::move(names_);
  }

 private:
  void offer(Span span, double trust) {
    if (span.size() > 0 && span.size() <= longest_name) names_.push_back({span, trust});
  }

  [[nodiscard]] Span trimmed(Span span) const {
    while (span.begin < span.end && !is_letter(text_.glyph(span.begin)) && text_.glyph(span.begin) != Glyph::digit) {
      ++span.begin;
    }
    while (span.begin < span.end && !is_letter(text_.glyph(span.end - 1)) &&
           text_.glyph(span.end - 1) != Glyph::digit && text_.shown(span.end - 1) != U'!' &&
           text_.shown(span.end - 1) != U'+') {
      --span.end;
    }
    return span;
  }

  [[nodiscard]] std::size_t closing(std::size_t open) const {
    const char32_t close = text_.shown(open) == 0x3010 ? char32_t{0x3011} : U']';
    for (std::size_t at = open + 1; at < text_.size() && at - open < longest_name; ++at) {
      if (text_.shown(at) == close) return at;
    }
    return open;
  }

  [[nodiscard]] bool has_letter(Span span) const {
    for (std::size_t at = span.begin; at < span.end; ++at) {
      if (is_letter(text_.glyph(at))) return true;
    }
    return false;
  }

  // "[codul de retragere Binance, 0.2 ETH]" is no name.
  [[nodiscard]] bool tells_of_code(Span span) const {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return cue.span.overlaps(span) && (cue.signal == Signal::one_time_code || cue.signal == Signal::code_word);
    });
  }

  // 【】 anywhere; [] only where a line or the text begins or ends.
  void find_brackets() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      const bool lenticular = text_.shown(at) == 0x3010;
      if (!lenticular && text_.shown(at) != U'[') continue;
      const std::size_t close = closing(at);
      if (close == at) continue;
      const Span inside = trimmed({at + 1, close});
      const bool first =
          at == 0 || is_blank(text_.glyph(at - 1)) || text_.shown(at - 1) == U']' || text_.shown(at - 1) == U')';
      const bool last = close + 1 >= text_.size();
      if (!has_letter(inside) || is_listed(WordList::bracket_noise, text_.source(inside))) continue;
      if (is_cased(text_.glyph(inside.begin)) && tells_of_code(inside)) continue;
      if (lenticular || first || last) offer(inside, at < 24 || last ? 10 : 5);
      at = close;
    }
  }

  // Past the mark of the SMS Retriever, brackets and blanks.
  [[nodiscard]] std::size_t beginning() const {
    std::size_t at = begins_as_retriever(text_) ? retriever_mark_length : 0;
    while (at < text_.size()) {
      if (text_.shown(at) == U'[' || text_.shown(at) == 0x3010) {
        const std::size_t close = closing(at);
        if (close == at) return at;
        at = close + 1;
      } else if (is_blank(text_.glyph(at))) {
        ++at;
      } else {
        return at;
      }
    }
    return at;
  }

  // What ends a name at the beginning, and how sure that makes it a name.
  [[nodiscard]] double head_trust(std::size_t at) const {
    const char32_t c = text_.shown(at);
    const bool apart =
        is_blank(text_.glyph(at + 1)) || text_.glyph(at + 1) == Glyph::dense || text_[at].end - text_[at].begin > 1;
    if (c == U':' && text_.glyph(at + 1) != Glyph::digit) return 8;
    if (c == U':') return 6;
    if (text_.glyph(at) == Glyph::line_end) return exclaims_before(at) ? 0.5 : 6;
    if ((text_.glyph(at) == Glyph::dash || c == 0x2014 || c == U'|') && at > 0 && is_blank(text_.glyph(at - 1)) &&
        apart)
      return 7;
    if ((c == 0x060C || c == 0x061B) && apart) return 4;
    if ((c == U',' || c == U'.') && apart) return 3.5;
    return 0;
  }

  // "Nästan klart!" is a greeting, "Kahoot!" a name.
  [[nodiscard]] bool exclaims_before(std::size_t line_end) const {
    if (line_end == 0 || !ends_sentence(text_.shown(line_end - 1))) return false;
    return std::any_of(words_.begin(), words_.end(), [&](const NameWord& word) {
      return word.span.end < line_end && is_blank(text_.glyph(word.span.end));
    });
  }

  void find_head() {
    const std::size_t begin = beginning();
    for (std::size_t at = begin; at < text_.size() && at - begin <= longest_name; ++at) {
      const double trust = head_trust(at);
      if (trust == 0) continue;
      offer_head({begin, at}, trust);
      return;
    }
  }

  [[nodiscard]] bool is_small(const NameWord& word) const {
    return is_cased(text_.glyph(word.span.begin)) && !is_capital(text_.shown(word.span.begin));
  }

  // "Kleinanzeigen hier.", "Binance طلب سحب،": the name comes first, and what the language knows or another script
  // writes ends it. "Plus qu'une étape :" is no name at all.
  void offer_head(Span head, double trust) {
    std::vector<NameWord> inside;
    for (const NameWord& word : words_) {
      if (word.span.overlaps(head)) inside.push_back(word);
    }
    if (inside.empty()) return;
    const auto small = static_cast<std::size_t>(
        std::count_if(inside.begin(), inside.end(), [&](const NameWord& word) { return is_small(word); }));
    const std::size_t all = inside.size();
    // Where nothing is written with a capital, three words before a comma are the beginning of a sentence.
    const bool clause = all > 2 && trust < 5 && text_.glyph(inside.front().span.begin) == Glyph::caseless;
    if (small < 2 && !mixes_scripts(inside) && is_name(head)) return offer(trimmed(head), clause ? 2.0 : trust);
    std::size_t kept = 0;
    while (kept < all && !inside[kept].spoken_for && !inside[kept].number && !is_small(inside[kept]) &&
           inside[kept].foreign == inside.front().foreign) {
      ++kept;
    }
    if (kept == 0 || kept > most_name_words || inside.front().spoken_for) return;
    const bool known_end =
        std::all_of(inside.begin() + static_cast<std::ptrdiff_t>(kept), inside.end(),
                    [&](const NameWord& word) { return word.spoken_for || word.foreign != inside.front().foreign; });
    offer(trimmed({inside.front().span.begin, inside[kept - 1].span.end}),
          known_end || inside.front().foreign ? 3.5 : 1.2);
  }

  [[nodiscard]] static bool mixes_scripts(const std::vector<NameWord>& words) {
    return words.front().foreign &&
           std::any_of(words.begin(), words.end(), [](const NameWord& word) { return !word.foreign && !word.number; });
  }

  // "…, valid for 5 minutes. Česká spořitelna", "- ICICI Bank", "Garanti BBVA B002": what stands alone after the last
  // sentence. The end of a Turkish message is the operator's number.
  void find_signature() {
    std::size_t end = text_.size();
    if (const auto hash = retriever_hash(text_)) end = hash->begin;
    if (const auto bound = origin_bound_code(text_)) end = bound->host.begin - 1;
    while (end > 0 && (is_blank(text_.glyph(end - 1)) || text_.glyph(end - 1) == Glyph::punctuation)) --end;
    end = without_operator(end);
    const std::size_t least = end > longest_name ? end - longest_name : 0;
    for (std::size_t at = end; at > least; --at) {
      const double trust = signature_trust(at - 1);
      if (trust == 0) continue;
      const Span segment = trimmed({at, end});
      const Span name = without_greeting(segment);
      if (!counts_anything(segment) && is_signature(name)) offer(name, trust);
      return;
    }
  }

  // "Hilsen DNB", "จาก ทรูมูฟ เอช": what leads to the name is none of it.
  [[nodiscard]] Span without_greeting(Span segment) const {
    for (const NameWord& word : words_) {
      if (word.span.begin != segment.begin || word.span.end >= segment.end) continue;
      if (!word.spoken_for && !word.leads) break;
      segment = trimmed({word.span.end, segment.end});
    }
    return segment;
  }

  [[nodiscard]] std::size_t without_operator(std::size_t end) const {
    if (end < 6 || text_.shown(end - 4) != U'B' || !is_blank(text_.glyph(end - 5))) return end;
    for (std::size_t at = end - 3; at < end; ++at) {
      if (text_.glyph(at) != Glyph::digit) return end;
    }
    end -= 4;
    while (end > 0 && (is_blank(text_.glyph(end - 1)) || text_.glyph(end - 1) == Glyph::punctuation)) --end;
    return end;
  }

  // What a signature comes after.
  [[nodiscard]] double signature_trust(std::size_t at) const {
    const char32_t c = text_.shown(at);
    const bool apart = is_blank(text_.glyph(at + 1)) || text_.glyph(at + 1) == Glyph::dense;
    if (text_.glyph(at) == Glyph::line_end) return 6.5;
    if (ends_sentence(c) && apart) return 6.5;
    if ((text_.glyph(at) == Glyph::dash || c == 0x2014) &&
        (at == 0 || is_blank(text_.glyph(at - 1)) || ends_sentence(text_.shown(at - 1))))
      return 6.5;
    if ((c == U',' || c == 0x060C || c == 0xFF0C) && apart) return after_code(at) ? 5 : 2.5;
    return 0;
  }

  // "הקוד הוא 201890, ישראכרט"
  [[nodiscard]] bool after_code(std::size_t comma) const {
    return comma > 3 && text_.glyph(comma + 2) != Glyph::dense && text_.shown(comma) != 0xFF0C &&
           text_.glyph(comma - 1) == Glyph::digit && text_.glyph(comma - 4) == Glyph::digit;
  }

  // "صلاحيته دقيقتان" is how long the code lives.
  [[nodiscard]] bool counts_anything(Span segment) const {
    for (std::size_t at = segment.begin; at < segment.end; ++at) {
      if (text_.glyph(at) == Glyph::digit && !is_letter(text_.glyph(at == 0 ? at : at - 1))) return true;
    }
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return (cue.signal == Signal::unit || cue.signal == Signal::lifetime) && cue.span.overlaps(segment);
    });
  }

  [[nodiscard]] bool is_signature(Span span) const {
    constexpr std::size_t longest_dense = 10;
    if (!is_name(span)) return false;
    if (text_.glyph(span.begin) == Glyph::dense && span.size() > longest_dense) return false;
    std::size_t small = 0;
    for (const NameWord& word : words_) {
      if (!word.span.overlaps(span)) continue;
      if (word.spoken_for || word.number) return false;
      if (is_small(word)) ++small;
    }
    const bool capital = !is_cased(text_.glyph(span.begin)) || is_capital(text_.shown(span.begin));
    return capital && small < 2;
  }

  // A few words, none of them about codes, one with a letter.
  [[nodiscard]] bool is_name(Span span) const {
    std::size_t words = 0;
    std::size_t letters = 0;
    for (const NameWord& word : words_) {
      if (!word.span.overlaps(span)) continue;
      ++words;
      if (word.spoken_for && !word.leads) return false;
      if (!word.number && !word.spoken_for) ++letters;
    }
    return words > 0 && words <= most_name_words && letters > 0;
  }

  const Reading& reading_;
  const FoldedText& text_;
  const std::vector<NameWord>& words_;
  std::vector<PlacedName> names_;
};

}  // namespace

std::vector<PlacedName> names_by_place(const Reading& reading, const std::vector<NameWord>& words) {
  return Places(reading, words).find();
}

}  // namespace otpost::inbox
