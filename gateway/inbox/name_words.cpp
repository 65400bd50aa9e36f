#include "gateway/inbox/name_words.hpp"

#include <array>
#include <unordered_set>

#include "gateway/inbox/origin_bound.hpp"
#include "gateway/inbox/service_words.hpp"
#include "gateway/inbox/utf8.hpp"

namespace otpost::inbox {
namespace {

using Words = std::unordered_set<std::string>;

Words words_of(std::string_view list) {
  Words words;
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    words.insert(compact(list.substr(0, bar)));
    list.remove_prefix(bar == std::string_view::npos ? list.size() : bar + 1);
  }
  return words;
}

bool is_word_character(Glyph glyph) {
  return is_letter(glyph) || glyph == Glyph::digit;
}

// A sign inside a name: `Gov.il`, `K&H`, `e-Devlet`, `Cl@ve`.
bool is_inner(const FoldedText& text, std::size_t at) {
  const char32_t c = text.shown(at);
  if (c == U'.') return is_letter(text.glyph(at + 1)) && text.glyph(at + 1) != Glyph::dense;
  if (c == U'@') return at > 0 && is_letter(text.glyph(at - 1)) && is_letter(text.glyph(at + 1));
  const bool sign = c == U'&' || c == U'+' || text.glyph(at) == Glyph::dash;
  return sign && is_word_character(text.glyph(at + 1)) && text.glyph(at + 1) != Glyph::dense;
}

bool is_cased(Glyph glyph) {
  return glyph == Glyph::latin || glyph == Glyph::cased;
}

// Words that say what to do with a code can be no name; words of a topic can ("DHL", "Booking").
bool is_firm(Signal signal) {
  switch (signal) {
    case Signal::payment:
    case Signal::other_thing:
    case Signal::call:
    case Signal::advert:
    case Signal::parcel:
    case Signal::visit:
    case Signal::home:
    case Signal::statement:
    case Signal::plan:
    case Signal::month:
    case Signal::unit:
      return false;
    default:
      return true;
  }
}

// Where a script has no words, what lies between names.
const PhraseBook& filler_book() {
  static const std::array rules{CodeRule{"*", Signal::place, dense_fillers, {}}};
  static const PhraseBook book(rules);
  return book;
}

std::vector<bool> covered(const Reading& reading) {
  const FoldedText& text = reading.text();
  std::vector<bool> cover(text.size() + 1, false);
  const auto mark = [&](Span span) {
    for (std::size_t at = span.begin; at < span.end; ++at) cover[at] = true;
  };
  for (const Cue& cue : reading.cues()) {
    const bool may_be_name =
        is_capital(text.shown(cue.span.begin)) || cue.language == "*" || !is_cased(text.glyph(cue.span.begin));
    const bool label_in_name = cue.signal == Signal::label && text.glyph(cue.span.begin) == Glyph::dense;
    if ((is_firm(cue.signal) && !label_in_name) || !may_be_name) mark(cue.span);
  }
  for (const Occurrence& filler : filler_book().find(text)) mark(filler.span);
  return cover;
}

// Latin words stand out as names in a text of another alphabet.
bool is_mostly_latin(const FoldedText& text) {
  std::size_t latin = 0;
  std::size_t other = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.glyph(at) == Glyph::latin) ++latin;
    const bool foreign = text.glyph(at) == Glyph::caseless || text.glyph(at) == Glyph::dense || text[at].key >= 0x370;
    if (foreign && is_letter(text.glyph(at))) other += text.glyph(at) == Glyph::dense ? 3 : 1;
  }
  return latin >= other;
}

class Splitter {
 public:
  explicit Splitter(const Reading& reading)
      : text_(reading.text()), cover_(covered(reading)), latin_(is_mostly_latin(text_)) {
    if (const auto hash = retriever_hash(text_)) hash_ = *hash;
  }

  std::vector<NameWord> run() {
    for (std::size_t at = 0; at < text_.size();) at = is_word_character(text_.glyph(at)) ? take(at) : at + 1;
    return std::move(words_);
  }

 private:
  [[nodiscard]] bool is_joint(std::size_t at) const {
    return text_.glyph(at) == Glyph::dense && dense_joints.find(text_.shown(at)) != std::u32string_view::npos;
  }

  // Where scripts without spaces change between known and unknown, or at a joint, a word ends.
  [[nodiscard]] bool ends_between(std::size_t left, std::size_t right) const {
    if (text_.glyph(left) != Glyph::dense && text_.glyph(right) != Glyph::dense) return false;
    return cover_[left] != cover_[right] || is_joint(left) || is_joint(right);
  }

