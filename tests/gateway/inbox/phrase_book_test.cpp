#include "gateway/inbox/phrase_book.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

// The pieces of `text` where a single rule with these phrases stands.
std::vector<std::string> found(std::string_view phrases, std::string_view text) {
  const CodeRule rule{"en", Signal::code_word, phrases, {}};
  const PhraseBook book(std::span(&rule, 1));
  const FoldedText folded(text, text.size());
  std::vector<std::string> pieces;
  for (const Occurrence& at : book.find(folded)) pieces.emplace_back(folded.source(at.span));
  return pieces;
}

using Pieces = std::vector<std::string>;

}  // namespace

TEST_CASE("A phrase stands as a word") {
  CHECK(found("code", "your Code: barcode codes code44") == Pieces{"Code", "code"});
}

TEST_CASE("A star lets a word go on, at its end, at its start and inside a phrase") {
  CHECK(found("kod*", "kodunuz") == Pieces{"kodunuz"});
  CHECK(found("*code", "Sicherheitscode") == Pieces{"Sicherheitscode"});
  CHECK(found("cod* de acces", "codul de acces") == Pieces{"codul de acces"});
}

TEST_CASE("Accents and capitals make no difference unless a capital is asked for") {
  CHECK(found("código", "CODIGO Código") == Pieces{"CODIGO", "Código"});
  CHECK(found("=TAN", "tan TAN") == Pieces{"TAN"});
}

TEST_CASE("Spaces, line ends and hyphens between words are alike") {
  CHECK(found("one time code", "one-time code one\ntime  code") == Pieces{"one-time code", "one\ntime  code"});
}

TEST_CASE("A hyphen beside a sign is itself") {
  CHECK(found("-10%", "now -10% and 10%") == Pieces{"-10%"});
  CHECK(found(",-", "49,- or 49, 50") == Pieces{",-"});
}

TEST_CASE("Scripts without spaces have no words") {
  CHECK(found("验证码", "您的验证码是") == Pieces{"验证码"});
  CHECK(found("otp", "OTP密碼") == Pieces{"OTP"});
}

TEST_CASE("An Arabic word may begin with article and preposition") {
  CHECK(found("رمز", "بالرمز") == Pieces{"بالرمز"});
}

TEST_CASE("One endless word takes no longer than its length") {
  const std::string endless(1 << 14, 'a');
  CHECK(found("*a*", endless).size() == endless.size());
}

}  // namespace otpost::inbox
