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

}  // namespace otpost::inbox
