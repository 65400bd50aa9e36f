// The two formats with a grammar: origin-bound codes (WICG, "Origin-bound one-time codes delivered via SMS") and the
// SMS Retriever message of Android.
#pragma once

#include <optional>

#include "gateway/inbox/folded_text.hpp"

namespace otpost::inbox {

struct OriginBound {
  Span host;
  Span code;
};

// Section 4 (format): the last line alone, `@host`, one space, `#code`; what follows after a space is ignored.
[[nodiscard]] std::optional<OriginBound> origin_bound_code(const FoldedText& text);

// The eleven base64 characters at the end of a message for the SMS Retriever, apart by a space or on a line of their
// own. A message that begins with `<#>` or `[#]` has them for certain; another only if they look like a hash: with
// `+` or `/`, or with capitals, small letters and digits mixed.
[[nodiscard]] std::optional<Span> retriever_hash(const FoldedText& text);

// `<#>` or `[#]` at the beginning: a message that an app waits for.
[[nodiscard]] bool begins_as_retriever(const FoldedText& text);
inline constexpr std::size_t retriever_mark_length = 3;

}  // namespace otpost::inbox
