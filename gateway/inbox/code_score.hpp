// How much speaks for it that a piece of a text is the code.
#pragma once

#include <string>
#include <vector>

#include "gateway/inbox/code_pieces.hpp"
#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {

struct Score {
  double value = 0;
  std::vector<std::string> reasons;
};

// From this score on a piece is the code.
inline constexpr double enough = 3.0;

// `pieces`: how many there are in the text; one that stands alone is likelier.
[[nodiscard]] Score score_of(const CodePiece& piece, const Reading& reading, std::size_t pieces);

}  // namespace otpost::inbox
