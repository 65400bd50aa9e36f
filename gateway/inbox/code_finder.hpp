// Finds the one-time code in a message, in any of thirty-one languages, and says which rules decided
// (the rules themselves are the tables in rules/).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/secret.hpp"
#include "gateway/inbox/code_kind.hpp"

namespace otpost::inbox {

// A piece of the text that could have been the code, in normal form (ASCII letters and digits as sent, no spaces or
// hyphens), best first in a Finding. `reasons` are the names of the rules that raised or lowered its score.
struct Candidate {
  SecretText text;
  double score = 0;
  std::vector<std::string> reasons;
};

// What a text says about a one-time code. `code`, `kind` and `valid_for` are there together or not at all, save that
// `valid_for` needs the text to say it. `service` is the issuer as the text (or the sender) names it. `domain` is the
// host, in lower case, of an origin-bound code or of a link to sign in with.
struct Finding {
  std::optional<SecretText> code;
  std::optional<std::string> service;
  std::optional<std::string> domain;
  std::optional<CodeKind> kind;
  std::optional<std::chrono::seconds> valid_for;
  std::vector<Candidate> candidates;
};

// Any bytes may come in: what is not UTF-8 is read as U+FFFD, one a byte. Takes time linear in the text, of which no
// more than `searched_bytes` are searched. Pure; any thread.
inline constexpr std::size_t searched_bytes = 16 * 1024;
[[nodiscard]] Finding find_code(std::string_view sender, std::string_view text);

}  // namespace otpost::inbox
