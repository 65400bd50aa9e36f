#include "gateway/inbox/service_name.hpp"

#include <algorithm>
#include <array>

#include "gateway/inbox/finnish_endings.hpp"
#include "gateway/inbox/name_places.hpp"
#include "gateway/inbox/name_trust.hpp"
#include "gateway/inbox/name_words.hpp"
#include "gateway/inbox/utf8.hpp"

namespace otpost::inbox {
namespace {

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

// The name in an Indian header, `AX-NAME-S`, as TRAI has it: the operator and the circle before, the kind behind.
std::string_view without_header(std::string_view sender) {
  constexpr std::size_t header_prefix = 3;
  const bool header = sender.size() > header_prefix + 2 && sender[2] == '-' && sender[0] >= 'A' && sender[0] <= 'Z' &&
                      sender[1] >= 'A' && sender[1] <= 'Z';
  if (!header) return sender;
  sender.remove_prefix(header_prefix);
  if (sender.size() > 4 && sender[sender.size() - 2] == '-') sender.remove_suffix(2);
  return sender;
}

// "SBIOTP" is SBI's sender of one-time codes.
std::string_view without_purpose(std::string_view sender) {
  constexpr std::array<std::string_view, 5> purposes{"OTP", "SMS", "INFO", "AUTH", "ALERT"};
  constexpr std::size_t shortest_name = 3;
  for (const std::string_view purpose : purposes) {
    if (sender.size() >= purpose.size() + shortest_name && sender.ends_with(purpose)) {
      sender.remove_suffix(purpose.size());
      break;
    }
  }
  return sender;
}

class NameFinder {
 public:
  NameFinder(const Reading& reading, std::string_view sender, Span code, std::string_view host)
      : reading_(reading),
        text_(reading.text()),
        words_(name_words(reading)),
        sender_(compact(without_purpose(without_header(sender)))),
        host_(host),
        code_(code),
        trust_(reading, words_, code) {
    if (names_nobody(compact(sender))) sender_.clear();
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
  // When the sender names nobody, a weak name is better than none.
  static constexpr double enough_without_sender = 0;

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
        const Span whole{word.span.begin, end_of_word(end + 1)};
        const bool ends = whole.end - end - 1 <= longest_ending || text_.glyph(end + 1) == Glyph::dense;
        const bool cut = !ends && end + 1 > word.span.end;
        if (ends) offer({word.span.begin, end + 1}, 3);
        if (cut) offer(whole, 6);
      }
    }
  }

  // Eleven characters are the most of a sender: "CreditAgri" is "Crédit Agricole", cut.
  [[nodiscard]] std::size_t end_of_word(std::size_t at) const {
    while (is_letter(text_.glyph(at))) ++at;
    return at;
  }

  [[nodiscard]] bool may_name(const NameWord& word) const {
    if (word.leads && trust_.begins_sentence(word.span.begin)) return false;
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
                           may_name(words_[last + 2]) && trust_.is_cased(words_[last]) &&
                           is_listed(WordList::bridging, text_.source(words_[last + 1].span));
      if (joins && trust_.begins_with_and(words_[last + 1])) break;
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
    const double trust = trust_.trust_of(first, last);
    if (has_hebrew_prefix(span)) ++span.begin;
    if (reading_.language() == "fi" && !trust_.begins_sentence(span.begin)) {
      const bool of_application = last + 1 < words_.size() && words_[last + 1].application;
      span.end = of_application ? without_finnish_genitive(text_, span) : without_finnish_ending(text_, span);
    }
    offer(span, trust);
    return last + 1;
  }

  // Hebrew writes "to" and "in" as the first letter of the name.
  [[nodiscard]] bool has_hebrew_prefix(Span span) const {
    const char32_t c = text_.shown(span.begin);
    return (c == U'ל' || c == U'ב') && span.size() >= 3 && !trust_.begins_sentence(span.begin);
  }

  const Reading& reading_;
  const FoldedText& text_;
  std::vector<NameWord> words_;
  std::string sender_;
  std::string_view host_;
  Span code_;
  NameTrust trust_;
  Name best_;
};

}  // namespace

std::optional<std::string> service_in_text(const Reading& reading, std::string_view sender, Span code,
                                           std::string_view host) {
  return NameFinder(reading, sender, code, host).find();
}

std::optional<std::string> service_of_sender(std::string_view sender) {
  sender = without_header(sender);
  const std::string name = compact(sender);
  if (names_nobody(name)) return std::nullopt;
  return readable(sender);
}

}  // namespace otpost::inbox
