#include "api/http/target.hpp"

#include "tests/support/catch.hpp"

using otpost::http::parse_target;

TEST_CASE("A target is decoded once") {
  const auto target = parse_target("/api/a%2520b?q=a+b%26c&number=%2B49151");
  REQUIRE(target);
  CHECK(target->path == "/api/a%20b");
  CHECK(*target->parameter("q") == "a b&c");
  CHECK(*target->parameter("number") == "+49151");
  CHECK(target->parameter("before") == nullptr);
}

TEST_CASE("A plus is a space in the query alone") {
  const auto target = parse_target("/a+b?q=a+b");
  REQUIRE(target);
  CHECK(target->path == "/a+b");
  CHECK(*target->parameter("q") == "a b");
}

TEST_CASE("A parameter without a value is there and empty") {
  const auto target = parse_target("/?a&b=&&c=1");
  REQUIRE(target);
  CHECK(target->query.size() == 3);
  CHECK(target->parameter("a")->empty());
  CHECK(target->parameter("b")->empty());
  CHECK(*target->parameter("c") == "1");
}

TEST_CASE("What could be read in two ways is no target") {
  for (const auto* text : {"", "*", "api", "//", "/a//b", "http://a/", "/%", "/%1", "/%zz", "/%0a", "/%7f", "/a%2fb",
                           "/#a", "/?q=%f", "/ a", "/\t"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_target(text));
  }
}
