// Links and e-mail addresses in a text: never a code, and in masked text cut after the host.
#pragma once

#include <vector>

#include "gateway/inbox/folded_text.hpp"

namespace otpost::inbox {

// `host` is empty for an e-mail address. `whole` runs from the scheme, if any, to the end of path, query and fragment.
struct Link {
  Span whole;
  Span host;
};

// A link has a scheme (`https://…`), or begins with `www.`, or is a host name with letters in all that matters and a
// top level of letters alone. In the order of the text, none over another. Linear.
[[nodiscard]] std::vector<Link> find_links(const FoldedText& text);

}  // namespace otpost::inbox
