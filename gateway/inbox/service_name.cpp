#include "gateway/inbox/service_name.hpp"

#include <algorithm>

#include "gateway/inbox/finnish_endings.hpp"
#include "gateway/inbox/name_places.hpp"
#include "gateway/inbox/name_words.hpp"
#include "gateway/inbox/utf8.hpp"

namespace otpost::inbox {
namespace {

bool is_blank(Glyph glyph) {
  return glyph == Glyph::space || glyph == Glyph::line_end;
}

bool names_a_code(Signal signal) {
  return signal == Signal::one_time_code || signal == Signal::code_word;
}

struct Name {
  Span span;
  double trust = 0;
};

// As the text writes it, in valid UTF-8, on one line, without the controls that turn the direction of writing.
std::string readable(std::string_view source) {
  std::string name;
  for (std::size_t at = 0; at < source.size();) {
    const CodePoint point = code_point_at(source, at);
    at += point.size;
    constexpr char32_t non_joiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    const char32_t c = point.value;
    const bool control = c == 0xFEFF || (c >= 0x200B && c <= 0x200F && c != non_joiner && c != joiner) ||
                         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
    if (control) continue;
    append_utf8(name, glyph_of(folded(c)) == Glyph::line_end ? U' ' : c);
  }
  return name;
}

// A number, a gateway, or an operator in Turkey: those send as B001, B002.
bool names_nobody(const std::string& sender) {
  const std::size_t letter = sender.find_first_not_of("0123456789");
  const bool is_operator =
      sender.size() == 4 && sender[0] == 'b' && sender.find_first_not_of("0123456789", 1) == std::string::npos;
  return letter == std::string::npos || is_operator || is_listed(WordList::generic_sender, sender);
}

class NameFinder {
 public:
  NameFinder(const Reading& reading, std::string_view sender, Span code, std::string_view host)
      : reading_(reading),
        text_(reading.text()),
        words_(name_words(reading)),
        sender_(compact(sender)),
        host_(host),
        code_(code) {
    if (names_nobody(sender_)) sender_.clear();
  }

  std::optional<std::string> find() {
    for (const PlacedName& name : names_by_place(reading_, words_)) offer(name.span, name.trust);
    find_sender();
    for (std::size_t at = 0; at < words_.size();) at = find_from(at);
    find_host();
    if (best_.span.size() == 0 || best_.trust < (sender_.empty() ? enough_without_sender : enough_trust))
      return std::nullopt;
    return readable(text_.source(best_.span));
  }

 private:
  static constexpr double enough_trust = 1.5;
  static constexpr double enough_without_sender =
      -0.2;  // when the sender names nobody, a weak name is better than none

  void offer(Span span, double trust) {
    if (span.size() == 0 || span.size() > longest_name || span.overlaps(code_)) return;
    trust += agreement(span);
    if (trust > best_.trust) best_ = {span, trust};
  }

  // The sender says the same name, or a part of it.
  [[nodiscard]] double agreement(Span span) const {
    if (sender_.size() < 2) return 0;
    const std::string name = compact(text_.source(span));
    if (name == sender_) return 6;
    const bool part = name.size() >= 3 && sender_.size() >= 3 &&
                      (name.find(sender_) != std::string::npos || sender_.find(name) != std::string::npos);
    return part ? 3 : 0;
  }

  // The host of the link or of the bound code, as the text writes it: "bunq" of web.bunq.com.
  void find_host() {
    constexpr std::size_t shortest_label = 3;
    for (const NameWord& word : words_) {
      const std::string name = compact(text_.source(word.span));
      if (name.size() < shortest_label || word.spoken_for || word.span.overlaps(code_)) continue;
      const std::size_t at = host_.find(name);
      const bool label = at != std::string::npos && (at == 0 || host_[at - 1] == '.') &&
                         at + name.size() < host_.size() && host_[at + name.size()] == '.';
      const bool apart = word.span.begin == 0 || text_.shown(word.span.begin - 1) != U'@';
      if (label && apart) offer(word.span, 4);
    }
  }

