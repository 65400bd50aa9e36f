// Pieces of a text that have the form of a code.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/number_runs.hpp"

namespace otpost::inbox {

// What its looks say about a piece before any word is read.
struct Look {
  std::string_view reason;
  double score;
};

// The look of what an advertisement offers: SALE50.
inline constexpr std::string_view word_and_number = "a word and a number";
// 1984, 2026: such a number is a code where the text says so.
inline constexpr std::string_view year_look = "looks like a year";

// `span` is what is taken out of the text, `form` the normal form: 4 to 10 of 0-9A-Za-z.
struct CodePiece {
  Span span;
  std::string form;
  std::vector<Look> looks;
};

inline constexpr std::size_t shortest_code = 4;
inline constexpr std::size_t longest_code = 10;

// In the order of the text. Groups are joined (`123 456`, `1 2 3 4 5 6`, `12-34-56`, `XK4-9QZ`), a prefix is left out
// (`G-123456`), telephone numbers are passed over.
[[nodiscard]] std::vector<CodePiece> find_code_pieces(const FoldedText& text, std::span<const Run> runs);

}  // namespace otpost::inbox