  // `MitID-aktiveringskode`, `Barmer-App`, `Bubi-val`: what follows the hyphen is a known word or an ending.
  [[nodiscard]] bool ends_at_hyphen(std::size_t at) const {
    if (text_.glyph(at) != Glyph::dash) return false;
    if (cover_[at + 1] && !cover_[at - 1]) return true;
    if (is_hebrew_prefix(at)) return true;
    constexpr std::size_t longest_ending = 4;
    std::size_t end = at + 1;
    bool capital = false;
    while (end < text_.size() && is_word_character(text_.glyph(end)))
      capital = is_capital(text_.shown(end++)) || capital;
    if (is_listed(WordList::plain, text_.source({at + 1, end}))) return true;
    return !capital && end - at - 1 <= longest_ending && text_.glyph(at + 1) != Glyph::digit;
  }

  // `ב-Wolt`: a preposition of one letter.
  [[nodiscard]] bool is_hebrew_prefix(std::size_t dash) const {
    const char32_t c = text_.shown(dash - 1);
    const bool alone = dash < 2 || !is_word_character(text_.glyph(dash - 2));
    return alone && c >= 0x05D0 && c <= 0x05EA;
  }

  std::size_t take(std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text_.size() && (is_word_character(text_.glyph(end)) || is_inner(text_, end))) {
      if (ends_between(end - 1, end) || ends_at_hyphen(end)) break;
      ++end;
    }
    words_.push_back(described({begin, end}));
    return end;
  }

  // A capital inside a sentence, before another.
  [[nodiscard]] bool is_capital_inside(Span span) const {
    return span.begin > 1 && is_capital(text_.shown(span.begin)) && text_.glyph(span.begin - 1) == Glyph::space &&
           is_letter(text_.glyph(span.begin - 2)) && text_.glyph(span.end) == Glyph::space &&
           is_capital(text_.shown(span.end + 1));
  }

  [[nodiscard]] NameWord described(Span span) const {
    NameWord word{span};
    std::size_t digits = 0;
    std::size_t latin = 0;
    std::size_t crosses = 0;  // `XXX-X-X0417` is an account
    std::size_t dashes = 0;
    bool all_covered = true;
    for (std::size_t at = span.begin; at < span.end; ++at) {
      const Glyph glyph = text_.glyph(at);
      word.capital = word.capital || is_capital(text_.shown(at)) || glyph == Glyph::caseless || glyph == Glyph::dense ||
                     (!latin_ && glyph == Glyph::latin);
      digits += glyph == Glyph::digit;
      latin += glyph == Glyph::latin;
      crosses += text_[at].key == U'x';
      dashes += glyph == Glyph::dash;
      all_covered = all_covered && cover_[at];
    }
    word.number = digits > 3 ? 2 * digits >= span.size() : digits == span.size();
    word.number = word.number || (digits > 0 && crosses + digits + dashes == span.size());
    word.foreign = !latin_ && latin > 0;
    const std::string folded = compact(text_.source(span));
    word.leads = lists(WordList::leading, folded) ||
                 (span.size() == 1 && dense_leads.find(text_.shown(span.begin)) != std::u32string_view::npos);
    word.leads = word.leads || (span.size() == 1 && text_.glyph(span.end) == Glyph::dash && is_hebrew_prefix(span.end));
    word.follows = lists(WordList::following, folded);
    word.application = lists(WordList::application, folded);
    word.spoken_for =
        all_covered || word.follows || span.overlaps(hash_) || span.size() == 1 ||
        (lists(WordList::plain, folded) && !(lists(WordList::possessive, folded) && is_capital_inside(span)));
    return word;
  }

  const FoldedText& text_;
  std::vector<bool> cover_;
  bool latin_;
  Span hash_;  // of the SMS Retriever
  std::vector<NameWord> words_;
};

}  // namespace

std::vector<NameWord> name_words(const Reading& reading) {
  return Splitter(reading).run();
}

std::string compact(std::string_view text) {
  const FoldedText folded(text, text.size());
  std::string key;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (is_word_character(folded.glyph(at))) append_utf8(key, folded[at].key);
  }
  return key;
}

bool lists(WordList list, const std::string& compact_word) {
  static const std::array<Words, 8> lists{
      words_of(leading_words), words_of(following_words),  words_of(application_words), words_of(bridging_words),
      words_of(plain_words),   words_of(possessive_words), words_of(generic_senders),   words_of(bracket_noise)};
  return lists[static_cast<std::size_t>(list)].contains(compact_word);
}

bool is_listed(WordList list, std::string_view word) {
  return lists(list, compact(word));
}

}  // namespace otpost::inbox
