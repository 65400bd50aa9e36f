#include "gateway/inbox/folded_text.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

std::u32string shown(std::string_view source) {
  const FoldedText text(source, source.size());
  std::u32string out;
  for (std::size_t at = 0; at < text.size(); ++at) out += text.shown(at);
  return out;
}

std::u32string keys(std::string_view source) {
  const FoldedText text(source, source.size());
  std::u32string out;
  for (std::size_t at = 0; at < text.size(); ++at) out += text[at].key;
  return out;
}

}  // namespace

TEST_CASE("Every digit, space, hyphen and line end has one form") {
  CHECK(shown("٤४４𝟜④") == U"44444");
  CHECK(shown("a\u00A0b\u202Fc\u3000d") == U"a b c d");
  CHECK(shown("1\u20102\u20113\u20124\u20135") == U"1-2-3-4-5");
  CHECK(shown("a\r\u2028b") == U"a\n\nb");
}

TEST_CASE("Full width is narrow, invisible characters are gone") {
  CHECK(shown("ＯＴＰ：") == U"OTP:");
  CHECK(shown("1\u200B2\u20663\uFEFF") == U"123");
}

TEST_CASE("Keys have neither capitals nor accents") {
  CHECK(keys("Código ŻÓŁĆ") == U"codigo zolc");
  CHECK(keys("Κωδικός") == U"κωδικοσ");
  CHECK(keys("Ещё") == U"еще");
}

TEST_CASE("A piece leads back to its bytes") {
  const std::string_view source = "né\u200B1２!";
  const FoldedText text(source, source.size());
  REQUIRE(text.size() == 5);
  CHECK(text.source({1, 4}) == "é\u200B1２");
  CHECK(text.normal_form({0, 5}) == "n12");
}

TEST_CASE("Past its end a text is an empty line") {
  const FoldedText text("a", 1);
  CHECK(text.shown(1) == U'\0');
  CHECK(text.glyph(1) == Glyph::line_end);
  CHECK(text.source({1, 1}).empty());
}

TEST_CASE("Bytes that are no UTF-8 are U+FFFD, one each") {
  CHECK(shown("a\xFF\xED\xA0") == U"a\uFFFD\uFFFD\uFFFD");
}

}  // namespace otpost::inbox
