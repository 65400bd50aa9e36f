// A stranger writes the text: whatever it is, four times as much of it takes about four times as long.
#include <algorithm>
#include <ctime>
#include <string>

#include "gateway/inbox/code_finder.hpp"
#include "gateway/inbox/masking.hpp"
#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

std::string repeated(std::string_view piece, std::size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return text;
}

// Processor time of the quickest of several runs, so that a busy machine does not count.
template <class Work>
double quickest(Work work) {
  double best = 1e9;
  for (int run = 0; run < 5; ++run) {
    const std::clock_t start = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

const std::vector<std::string_view> hostile{
    "4471 ",    "code ",      "code 447102 ",       "447102-",      "[",
    "\u3010",   "@a #1 ",     "https://a.b/c ",     "\u202E\u2066", "\xED\xA0\x80",
    "\xFF",     "aaaaaaaaaa", "\u9A8C\u8BC1\u7801", "a.b.c.",       "call ",
    "XK4-9QZ ", "Kо"};

}  // namespace

TEST_CASE("A megabyte of anything is answered, and no more is searched than the stated bound") {
  for (const std::string_view piece : hostile) {
    INFO(piece);
    const std::string bound = repeated(piece, 2 * searched_bytes);
    const std::string megabyte = repeated(piece, 1'000'000);
    const double least = 0.002;  // what the clock can tell
    const double small = std::max(least, quickest([&] { (void)find_code("x", bound); }));
    const double large = std::max(least, quickest([&] { (void)find_code("x", megabyte); }));
    CHECK(large < 3 * small);
  }
}

TEST_CASE("Masking takes time in proportion to the text") {
  for (const std::string_view piece : hostile) {
    INFO(piece);
    const std::string quarter = repeated(piece, 100'000);
    const std::string whole = repeated(piece, 400'000);
    const Finding finding = find_code("x", whole);
    const double least = 0.002;
    const double small = std::max(least, quickest([&] { (void)mask(quarter, finding); }));
    const double large = std::max(least, quickest([&] { (void)mask(whole, finding); }));
    CHECK(large < 9 * small);  // 4 is linear, 16 is not
  }
}

TEST_CASE("A thousand numbers give a clear answer") {
  const Finding finding = find_code("", repeated("447102 551209 ", 7'000));
  CHECK_FALSE(finding.code);
  CHECK(finding.candidates.size() <= 64);
}

}  // namespace otpost::inbox
