#include "gateway/inbox/masking.hpp"

#include <algorithm>
#include <vector>

#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/links.hpp"
#include "gateway/inbox/utf8.hpp"

namespace otpost::inbox {
namespace {

constexpr char32_t dot = U'\u2022';

bool is_code_character(Glyph glyph) {
  return glyph == Glyph::latin || glyph == Glyph::digit;
}

bool may_stand_inside(Glyph glyph) {
  return glyph == Glyph::space || glyph == Glyph::line_end || glyph == Glyph::dash;
}

// Where the secret ends if it begins at `at`, in any normal form; `at` if it does not.
std::size_t end_of_secret(const FoldedText& text, std::size_t at, const FoldedText& secret) {
  std::size_t matched = 0;
  std::size_t here = at;
  for (; here < text.size() && matched < secret.size(); ++here) {
    if (text[here].key == secret[matched].key) {
      ++matched;
    } else if (matched == 0 || !may_stand_inside(text.glyph(here))) {
      return at;
    }
  }
  return matched == secret.size() ? here : at;
}

class Mask {
 public:
  explicit Mask(const FoldedText& text) : hidden_(text.size(), false), text_(text) {}

  void hide(Span span) {
    for (std::size_t at = span.begin; at < span.end; ++at) {
      if (is_code_character(text_.glyph(at))) hidden_[at] = true;
    }
  }

  void hide_all(std::string_view secret) {
    const FoldedText form(secret, secret.size());
    if (form.size() == 0) return;
    for (std::size_t at = 0; at < text_.size(); ++at) hide({at, end_of_secret(text_, at, form)});
  }

  [[nodiscard]] bool hides(std::size_t at) const { return at < hidden_.size() && hidden_[at]; }

 private:
  std::vector<bool> hidden_;
  const FoldedText& text_;
};

// Digits are hidden everywhere, so in a text only what has letters needs to be looked for.
bool has_letter(std::string_view secret) {
  return std::any_of(secret.begin(), secret.end(), [](char c) { return c < '0' || c > '9'; });
}

void append_masked(std::string& out, const FoldedText& text, const Mask& mask, Span span) {
  std::size_t byte = text[span.begin].begin;
  const std::size_t end = text[span.end - 1].end;
  for (std::size_t at = span.begin; byte < end;) {
    const CodePoint point = code_point_at(text.source(), byte);
    const bool on_character = at < span.end && text[at].begin == byte;
    const bool secret = shows_a_digit(point.value) || (on_character && mask.hides(at));
    append_utf8(out, secret ? dot : point.value);
    byte += point.size;
    if (on_character) ++at;
  }
}

}  // namespace

std::string mask(std::string_view source, const Finding& finding) {
  const FoldedText text(source, source.size());
  Mask hidden(text);
  if (finding.code && has_letter(finding.code->expose())) hidden.hide_all(finding.code->expose());
  for (const Candidate& candidate : finding.candidates) {
    if (has_letter(candidate.text.expose())) hidden.hide_all(candidate.text.expose());
  }
  std::string out;
  out.reserve(source.size());
  std::size_t at = 0;
  const auto copy_to = [&](std::size_t end) {
    if (end > at) append_masked(out, text, hidden, {at, end});
    at = end;
  };
  for (const Link& link : find_links(text)) {
    if (link.host.size() == 0 && !link.has_scheme) continue;
    copy_to(link.user_begin);
    at = link.host.begin;
    copy_to(link.host.end);
    at = link.whole.end;
  }
  copy_to(text.size());
  return out;
}

std::string mask_sender(std::string_view sender, const Finding& finding) {
  const FoldedText text(sender, sender.size());
  Mask hidden(text);
  if (finding.code) hidden.hide_all(finding.code->expose());
  if (has_letter(text.normal_form({0, text.size()}))) {
    for (const Candidate& candidate : finding.candidates) hidden.hide_all(candidate.text.expose());
  }
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    append_utf8(out, hidden.hides(at) ? dot : code_point_at(text.source({at, at + 1}), 0).value);
  }
  return out;
}

}  // namespace otpost::inbox