  // The sender as the text writes it, as the beginning of a word: "Orange" in "My Orange", "Kela" in "Kelan".
  void find_sender() {
    constexpr std::size_t longest_ending = 2;
    if (sender_.size() < 2) return;
    for (const NameWord& word : words_) {
      std::string so_far;
      for (std::size_t end = word.span.begin; end < text_.size() && so_far.size() < sender_.size(); ++end) {
        so_far = compact(text_.source({word.span.begin, end + 1}));
        if (!sender_.starts_with(so_far)) break;
        if (so_far != sender_) continue;
        const bool ends = end + 1 >= word.span.end || word.span.end - end - 1 <= longest_ending ||
                          text_.glyph(end + 1) == Glyph::dense || !is_letter(text_.glyph(end + 1));
        if (ends) offer({word.span.begin, end + 1}, 3);
      }
    }
  }

  [[nodiscard]] bool may_name(const NameWord& word) const {
    if (word.leads && begins_sentence(word.span.begin)) return false;
    return word.capital && !word.spoken_for && !word.number && !word.span.overlaps(code_) &&
           !(word.leads && !is_capital(text_.shown(word.span.begin)));
  }

  // Next to each other, with no more than a space between.
  [[nodiscard]] bool adjoin(std::size_t left, std::size_t right) const {
    if (right >= words_.size()) return false;
    const std::size_t gap = words_[right].span.begin - words_[left].span.end;
    if (gap > 1) return false;
    if (gap == 0) return true;
    return text_.glyph(words_[left].span.end) == Glyph::space && words_[left].foreign == words_[right].foreign &&
           (text_.glyph(words_[left].span.begin) == Glyph::dense) ==
               (text_.glyph(words_[right].span.begin) == Glyph::dense);
  }

  // A run of words that may be a name, from `first`; "de", "to" between two of them belong to it.
  std::size_t find_from(std::size_t first) {
    if (!may_name(words_[first])) return first + 1;
    std::size_t last = first;
    while (last + 1 - first < most_name_words + 1 && adjoin(last, last + 1)) {
      const bool joins = may_name(words_[last + 1]);
      const bool bridges = !joins && last + 2 < words_.size() && adjoin(last + 1, last + 2) &&
                           may_name(words_[last + 2]) && is_cased(words_[last]) &&
                           is_listed(WordList::bridging, text_.source(words_[last + 1].span));
      if (joins && begins_with_and(words_[last + 1])) break;
      if (joins) {
        ++last;
      } else if (bridges) {
        last += 2;
      } else {
        break;
      }
    }
    Span span{words_[first].span.begin, words_[last].span.end};
    if (text_.shown(span.end) == U'+' && text_.glyph(span.end + 1) != Glyph::digit) ++span.end;
    const double trust = trust_of(first, last);
    if (has_hebrew_prefix(span)) ++span.begin;
    if (reading_.language() == "fi" && !begins_sentence(span.begin)) span.end = without_finnish_ending(text_, span);
    offer(span, trust);
    return last + 1;
  }

  // Arabic and Hebrew write "and" as the first letter of the next word.
  [[nodiscard]] bool begins_with_and(const NameWord& word) const {
    const char32_t c = text_.shown(word.span.begin);
    return (c == 0x0648 || c == 0x05D5) && word.span.size() >= 3;
  }

  // Hebrew writes "to" and "in" as the first letter of the name.
  [[nodiscard]] bool has_hebrew_prefix(Span span) const {
    const char32_t c = text_.shown(span.begin);
    return (c == U'ל' || c == U'ב') && span.size() >= 3 && !begins_sentence(span.begin);
  }

  [[nodiscard]] bool is_cased(const NameWord& word) const {
    const Glyph glyph = text_.glyph(word.span.begin);
    return glyph == Glyph::latin || glyph == Glyph::cased;
  }

