#include "api/http/router.hpp"

#include "tests/support/catch.hpp"

using otpost::http::Router;

namespace {

Router<std::string> example() {
  Router<std::string> router;
  router.add("GET", "/", "page");
  router.add("GET", "/api/messages", "list");
  router.add("GET", "/api/messages/{id}", "one");
  router.add("POST", "/api/messages/{id}/views", "view");
  router.add("GET", "/api/messages/{id}/views", "views");
  return router;
}

std::string answers(const std::string& method, const std::string& path) {
  const auto router = example();
  const auto match = router.find(method, path);
  return match.handler ? *match.handler : match.allowed.empty() ? "404" : "405 " + match.allowed;
}

}  // namespace

TEST_CASE("A literal path is found") {
  CHECK(answers("GET", "/") == "page");
  CHECK(answers("GET", "/api/messages") == "list");
}

TEST_CASE("A segment in braces is whatever stands there") {
  const auto router = example();
  const auto match = router.find("POST", "/api/messages/17/views");
  REQUIRE(match.handler);
  CHECK(*match.handler == "view");
  CHECK(match.parameters == std::vector<std::string>{"17"});
}

TEST_CASE("HEAD is answered by GET") {
  CHECK(answers("HEAD", "/api/messages/17") == "one");
}

TEST_CASE("Another method is told which are allowed") {
  CHECK(answers("DELETE", "/api/messages/17/views") == "405 POST, GET, HEAD");
  CHECK(answers("HEAD", "/nowhere") == "404");
}

TEST_CASE("Nearly the path is another path") {
  for (const auto* path : {"/api", "/api/", "/api/messages/", "/api/messages/17/", "/api/messages//views",
                           "/API/messages", "/api/messages/17/views/3"}) {
    CAPTURE(path);
    CHECK(answers("GET", path) == "404");
  }
}
