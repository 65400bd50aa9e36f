// Any octets give valid UTF-8, a mask without a digit and without the code in any normal form, and a code in normal
// form. The input is the text; what stands before its first line end is the sender too.
#include <algorithm>

#include "gateway/inbox/code_finder.hpp"
#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/masking.hpp"
#include "gateway/inbox/utf8.hpp"
#include "tests/fuzz/property.hpp"
#include "tests/support/utf8.hpp"

namespace {

using namespace otpost::inbox;
using otpost::fuzz::hold;
using otpost::test::is_valid_utf8;

bool shows_no_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (shows_a_digit(point.value)) return false;
    at += point.size;
  }
  return true;
}

// Small letters and digits of whatever script form, without the blanks and hyphens that people put inside a code.
std::u32string comparable_form(std::string_view text) {
  const FoldedText folded(text, text.size());
  std::u32string form;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const Glyph glyph = folded.glyph(at);
    if (glyph != Glyph::space && glyph != Glyph::line_end && glyph != Glyph::dash) form += folded[at].key;
  }
  return form;
}

bool shows(std::string_view text, std::string_view code) {
  return comparable_form(text).find(comparable_form(code)) != std::u32string::npos;
}

bool is_normal_form(std::string_view code) {
  return code.size() >= 4 && code.size() <= 10 && std::ranges::all_of(code, [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
         });
}

void hold_form(const Finding& finding) {
  hold(finding.code.has_value() == finding.kind.has_value(), "a kind comes with a code, and only then");
  hold(!finding.valid_for || finding.code, "a time of validity comes with a code");
  if (finding.service) hold(is_valid_utf8(*finding.service), "the service is valid UTF-8");
  if (finding.domain) hold(is_valid_utf8(*finding.domain), "the domain is valid UTF-8");
  if (finding.code) hold(is_normal_form(finding.code->expose()), "the code is in normal form");
  hold(finding.candidates.size() <= 64, "candidates are bounded, since each is looked for in the whole text");
  for (const Candidate& candidate : finding.candidates)
    hold(is_normal_form(candidate.text.expose()), "a candidate is in normal form");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = otpost::fuzz::text_of(data, size);
  const std::string_view sender = text.substr(0, text.find('\n'));
  const Finding finding = find_code(sender, text);
  hold_form(finding);
  const std::string masked = mask(text, finding);
  const std::string masked_sender = mask_sender(sender, finding);
  hold(is_valid_utf8(masked), "the masked text is valid UTF-8");
  hold(is_valid_utf8(masked_sender), "the masked sender is valid UTF-8");
  hold(shows_no_digit(masked), "the masked text shows no digit");
  if (!finding.code) return 0;
  const std::string_view code = finding.code->expose();
  hold(!shows(masked, code), "the masked text does not show the code");
  hold(!shows(masked_sender, code), "the masked sender does not show the code");
  if (finding.service) hold(!shows(*finding.service, code), "the service does not show the code");
  if (finding.domain) hold(!shows(*finding.domain, code), "the domain does not show the code");
  return 0;
}
