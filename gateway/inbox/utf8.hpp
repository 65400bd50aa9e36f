// UTF-8 in and out, one code point at a time, whatever the bytes are.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace otpost::inbox {

inline constexpr char32_t replacement_character = U'\uFFFD';

struct CodePoint {
  char32_t value = replacement_character;
  std::size_t size = 1;  // in bytes
};

// The code point that begins at `at` (which must be inside the text). A byte that begins none (over-long forms, halves
// of surrogates and values past U+10FFFF included: RFC 3629, section 3) is U+FFFD of size 1.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t value);

}  // namespace otpost::inbox
