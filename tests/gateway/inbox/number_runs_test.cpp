#include "gateway/inbox/number_runs.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

// The runs of a text with a space between.
std::string runs_of(std::string_view text) {
  const FoldedText folded(text, text.size());
  std::string all;
  for (const Run& run : find_runs(folded, phrase_book().find(folded), {})) {
    if (!all.empty()) all += ' ';
    all += folded.source(run.span);
  }
  return all;
}

}  // namespace

TEST_CASE("Letters and digits without anything between are one run") {
  CHECK(runs_of("a 7KQ4ZT, 9") == "a 7KQ4ZT 9");
}

TEST_CASE("A word that leans on its number is a run of its own") {
  CHECK(runs_of("OTP402918") == "OTP 402918");
  CHECK(runs_of("100TL") == "100 TL");
  CHECK(runs_of("5GB") == "5 GB");
}

TEST_CASE("A unit comes after its number, never before") {
  CHECK(runs_of("R4K X92") == "R4K X92");
}

TEST_CASE("Half of a code in capitals is not taken for a quantity") {
  CHECK(runs_of("GK2-7PX") == "GK2 7PX");
  CHECK(runs_of("TX90-KM") == "TX90 KM");
  CHECK(runs_of("10GB-20GB") == "10 GB 20 GB");
}

TEST_CASE("What is taken already holds no run") {
  const FoldedText text("ab 12 cd", 8);
  const std::vector<Span> taken{{3, 5}};
  const auto runs = find_runs(text, {}, taken);
  REQUIRE(runs.size() == 2);
  CHECK(text.source(runs[1].span) == "cd");
}

TEST_CASE("A run knows its digits, its capitals and its small letters") {
  const FoldedText text("x7Kq2", 5);
  const auto runs = find_runs(text, {}, {});
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].digits == 2);
  CHECK(runs[0].capitals == 1);
  CHECK(runs[0].small_letters == 2);
  CHECK(runs[0].is_mixed());
}

}  // namespace otpost::inbox
