#include "gateway/inbox/ruled_out.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

// Some number of the text is left that may be a code.
bool leaves_a_number(std::string_view text) {
  const FoldedText folded(text, text.size());
  const auto runs = find_runs(folded, phrase_book().find(folded), {});
  return std::any_of(runs.begin(), runs.end(), [](const Run& run) { return run.digits > 0 && !run.ruled_out; });
}

}  // namespace

TEST_CASE("A date is no code, with dots, strokes or hyphens") {
  CHECK_FALSE(leaves_a_number("on 12.05.2026"));
  CHECK_FALSE(leaves_a_number("on 05/12/26"));
  CHECK_FALSE(leaves_a_number("on 2026-05-12"));
  CHECK_FALSE(leaves_a_number("on 12 May 2026"));
  CHECK_FALSE(leaves_a_number("5月12日"));
}

TEST_CASE("A time is no code") {
  CHECK_FALSE(leaves_a_number("at 14:20"));
  CHECK_FALSE(leaves_a_number("um 1430 Uhr"));
}

TEST_CASE("A sum is no code, with the currency on either side") {
  CHECK_FALSE(leaves_a_number("EUR 1200"));
  CHECK_FALSE(leaves_a_number("1200 €"));
  CHECK_FALSE(leaves_a_number("Rp250.000"));
  CHECK_FALSE(leaves_a_number("1.249,00 kr"));
  CHECK_FALSE(leaves_a_number("３０００円"));
  CHECK_FALSE(leaves_a_number("250,000 ریال"));
}

TEST_CASE("Of two numbers around a currency the sum is the left one") {
  CHECK(leaves_a_number("1200 EUR 551209"));
}

TEST_CASE("A quantity is no code") {
  CHECK_FALSE(leaves_a_number("2048 MB"));
  CHECK_FALSE(leaves_a_number("4200 points"));
  CHECK_FALSE(leaves_a_number("20%"));
}

TEST_CASE("A number that is no year, as the text says, is no quantity of years") {
  CHECK(leaves_a_number("1404 سال نیست"));
  CHECK_FALSE(leaves_a_number("1404 سال"));
}

TEST_CASE("A comma behind a letter is the sentence's, between digits it is a number's") {
  CHECK(leaves_a_number("动态码为8K3T5N,5分钟内有效"));
  CHECK_FALSE(leaves_a_number("1,250"));
}

TEST_CASE("A masked number is no code") {
  CHECK_FALSE(leaves_a_number("card **4471"));
  CHECK_FALSE(leaves_a_number("card xx4471"));
  CHECK_FALSE(leaves_a_number("IBAN DE44...8821"));
}

TEST_CASE("A single cross before two digits crosses nothing out") {
  CHECK(leaves_a_number("X92"));
}

TEST_CASE("Bold type is no mask") {
  CHECK(leaves_a_number("*774036*"));
}

TEST_CASE("Eleven digits and more are no code") {
  CHECK(leaves_a_number("1234567890"));
  CHECK_FALSE(leaves_a_number("12345678901"));
}

}  // namespace otpost::inbox
