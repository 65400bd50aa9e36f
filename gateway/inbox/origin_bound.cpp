#include "gateway/inbox/origin_bound.hpp"

namespace otpost::inbox {
namespace {

constexpr std::size_t hash_length = 11;
constexpr std::size_t shortest_code = 4;
constexpr std::size_t longest_code = 10;

std::size_t end_without_blanks(const FoldedText& text) {
  std::size_t end = text.size();
  while (end > 0 && (text.glyph(end - 1) == Glyph::space || text.glyph(end - 1) == Glyph::line_end)) --end;
  return end;
}

bool is_plain_alphanumeric(Glyph glyph) {
  return glyph == Glyph::latin || glyph == Glyph::digit;
}

// The grammar is of ASCII: a folded digit of another script does not count.
bool is_ascii(const FoldedText& text, std::size_t at) {
  return text[at].end - text[at].begin == 1 && text.shown(at) < 0x80;
}

}  // namespace

std::optional<OriginBound> origin_bound_code(const FoldedText& text) {
  const std::size_t end = end_without_blanks(text);
  std::size_t begin = end;
  while (begin > 0 && text.glyph(begin - 1) != Glyph::line_end) --begin;
  if (text.shown(begin) != U'@') return std::nullopt;
  std::size_t at = begin + 1;
  while (at < end && text.glyph(at) != Glyph::space) {
    if (!is_ascii(text, at)) return std::nullopt;
    ++at;
  }
  const Span host{begin + 1, at};
  if (host.size() == 0 || at + 2 >= end || !is_ascii(text, at) || text.shown(at + 1) != U'#') return std::nullopt;
  Span code{at + 2, at + 2};
  while (code.end < end && is_plain_alphanumeric(text.glyph(code.end)) && is_ascii(text, code.end)) ++code.end;
  if (code.size() < shortest_code || code.size() > longest_code) return std::nullopt;
  if (code.end < end && text.glyph(code.end) != Glyph::space) return std::nullopt;
  return OriginBound{host, code};
}

bool begins_as_retriever(const FoldedText& text) {
  const char32_t open = text.shown(0);
  return (open == U'<' || open == U'[') && text.shown(1) == U'#' && (text.shown(2) == U'>' || text.shown(2) == U']');
}

std::optional<Span> retriever_hash(const FoldedText& text) {
  const std::size_t end = end_without_blanks(text);
  if (end <= hash_length) return std::nullopt;
  const Span hash{end - hash_length, end};
  const Glyph before = text.glyph(hash.begin - 1);
  if (before != Glyph::space && before != Glyph::line_end) return std::nullopt;
  bool sign = false;
  bool capital = false;
  bool small = false;
  bool digit = false;
  for (std::size_t at = hash.begin; at < hash.end; ++at) {
    const char32_t c = text.shown(at);
    if (!is_ascii(text, at) || !(is_plain_alphanumeric(text.glyph(at)) || c == U'+' || c == U'/')) return std::nullopt;
    sign = sign || c == U'+' || c == U'/';
    digit = digit || text.glyph(at) == Glyph::digit;
    capital = capital || (c >= U'A' && c <= U'Z');
    small = small || (c >= U'a' && c <= U'z');
  }
  if (begins_as_retriever(text) || sign || (digit && capital && small)) return hash;
  return std::nullopt;
}

}  // namespace otpost::inbox
