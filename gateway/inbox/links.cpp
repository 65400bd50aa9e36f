#include "gateway/inbox/links.hpp"

#include <algorithm>
#include <string_view>

namespace otpost::inbox {
namespace {

bool is_host_character(const FoldedText& text, std::size_t at) {
  const Glyph glyph = text.glyph(at);
  return glyph == Glyph::latin || glyph == Glyph::digit || glyph == Glyph::dash || glyph == Glyph::cased ||
         (text.shown(at) == U'.' && text[at].end - text[at].begin == 1) || text.shown(at) == U'_';
}

// RFC 3986 knows ASCII only; phones open letters of other alphabets too. A full-width sign ends a link, as does the
// text around it in a script without spaces.
bool is_path_character(const FoldedText& text, std::size_t at) {
  const Glyph glyph = text.glyph(at);
  if (glyph == Glyph::space || glyph == Glyph::line_end || glyph == Glyph::dense) return false;
  if (glyph != Glyph::punctuation) return true;
  const char32_t c = text.shown(at);
  if (c >= 0x80 || c == U'"' || c == U'<' || c == U'>') return false;
  constexpr std::u32string_view ends_chinese_sentence = U",;:!?()[]";
  return text[at].end - text[at].begin == 1 || ends_chinese_sentence.find(c) == std::u32string_view::npos;
}

bool says(const FoldedText& text, std::size_t at, std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (at + i >= text.size() || text[at + i].key != static_cast<unsigned char>(word[i])) return false;
  }
  return true;
}

std::size_t host_end(const FoldedText& text, std::size_t at) {
  while (at < text.size() && is_host_character(text, at)) ++at;
  return at;
}

// A full stop at the end of a sentence is not part of the host.
Span trimmed(const FoldedText& text, Span host) {
  while (host.end > host.begin && (text.shown(host.end - 1) == U'.' || text.glyph(host.end - 1) == Glyph::dash)) {
    --host.end;
  }
  return host;
}

std::size_t path_end(const FoldedText& text, std::size_t at) {
  const char32_t first = text.shown(at);
  if (first != U'/' && first != U'?' && first != U'#' && first != U':') return at;
  if (first == U':' && text.glyph(at + 1) != Glyph::digit) return at;
  while (at < text.size() && is_path_character(text, at)) ++at;
  return at;
}

bool is_user_character(const FoldedText& text, std::size_t at) {
  const char32_t c = text.shown(at);
  return c != U'@' && c != U'/' && c != U'?' && c != U'#' && is_path_character(text, at);
}

bool all_letters(const FoldedText& text, Span span) {
  for (std::size_t at = span.begin; at < span.end; ++at) {
    if (text.glyph(at) != Glyph::latin && text.glyph(at) != Glyph::cased) return false;
  }
  return span.size() > 0;
}

// `192.0.2.1/path`
bool is_address_with_path(const FoldedText& text, Span host) {
  unsigned dots = 0;
  for (std::size_t at = host.begin; at < host.end; ++at) {
    dots += text.shown(at) == U'.';
    if (text.glyph(at) != Glyph::digit && text.shown(at) != U'.') return false;
  }
  return dots == 3 && text.shown(host.end) == U'/';
}

// `example.com` and `14.example.com`, but neither `12.05` nor `482913.Do`.
bool names_a_host(const FoldedText& text, Span host) {
  std::size_t dot = host.end;
  while (dot > host.begin && text.shown(dot - 1) != U'.') --dot;
  if (dot == host.begin || host.end - dot < 2 || dot - host.begin < 2) return false;
  if (!all_letters(text, {dot, host.end}) && !says(text, dot, "xn--")) return is_address_with_path(text, host);
  for (std::size_t at = host.begin; at + 1 < dot; ++at) {
    if (is_letter(text.glyph(at))) return true;
  }
  return false;
}

// `https://user@host:port/path`, from the place of its `://`.
Link with_scheme(const FoldedText& text, std::size_t begin, std::size_t colon) {
  const std::size_t from = colon + 3;
  std::size_t at = from;
  while (is_user_character(text, at)) ++at;
  const std::size_t first = text.shown(at) == U'@' ? at + 1 : from;
  const Span host = trimmed(text, {first, host_end(text, first)});
  return {{begin, path_end(text, host.end)}, host, colon + 3, true};
}

}  // namespace

std::vector<Link> find_links(const FoldedText& text) {
  std::vector<Link> links;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_host_character(text, at)) {
      ++at;
      continue;
    }
    const std::size_t end = host_end(text, at);
    if (says(text, end, "://")) {
      links.push_back(with_scheme(text, at, end));
      at = std::max(links.back().whole.end, end + 3);
      continue;
    }
    if (text.shown(end) == U'@' && is_host_character(text, end + 1)) {
      const std::size_t address_end = host_end(text, end + 1);
      if (names_a_host(text, trimmed(text, {end + 1, address_end}))) {
        links.push_back({{at, address_end}, {}, at});
        at = address_end;
        continue;
      }
    }
    const Span host = trimmed(text, {at, end});
    if (says(text, at, "www.") || names_a_host(text, host)) {
      links.push_back({{at, path_end(text, host.end)}, host, host.begin});
      at = std::max(links.back().whole.end, end);
      continue;
    }
    at = end;
  }
  return links;
}

}  // namespace otpost::inbox
