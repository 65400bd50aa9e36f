#include "gateway/inbox/finnish_endings.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

std::string stem(std::string_view name) {
  const FoldedText text(name, name.size());
  return std::string(text.source({0, without_finnish_ending(text, {0, text.size()})}));
}

}  // namespace

TEST_CASE("The ending of a local case is none of the name") {
  CHECK(stem("Torissa") == "Tori");
  CHECK(stem("Telialle") == "Telia");
  CHECK(stem("OmaElisaan") == "OmaElisa");
}

TEST_CASE("The -n of a genitive is none of the name") {
  const FoldedText text("Kelan", 5);
  CHECK(without_finnish_genitive(text, {0, 5}) == 4);
  CHECK(without_finnish_genitive(FoldedText("Klarn", 5), {0, 5}) == 5);
}

TEST_CASE("A name that only looks declined stays whole") {
  CHECK(stem("Kela") == "Kela");
  CHECK(stem("Alla") == "Alla");
  CHECK(stem("VISTA") == "VISTA");
}

}  // namespace otpost::inbox
