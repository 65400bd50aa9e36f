#include "gateway/inbox/folded_text.hpp"

#include <algorithm>

#include "gateway/inbox/lookalikes.hpp"
#include "gateway/inbox/utf8.hpp"

namespace otpost::inbox {

FoldedText::FoldedText(std::string_view source, std::size_t most) : source_(source.substr(0, most)) {
  characters_.reserve(source_.size());
  for (std::size_t at = 0; at < source_.size();) {
    const CodePoint point = code_point_at(source_, at);
    const auto begin = static_cast<std::uint32_t>(at);
    at += point.size;
    if (is_invisible(point.value)) continue;
    const char32_t shown = folded(point.value);
    characters_.push_back({shown, comparable(shown), begin, static_cast<std::uint32_t>(at), glyph_of(shown)});
  }
  unify_lookalikes(characters_);
}

std::string_view FoldedText::source(Span span) const {
  if (span.begin >= span.end) return {};
  const std::size_t first = characters_[span.begin].begin;
  return source_.substr(first, characters_[span.end - 1].end - first);
}

std::size_t FoldedText::character_at_byte(std::size_t byte) const {
  const auto at = std::lower_bound(characters_.begin(), characters_.end(), byte,
                                   [](const FoldedCharacter& c, std::size_t value) { return c.begin < value; });
  return static_cast<std::size_t>(at - characters_.begin());
}

std::string FoldedText::normal_form(Span span) const {
  std::string form;
  for (std::size_t at = span.begin; at < span.end; ++at) {
    if (glyph(at) == Glyph::digit || glyph(at) == Glyph::latin) form += static_cast<char>(shown(at));
  }
  return form;
}

}  // namespace otpost::inbox
