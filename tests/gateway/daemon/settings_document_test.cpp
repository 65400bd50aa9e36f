#include "gateway/daemon/settings_document.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::daemon;

namespace {

std::vector<int> lines_of(const Document& document) {
  std::vector<int> lines;
  for (const auto& mistake : document.mistakes) lines.push_back(mistake.place.line);
  return lines;
}

}  // namespace

TEST_CASE("A text without mistakes is a table") {
  const auto document = parse_document("a = 1\n[b]\nc = 2");
  CHECK(document.mistakes.empty());
  REQUIRE(document.root);
  CHECK(document.root->size() == 2);
}

TEST_CASE("Every mistake of syntax is told, not the first only") {
  const auto document = parse_document("a = \nb = 1\nc = \"open\nd = 2\ne = 127.0.0.1:80\n");
  CHECK(lines_of(document) == std::vector{1, 3, 5});
  CHECK_FALSE(document.root);
}

TEST_CASE("A list that is never closed is one mistake") {
  CHECK(parse_document("a = [1\nb = 2\nc = 3\nd = 4\n").mistakes.size() == 1);
  CHECK(parse_document("a = [1\n\n[[b]]\nc = 3\n\n[[d]]\n").mistakes.size() == 1);
}

TEST_CASE("A text that is never closed is one mistake") {
  CHECK(parse_document("a = \"\"\"x\nb = 2\nc = 3\n").mistakes.size() == 1);
}

TEST_CASE("Of a key given twice the second is the mistake and the first is in force") {
  const auto document = parse_document("a = 1\na = 2\nb = 3\nb = 4\n");
  CHECK(lines_of(document) == std::vector{2, 4});
  REQUIRE(document.root);
  CHECK((*document.root)["a"].value<int>() == 1);
}

TEST_CASE("A table given twice is one mistake, and its keys go nowhere else") {
  const auto document = parse_document("[a]\nb = 1\n[a]\nb = 2\n[c]\nd = 1\n");
  CHECK(lines_of(document) == std::vector{3});
  REQUIRE(document.root);
  CHECK((*document.root)["a"]["b"].value<int>() == 1);
  CHECK((*document.root)["c"]["d"].value<int>() == 1);
}

TEST_CASE("Octets that are no UTF-8 are a mistake at their line") {
  CHECK(lines_of(parse_document("a = 1\nb = \"\xff\"\n")) == std::vector{2});
}

TEST_CASE("A file of nonsense ends") {
  CHECK(parse_document(std::string(100'000, '\n') + "]").mistakes.size() == 1);
  std::string nonsense;
  for (int line = 0; line < 1000; ++line) nonsense += "= =\n";
  CHECK_FALSE(parse_document(nonsense).mistakes.empty());
}
