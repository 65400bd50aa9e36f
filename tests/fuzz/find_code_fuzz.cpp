// Any bytes give valid UTF-8, a mask without a digit and without the code, and a code in normal form. The input is the
// text; what stands before its first line end is the sender too.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "gateway/inbox/code_finder.hpp"
#include "gateway/inbox/glyph.hpp"
#include "gateway/inbox/masking.hpp"
#include "gateway/inbox/utf8.hpp"
#include "tests/support/utf8.hpp"

namespace {

using namespace otpost::inbox;
using otpost::test::is_valid_utf8;

void hold(bool property) {
  if (!property) std::abort();
}

bool shows_no_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (shows_a_digit(point.value)) return false;
    at += point.size;
  }
  return true;
}

bool is_normal_form(std::string_view code) {
  if (code.size() < 4 || code.size() > 10) return false;
  for (const char c : code) {
    if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) return false;
  }
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string_view sender = text.substr(0, text.find('\n'));
  const Finding finding = find_code(sender, text);
  const std::string masked = mask(text, finding);
  hold(is_valid_utf8(masked));
  hold(shows_no_digit(masked));
  hold(is_valid_utf8(mask_sender(sender, finding)));
  hold(finding.code.has_value() == finding.kind.has_value());
  if (finding.service) hold(is_valid_utf8(*finding.service));
  if (finding.domain) hold(is_valid_utf8(*finding.domain));
  for (const Candidate& candidate : finding.candidates) hold(is_normal_form(candidate.text.expose()));
  if (!finding.code) return 0;
  hold(is_normal_form(finding.code->expose()));
  hold(masked.find(finding.code->expose()) == std::string::npos);
  if (finding.service) hold(finding.service->find(finding.code->expose()) == std::string::npos);
  return 0;
}
