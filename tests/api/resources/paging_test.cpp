#include "api/resources/paging.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::resources;
using otpost::http::parse_target;
using otpost::http::Problem;

namespace {

Paging page(const char* query) {
  return std::get<Paging>(paging_of(*parse_target(query)));
}
bool fits(const char* query) {
  return !std::holds_alternative<Problem>(paging_of(*parse_target(query)));
}

}  // namespace

TEST_CASE("Fifty are given where nothing is asked, two hundred at most") {
  CHECK(page("/").limit == 50);
  CHECK(page("/?limit=200").limit == 200);
  CHECK_FALSE(fits("/?limit=201"));
  CHECK_FALSE(fits("/?limit=0"));
  CHECK_FALSE(fits("/?limit="));
}

TEST_CASE("A cursor after 0 is the very beginning, a cursor before 0 is nonsense") {
  CHECK(page("/?after=0").after == 0);
  CHECK_FALSE(fits("/?before=0"));
  CHECK(page("/?before=1").before == 1);
}

TEST_CASE("Both ways at once is no page") {
  CHECK_FALSE(fits("/?before=5&after=3"));
}

TEST_CASE("A whole number is digits and nothing else") {
  CHECK(whole_number("0") == 0);
  CHECK(whole_number("9223372036854775807") == 9223372036854775807);
  for (const auto* text : {"", "-1", "+1", " 1", "1 ", "01", "00", "1.0", "1e3", "0x1", "9223372036854775808"}) {
    CAPTURE(text);
    CHECK_FALSE(whole_number(text));
  }
}
