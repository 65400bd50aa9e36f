// Which numbers can never be a code, whatever is said beside them.
#pragma once

#include <span>
#include <vector>

#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/number_runs.hpp"
#include "gateway/inbox/phrase_book.hpp"

namespace otpost::inbox {

// Marks the runs that are a part of a date, a time, an amount, a quantity, a masked number or a number too long. `runs`
// in the order of the text.
void rule_out(const FoldedText& text, std::span<const Occurrence> phrases, std::vector<Run>& runs);

}  // namespace otpost::inbox
