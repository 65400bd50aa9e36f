#include "gateway/inbox/piece_view.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

// Asks of the first piece of a text.
template <class Question>
bool first_piece(std::string_view text, Question question) {
  const FoldedText folded(text, text.size());
  const auto phrases = phrase_book().find(folded);
  const auto pieces = find_code_pieces(folded, find_runs(folded, phrases, {}));
  REQUIRE_FALSE(pieces.empty());
  const Reading reading(folded, phrases);
  return question(PieceView(pieces.front(), reading));
}

}  // namespace

TEST_CASE("A verb touches a number with an article between, not across a sentence") {
  const auto touched = [](const PieceView& view) { return view.touches(Signal::enter); };
  CHECK(first_piece("mete el 5093", touched));
  CHECK_FALSE(first_piece("5093. Enter", touched));
}

TEST_CASE("A number on a line of its own may have signs beside it") {
  const auto alone = [](const PieceView& view) { return view.stands_on_its_own_line(); };
  CHECK(first_piece("PIN\n** 774036 **\n", alone));
  CHECK_FALSE(first_piece("PIN 774036", alone));
}

TEST_CASE("A number follows a name at the beginning, not a label") {
  const auto named = [](const PieceView& view) { return view.follows_a_name(); };
  CHECK(first_piece("Viber: 730114, or tap", named));
  CHECK_FALSE(first_piece("Order: 730114", named));
}

TEST_CASE("A number may serve a purpose or follow one") {
  CHECK(first_piece("3019 will verify your phone", [](const PieceView& view) { return view.serves_a_purpose(); }));
  CHECK(first_piece("To sign in: 3019", [](const PieceView& view) { return view.follows_a_purpose(); }));
}

TEST_CASE("A number with empty lines around it is a paragraph") {
  const auto paragraph = [](const PieceView& view) { return view.is_a_paragraph(); };
  CHECK(first_piece("Welcome to Uber!\n\n9972\n\nThat is all.", paragraph));
  CHECK(first_piece("Welcome to Uber!\n\n9972", paragraph));
  CHECK_FALSE(first_piece("Welcome to Uber!\n9972\nThat is all.", paragraph));
}

TEST_CASE("A paragraph may be labelled by what is under it") {
  const auto labelled = [](const PieceView& view) { return view.is_labelled_below(); };
  CHECK(first_piece("Welcome!\n\n44719022\n\nYour card number", labelled));
  CHECK_FALSE(first_piece("Welcome!\n\n9972\n\nYour code", labelled));
}

TEST_CASE("A number is named to be entered only where the verb leads to the name and the name to it") {
  const auto named = [](const PieceView& view) { return view.is_named_to_be_entered(); };
  CHECK(first_piece("genom att mata in siffrorna 304-8817", named));
  CHECK_FALSE(first_piece("Mata in koden. Siffrorna kommer snart 304-8817", named));
}

TEST_CASE("A number may be said to be a code after it") {
  const auto said = [](const PieceView& view) { return view.is_said_to_be_a_code(); };
  CHECK(first_piece("Ti chiederà 2048, è il PIN della corsa", said));
  CHECK_FALSE(first_piece("2048 is the year. Your code follows", said));
}

TEST_CASE("A number that looks like a year is called a code right beside it") {
  const auto called = [](const PieceView& view) { return view.looks_like_a_year() && view.is_called_a_code(); };
  CHECK(first_piece("entre le code Lydia 1998", called));
  CHECK_FALSE(first_piece("Le code de la route, édition de 1998", called));
}

TEST_CASE("An arrow points at a number") {
  CHECK(first_piece("your account -> 9041 <-", [](const PieceView& view) { return view.stands_after_an_arrow(); }));
  CHECK_FALSE(first_piece("your account: 9041", [](const PieceView& view) { return view.stands_after_an_arrow(); }));
}

}  // namespace otpost::inbox
