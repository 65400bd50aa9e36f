#include "gateway/vault/password.hpp"

#include <chrono>

#include "tests/support/catch.hpp"

using otpost::SecretText;
using namespace otpost::vault;

TEST_CASE("A password verifies against its own hash only") {
  const auto hash = hash_password(SecretText{"correct horse"});
  CHECK(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
  CHECK(verify_password(hash, SecretText{"correct horse"}));
  CHECK_FALSE(verify_password(hash, SecretText{"correct horsf"}));
  CHECK_FALSE(verify_password(hash, SecretText{}));
}

TEST_CASE("The same password is hashed with another salt each time") {
  CHECK(hash_password(SecretText{"same"}) != hash_password(SecretText{"same"}));
}

TEST_CASE("What is no Argon2id string is refused and verifies nothing") {
  for (const auto* text :
       {"", "secret", "$argon2id$", "$argon2i$v=19$m=65536,t=3,p=1$AAAA$AAAA", "$2b$12$abcdefghijk"}) {
    CAPTURE(text);
    CHECK_FALSE(is_password_hash(text));
    CHECK_FALSE(verify_password(text, SecretText{"secret"}));
  }
  CHECK_FALSE(is_password_hash(std::string(200, '$')));
}

TEST_CASE("A hash of other costs is a hash") {
  CHECK(is_password_hash(
      "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
}

TEST_CASE("Nobody is never verified, and costs what somebody costs") {
  const auto hash = hash_password(SecretText{"x"});
  CHECK_FALSE(verify_nobody(hash, SecretText{"x"}));
  CHECK_FALSE(verify_nobody("", SecretText{"x"}));

  const auto time_of = [](auto work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - start;
  };
  const auto somebody = time_of([&] { static_cast<void>(verify_password(hash, SecretText{"y"})); });
  const auto nobody = time_of([&] { static_cast<void>(verify_nobody("", SecretText{"y"})); });
  // An early way out would be a thousand times faster; a busy machine is not.
  CHECK(nobody * 8 > somebody);
}
