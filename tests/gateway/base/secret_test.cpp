#include "gateway/base/secret.hpp"

#include <ostream>
#include <type_traits>

#include "tests/support/catch.hpp"

using otpost::SecretBytes;
using otpost::SecretText;

template <class T>
concept Printable = requires(std::ostream& out, const T& value) {
  out << value;
};

TEST_CASE("A secret can neither be copied nor printed") {
  STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<SecretText>);
  STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<SecretBytes>);
  STATIC_REQUIRE_FALSE(Printable<SecretText>);
  STATIC_REQUIRE_FALSE(Printable<SecretBytes>);
}

TEST_CASE("Taking a secret wipes the string it came in") {
  std::string source = "a text longer than the short form of a string";
  const char* bytes = source.data();
  const auto secret = SecretText::take(std::move(source));
  CHECK(secret.expose() == "a text longer than the short form of a string");
  CHECK(bytes[0] == '\0');
  CHECK(bytes[5] == '\0');
}
