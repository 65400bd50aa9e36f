#include "gateway/inbox/name_places.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

// The name that is surest of its place; empty if there is none.
std::string placed(std::string_view text) {
  const FoldedText folded(text, text.size());
  const Reading reading(folded, phrase_book().find(folded));
  const auto names = names_by_place(reading, name_words(reading));
  const auto best = std::max_element(names.begin(), names.end(),
                                     [](const PlacedName& a, const PlacedName& b) { return a.trust < b.trust; });
  return best == names.end() ? std::string() : std::string(folded.source(best->span));
}

}  // namespace

TEST_CASE("Brackets hold a name, unless they say where a message was sent from") {
  CHECK(placed("【知乎】905271，登录校验码") == "知乎");
  CHECK(placed("[Web발신]\n[마켓컬리]\n704418") == "마켓컬리");
}

TEST_CASE("What the language knows ends a name at the beginning") {
  CHECK(placed("Poste Italiane: 770914") == "Poste Italiane");
  CHECK(placed("Kleinanzeigen hier. Dein Code: 552 018") == "Kleinanzeigen");
  CHECK(placed("Nubank informa: 330918") == "Nubank");
}

TEST_CASE("Another script ends a name at the beginning") {
  CHECK(placed("Binance طلب سحب جديد، رمز التأكيد HX7M2P") == "Binance");
}

TEST_CASE("What stands alone after the last sentence is a signature") {
  CHECK(placed("Autorizační SMS kód: 704418. Česká spořitelna") == "Česká spořitelna");
  CHECK(placed("किसी को न बताएं - ICICI Bank") == "ICICI Bank");
  CHECK(placed("sifreniz 804417. Garanti BBVA B002") == "Garanti BBVA");
  CHECK(placed("med kode 551802. Hilsen DNB") == "DNB");
}

TEST_CASE("How long a code lives is no signature, nor is a Retriever hash or a bound code") {
  CHECK(placed("551902. Valid 5 min").empty());
  CHECK(placed("<#> 640 881\nYq3/Re8tUoP").empty());
  CHECK(placed("660915 is your code.\n\n@github.com #660915").empty());
}

}  // namespace otpost::inbox
