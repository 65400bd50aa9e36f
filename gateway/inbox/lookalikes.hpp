// Letters that look alike: a Russian or Greek word in which a sender's alphabet (GSM 7-bit has no Greek A, no Cyrillic)
// or a careless typist put Latin letters.
#pragma once

#include <vector>

#include "gateway/inbox/folded_text.hpp"

namespace otpost::inbox {

// Makes the keys of a word that mixes Latin with Cyrillic or Greek those of the other alphabet: "Kод", "ΚΩΔIKOΣ". What
// is shown stays. Linear.
void unify_lookalikes(std::vector<FoldedCharacter>& characters);

}  // namespace otpost::inbox
