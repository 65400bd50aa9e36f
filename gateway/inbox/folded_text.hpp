// A message made comparable: one way to write each digit, letter, space and hyphen, and the way back to its bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/inbox/glyph.hpp"

namespace otpost::inbox {

struct FoldedCharacter {
  char32_t shown;       // folded, case kept
  char32_t key;         // as keywords are compared
  std::uint32_t begin;  // its first byte in the source
  std::uint32_t end;    // past its last byte; what was dropped after it is not included
  Glyph glyph;
};

// A half-open piece of a folded text, in characters.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const { return end - begin; }
  [[nodiscard]] bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  bool operator==(const Span&) const = default;
};

// Keeps a view of the source: it must not outlive the text it was made from.
class FoldedText {
 public:
  // No more than the first `most` bytes are folded. Invisible characters and loose accents are dropped.
  FoldedText(std::string_view source, std::size_t most);

  [[nodiscard]] std::size_t size() const { return characters_.size(); }
  [[nodiscard]] const FoldedCharacter& operator[](std::size_t at) const { return characters_[at]; }
  // U+0000 outside the text, so that a look to either side needs no test.
  [[nodiscard]] char32_t shown(std::size_t at) const { return at < size() ? characters_[at].shown : U'\0'; }
  [[nodiscard]] Glyph glyph(std::size_t at) const { return at < size() ? characters_[at].glyph : Glyph::line_end; }

  // The bytes that a piece came from, as they were sent.
  [[nodiscard]] std::string_view source(Span span) const;
  [[nodiscard]] std::string_view source() const { return source_; }
  // The first character whose bytes begin at or after `byte`.
  [[nodiscard]] std::size_t character_at_byte(std::size_t byte) const;
  // ASCII letters and digits of a piece: the normal form of a code.
  [[nodiscard]] std::string normal_form(Span span) const;

 private:
  std::string_view source_;
  std::vector<FoldedCharacter> characters_;
};

}  // namespace otpost::inbox
