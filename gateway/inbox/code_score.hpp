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

// What else the text holds: a piece that stands alone is likelier, and so is one beside a link that leads somewhere.
// `rivals_fail`: nothing speaks for the other numbers; one may be the telephone of the bank.
struct Company {
  std::size_t pieces = 1;
  bool link = false;
  bool rivals_fail = false;
};

[[nodiscard]] Score score_of(const CodePiece& piece, const Reading& reading, Company company);

}  // namespace otpost::inbox
