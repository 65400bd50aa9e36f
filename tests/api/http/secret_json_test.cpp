#include "api/http/secret_json.hpp"

#include "tests/support/catch.hpp"

using otpost::http::SecretJson;

TEST_CASE("A body is parsed into memory of its own") {
  const SecretJson body(R"({"uri":"otpauth://totp/a"})");
  REQUIRE_FALSE(body.problem());
  CHECK(body.object().at("uri") == "otpauth://totp/a");
  CHECK(body.object().storage() == body.object().at("uri").storage());
  CHECK(*body.object().storage() != *boost::json::storage_ptr());
}

TEST_CASE("What does not parse is 400, what is no object 422") {
  CHECK(SecretJson("{").problem()->status == 400);
  CHECK(SecretJson("").problem()->status == 400);
  CHECK(SecretJson("[]").problem()->status == 422);
}
