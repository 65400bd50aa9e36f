// The pieces of a text that contain letters A-Z and digits, and which of them can never be a code.
#pragma once

#include <span>
#include <vector>

#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/phrase_book.hpp"

namespace otpost::inbox {

// Letters and digits without anything between. `ruled_out` once it is known to be a part of a date, a time, an amount,
// a quantity, a masked number or a number too long.
struct Run {
  Span span;
  unsigned digits = 0;
  unsigned capitals = 0;
  unsigned small_letters = 0;
  bool ruled_out = false;

  [[nodiscard]] bool is_number() const { return digits > 0 && capitals + small_letters == 0; }
  [[nodiscard]] bool is_word() const { return digits == 0; }
  [[nodiscard]] bool is_mixed() const { return digits > 0 && !is_number(); }
};

// In the order of the text; those inside `taken` (links, a Retriever hash, names in brackets) are left out.
[[nodiscard]] std::vector<Run> find_runs(const FoldedText& text, std::span<const Occurrence> phrases,
                                         std::span<const Span> taken);

}  // namespace otpost::inbox
