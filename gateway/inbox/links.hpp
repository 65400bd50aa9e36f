// Links and e-mail addresses in a text: never a code, and in masked text cut after the host.
#pragma once

#include <vector>

#include "gateway/inbox/folded_text.hpp"

namespace otpost::inbox {

// `whole` runs from the scheme, if any, to the end of path, query and fragment. What stands between `user_begin` and
// the host is a user name or a password (RFC 3986, section 3.2.1). An e-mail address has neither scheme nor host.
struct Link {
  Span whole;
  Span host;
  std::size_t user_begin = 0;
  bool has_scheme = false;
};

// A link has a scheme (`https://…`), or begins with `www.`, or is a host name with letters in all that matters and a
// top level of letters alone, or is an IPv4 address with a path. In the order of the text, none over another. Linear.
[[nodiscard]] std::vector<Link> find_links(const FoldedText& text);

}  // namespace otpost::inbox
