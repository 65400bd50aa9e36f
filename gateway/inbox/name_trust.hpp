// How surely a run of words is the name of who sent the message.
#pragma once

#include <vector>

#include "gateway/inbox/name_words.hpp"
#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {

// Keeps all by reference: it must not outlive them. Pure.
class NameTrust {
 public:
  // `code` is where the code stands.
  NameTrust(const Reading& reading, const std::vector<NameWord>& words, Span code)
      : reading_(reading), text_(reading.text()), words_(words), code_(code) {}

  [[nodiscard]] bool begins_sentence(std::size_t at) const;
  [[nodiscard]] bool is_cased(const NameWord& word) const;
  // Arabic and Hebrew write "and" as the first letter of the next word.
  [[nodiscard]] bool begins_with_and(const NameWord& word) const;
  // Of the words from `first` to `last`: 1.5 is a name, 6 and more is beyond doubt.
  [[nodiscard]] double trust_of(std::size_t first, std::size_t last) const;

 private:
  [[nodiscard]] bool ends_text(std::size_t at) const;
  // The nearest cue of the kind of code that touches the name, give or take a space or a short word.
  [[nodiscard]] double beside_code(Span span) const;
  // A purchase is made at a shop, and the shop is not who asks: "1 249,00 kr hos Elgiganten".
  [[nodiscard]] bool is_a_shop(std::size_t first) const;
  // "the Wise app", "l'appli Yousign".
  [[nodiscard]] bool is_beside_application(std::size_t first, std::size_t last) const;
  // "Here is what you asked for, Dropbox: 604417".
  [[nodiscard]] bool introduces_code(std::size_t at) const;
  // Japanese grammar is written in hiragana, names hardly ever.
  [[nodiscard]] bool is_hiragana(Span span) const;
  // "(Ref: KTWX)".
  [[nodiscard]] bool is_labelled(Span span) const;
  [[nodiscard]] bool is_in_brackets(Span span) const;

  const Reading& reading_;
  const FoldedText& text_;
  const std::vector<NameWord>& words_;
  Span code_;
};

}  // namespace otpost::inbox
