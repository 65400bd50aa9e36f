// A message as it is read: its phrases in their languages, its sentences, and how far apart two places are.
#pragma once

#include <string_view>
#include <vector>

#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/phrase_book.hpp"

namespace otpost::inbox {

// An occurrence that stays after the reading. `bound`: a code word that belongs to another thing (a promo code).
// `qualified`: a code word beside a word that no rule knows ("car wash code", "codice controllo").
struct Cue {
  Span span;
  Signal signal;
  std::string_view language;
  bool bound = false;
  bool qualified = false;
};

class Reading {
 public:
  Reading(const FoldedText& text, const std::vector<Occurrence>& phrases);

  // In the order of their beginnings: one of several that say the same of the same place, no code word inside a longer
  // phrase, no language that the message is not in.
  [[nodiscard]] const std::vector<Cue>& cues() const { return cues_; }
  // The language that most of the message is in; empty if no rule knows a word of it.
  [[nodiscard]] std::string_view language() const { return language_; }
  // Some cue of the message, wherever it stands, is of this signal.
  [[nodiscard]] bool says(Signal signal) const;
  // Percentages are of discounts and of what is used up.
  [[nodiscard]] bool has_percent() const { return has_percent_; }
  [[nodiscard]] const FoldedText& text() const { return text_; }

  // How far a reader's eye goes from `begin` to `end`: a Latin letter is 1, a Chinese character 3.
  [[nodiscard]] double distance(std::size_t begin, std::size_t end) const { return width_[end] - width_[begin]; }
  // How much is broken between two places: a sentence 1, a line 0.5, a comma 0.3.
  [[nodiscard]] double breaks(std::size_t begin, std::size_t end) const { return breaks_[end] - breaks_[begin]; }

 private:
  void measure();
  void choose(const std::vector<Occurrence>& phrases);
  void bind();
  void qualify();
  [[nodiscard]] bool is_known(Span word) const;
  [[nodiscard]] Span next_word(std::size_t begin) const;
  [[nodiscard]] Span word_beside(const Cue& code) const;
  [[nodiscard]] bool is_inside_a_name(const Cue& thing) const;
  [[nodiscard]] bool has_a_number_of_its_own(const Cue& thing) const;
  [[nodiscard]] bool binds(const Cue& code, const Cue& thing) const;

  const FoldedText& text_;
  std::vector<double> width_;
  std::vector<double> breaks_;
  std::vector<Cue> cues_;
  bool has_percent_ = false;
  std::string_view language_;  // the one that most of the message is in
};

}  // namespace otpost::inbox
