// Finnish declines foreign names, too: Torissa is "in Tori".
#pragma once

#include "gateway/inbox/folded_text.hpp"

namespace otpost::inbox {

// Where the name ends without its ending of a local case (-ssa, -sta, -lla, -lta, -lle, a long vowel and -n); its own
// end if it has none. Shorter names are left alone.
[[nodiscard]] std::size_t without_finnish_ending(const FoldedText& text, Span name);

// Where it ends without the -n of a genitive: "Kelan palveluun" is "to the service of Kela".
[[nodiscard]] std::size_t without_finnish_genitive(const FoldedText& text, Span name);

}  // namespace otpost::inbox
