// Names by the place they stand at: in brackets, before the colon of the first line, alone at the end.
#pragma once

#include <vector>

#include "gateway/inbox/name_words.hpp"
#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {

// A piece of the text that may be the name of who sent it; the higher the trust, the surer. 1.5 is a name.
struct PlacedName {
  Span span;
  double trust = 0;
};

inline constexpr std::size_t longest_name = 40;  // in characters
inline constexpr std::size_t most_name_words = 4;

[[nodiscard]] std::vector<PlacedName> names_by_place(const Reading& reading, const std::vector<NameWord>& words);

}  // namespace otpost::inbox
