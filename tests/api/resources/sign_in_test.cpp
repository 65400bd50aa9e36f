#include "api/resources/sign_in.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::resources;
using otpost::http::Problem;

namespace {

unsigned status_of(const std::string& body) {
  const auto read = credentials_of(body);
  const auto* problem = std::get_if<Problem>(&read);
  return problem != nullptr ? problem->status : 0;
}

}  // namespace

TEST_CASE("Name and password are read, and what else is there is left alone") {
  const auto read = credentials_of(R"({"name":"ana","password":"p\u00e4\"w","otp":null})");
  REQUIRE(std::holds_alternative<Credentials>(read));
  CHECK(std::get<Credentials>(read).name == "ana");
  CHECK(std::get<Credentials>(read).password.expose() == "pä\"w");
}

TEST_CASE("What is too long to be a name or a password does not fit") {
  const auto body = [](std::size_t name, std::size_t password) {
    return R"({"name":")" + std::string(name, 'n') + R"(","password":")" + std::string(password, 'p') + R"("})";
  };
  CHECK(status_of(body(256, 1024)) == 0);
  CHECK(status_of(body(257, 1)) == 422);
  CHECK(status_of(body(1, 1025)) == 422);
}

TEST_CASE("A body that nests without end is refused") {
  CHECK(status_of(std::string(60'000, '[')) == 400);
}