  [[nodiscard]] bool begins_sentence(std::size_t at) const {
    while (at > 0 && text_.glyph(at - 1) == Glyph::space) --at;
    if (at == 0) return true;
    const char32_t c = text_.shown(at - 1);
    return c == U'.' || c == U'!' || c == U'?' || c == 0x3002 || c == 0x0964 || c == 0xA1 || c == 0xBF ||
           text_.glyph(at - 1) == Glyph::line_end;
  }

  [[nodiscard]] bool ends_text(std::size_t at) const {
    while (at < text_.size() && (is_blank(text_.glyph(at)) || text_.glyph(at) == Glyph::punctuation)) ++at;
    return at == text_.size();
  }

  // The nearest cue of the kind of code that touches the name, give or take a space or a short word.
  [[nodiscard]] double beside_code(Span span) const {
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

  // A purchase is made at a shop, and the shop is not who asks: "1 249,00 kr hos Elgiganten".
  [[nodiscard]] bool is_a_shop(std::size_t first) const {
    if (first < 1 || !(words_[first - 1].leads || words_[first].foreign)) return false;
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return cue.signal == Signal::currency && cue.span.end <= words_[first].span.begin &&
             words_[first].span.begin - cue.span.end < 12;
    });
  }

  [[nodiscard]] double trust_of(std::size_t first, std::size_t last) const {
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

  // "the Wise app", "l'appli Yousign".
  [[nodiscard]] bool is_beside_application(std::size_t first, std::size_t last) const {
    const auto says_so = [&](std::size_t at) {
      return is_listed(WordList::application, text_.source(words_[at].span));
    };
    return (first > 0 && words_[first].span.begin - words_[first - 1].span.end <= 1 && says_so(first - 1)) ||
           (last + 1 < words_.size() && words_[last + 1].span.begin - words_[last].span.end <= 1 && says_so(last + 1));
  }

  // "Here is what you asked for, Dropbox: 604417".
  [[nodiscard]] bool introduces_code(std::size_t at) const {
    return text_.shown(at) == U':' && code_.begin > at && code_.begin - at <= 3;
  }

  // "(Ref: KTWX)".
  [[nodiscard]] bool is_labelled(Span span) const {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return cue.signal == Signal::label && cue.span.end <= span.begin && span.begin - cue.span.end <= 2 &&
             (text_.shown(cue.span.end) == U':' || text_.shown(cue.span.end) == U'.');
    });
  }

  // Japanese grammar is written in hiragana, names hardly ever.
  [[nodiscard]] bool is_hiragana(Span span) const {
    for (std::size_t at = span.begin; at < span.end; ++at) {
      if (text_.shown(at) < 0x3041 || text_.shown(at) > 0x309F) return false;
    }
    return true;
  }

  [[nodiscard]] bool is_in_brackets(Span span) const {
    return span.begin > 0 && text_.shown(span.begin - 1) == U'(' && text_.shown(span.end) == U')';
  }

  const Reading& reading_;
  const FoldedText& text_;
  std::vector<NameWord> words_;
  std::string sender_;
  std::string_view host_;
  Span code_;
  Name best_;
};

}  // namespace

std::optional<std::string> service_in_text(const Reading& reading, std::string_view sender, Span code,
                                           std::string_view host) {
  return NameFinder(reading, sender, code, host).find();
}

std::optional<std::string> service_of_sender(std::string_view sender) {
  constexpr std::size_t header_prefix = 3;
  if (sender.size() > header_prefix + 2 && sender[2] == '-' && sender[0] >= 'A' && sender[0] <= 'Z' &&
      sender[1] >= 'A' && sender[1] <= 'Z') {
    sender.remove_prefix(header_prefix);
    if (sender.size() > 4 && sender[sender.size() - 2] == '-') sender.remove_suffix(2);
  }
  const std::string name = compact(sender);
  if (names_nobody(name)) return std::nullopt;
  return readable(sender);
}

}  // namespace otpost::inbox
