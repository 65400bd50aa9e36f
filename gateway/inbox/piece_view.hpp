// What stands around a piece of a text that may be the code: how far each cue is, and what is said between.
#pragma once

#include "gateway/inbox/code_pieces.hpp"
#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {

// Keeps both by reference: it must not outlive them. Pure.
class PieceView {
 public:
  PieceView(const CodePiece& piece, const Reading& reading) : piece_(piece), reading_(reading) {}

  [[nodiscard]] bool is_left(const Cue& cue) const;
  [[nodiscard]] double distance_to(const Cue& cue) const;
  [[nodiscard]] double breaks_to(const Cue& cue) const;
  // A cue of this signal stands right beside the piece: "enter 4471", "4471 eingeben".
  [[nodiscard]] bool touches(Signal signal) const;
  [[nodiscard]] double nearness(const Cue& cue, double half_way) const;
  // A code is named after the cue and before the piece: then that word counts, not the cue.
  [[nodiscard]] bool code_between(const Cue& cue) const;
  // What is said last before the piece counts: "confirm your phone number with 4471".
  [[nodiscard]] bool told_between(const Cue& cue) const;
  // A code is named before the piece in the same sentence.
  [[nodiscard]] bool follows_a_code() const;
  // "Code no. 4471" is a code, "order no. 4471" is none.
  [[nodiscard]] bool numbers_a_code(const Cue& label) const;
  // Another number stands nearer to the cue, on its other side or on the way to it: "code 209954 is cancelled, use
  // 331607".
  [[nodiscard]] bool is_of_another(const Cue& cue) const;
  // A name of a code leads to the next number: "account 0417 enter password 441882".
  [[nodiscard]] bool is_of_the_next(const Cue& code) const;
  // The label has a number already: "nr 4 z 12.05: 88204471".
  [[nodiscard]] bool number_between(const Cue& label) const;
  [[nodiscard]] bool follows_equals() const;
  // `3019 heb je nodig om je nummer te bevestigen`
  [[nodiscard]] bool serves_a_purpose() const;
  // `Hepsiburada üyeliğini tamamlamak için: 551 204`
  [[nodiscard]] bool follows_a_purpose() const;
  // `Viber: 730114, or tap …`
  [[nodiscard]] bool follows_a_name() const;
  [[nodiscard]] bool stands_on_its_own_line() const;
  // On a line of its own, with an empty line between it and the rest.
  [[nodiscard]] bool is_a_paragraph() const;
  // What is written under it says that it is the number of a card or an order.
  [[nodiscard]] bool is_labelled_below() const;
  // `mata in siffrorna 304-8817`
  [[nodiscard]] bool is_named_to_be_entered() const;
  // `2048, è il PIN della corsa`
  [[nodiscard]] bool is_said_to_be_a_code() const;
  // `votre code Lydia 1998`: near enough that no year is meant.
  [[nodiscard]] bool is_called_a_code() const;
  [[nodiscard]] bool looks_like_a_year() const;
  [[nodiscard]] bool stands_after_a_colon() const;
  // `your Nintendo Account -> H4T9P`
  [[nodiscard]] bool stands_after_an_arrow() const;
  [[nodiscard]] bool has_letter() const;

 private:
  [[nodiscard]] char32_t sign_before() const;

  const CodePiece& piece_;
  const Reading& reading_;
};

}  // namespace otpost::inbox
