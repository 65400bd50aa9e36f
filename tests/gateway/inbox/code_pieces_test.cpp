#include "gateway/inbox/code_pieces.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

using Forms = std::vector<std::string>;

Forms forms_in(std::string_view text) {
  const FoldedText folded(text, text.size());
  const auto phrases = phrase_book().find(folded);
  const auto runs = find_runs(folded, phrases, {});
  Forms forms;
  for (const CodePiece& piece : find_code_pieces(folded, runs)) forms.push_back(piece.form);
  return forms;
}

}  // namespace

TEST_CASE("Groups of one size are one code") {
  CHECK(forms_in("x 123 456 y") == Forms{"123456"});
  CHECK(forms_in("x 1 2 3 4 5 6 y") == Forms{"123456"});
  CHECK(forms_in("x 12-34-56 y") == Forms{"123456"});
  CHECK(forms_in("x XK4 9QZ y") == Forms{"XK49QZ"});
}

TEST_CASE("A number that follows a code is not joined to it") {
  CHECK(forms_in("x 123456 10 y") == Forms{"123456"});
  CHECK(forms_in("x 123 456 10 y") == Forms{"123456"});
}

TEST_CASE("Dates and times are no codes") {
  for (const char* text : {"12/03/2026", "12.05.2026", "2026-05-14", "12-05-26", "09:14", "14 May 2026", "5月14日"}) {
    INFO(text);
    CHECK(forms_in(text).empty());
  }
}

TEST_CASE("Amounts are no codes, with the currency on either side") {
  for (const char* text :
       {"EUR 1200", "1200 EUR", "$2,500.00", "50,000円", "5000р", "Rp1249000", "₹4500", "120 000 Ft"}) {
    INFO(text);
    CHECK(forms_in(text).empty());
  }
}

TEST_CASE("Quantities are no codes") {
  CHECK(forms_in("2048 MB and 4200 points").empty());
}

TEST_CASE("Masked numbers are no codes, but bold ones are") {
  for (const char* text : {"**4471", "*4471", "xx4471", "DE44...8821", "4471****", "x4471"}) {
    INFO(text);
    CHECK(forms_in(text).empty());
  }
  CHECK(forms_in("*447102*") == Forms{"447102"});
}

TEST_CASE("Eleven digits and telephone numbers are no codes") {
  for (const char* text : {"12345678901", "+491511234", "1-800-343-3548", "030 364 286 880", "0800 400 100"}) {
    INFO(text);
    CHECK(forms_in(text).empty());
  }
}

TEST_CASE("A full-width comma ends a number") {
  CHECK(forms_in("118203，12306") == Forms{"118203", "12306"});
}

}  // namespace otpost::inbox
