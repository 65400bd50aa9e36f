#include "gateway/vault/keyring.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"

using namespace otpost;
using vault::is_signed_by;
using vault::Keyring;
using vault::SealedPlace;

namespace {

Keyring keys_of(std::uint8_t installation) {
  SecretBytes master(Keyring::master_key_size);
  master.expose_writable()[31] = installation;
  return Keyring(std::move(master));
}

constexpr SealedPlace place{"messages", "text", 17};

}  // namespace

TEST_CASE("What was sealed opens in its place") {
  const auto keys = keys_of(1);
  const auto opened = keys.open(keys.seal("Your code is 493817", place), place);
  REQUIRE(opened.has_value());
  CHECK(opened->expose() == "Your code is 493817");
}

TEST_CASE("An empty text and one with any bytes can be sealed") {
  const auto keys = keys_of(1);
  std::string all;
  for (int octet = 0; octet < 256; ++octet) all += static_cast<char>(octet);
  CHECK(keys.open(keys.seal("", place), place)->expose().empty());
  CHECK(keys.open(keys.seal(all, place), place)->expose() == all);
}

TEST_CASE("A sealed value does not open in another table, column or row") {
  const auto keys = keys_of(1);
  const auto sealed = keys.seal("493817", place);
  const auto other = GENERATE(SealedPlace{"parts", "text", 17}, SealedPlace{"messages", "code", 17},
                              SealedPlace{"messages", "text", 18}, SealedPlace{"messagest", "ext", 17});
  CHECK_FALSE(keys.open(sealed, other).has_value());
}

TEST_CASE("A sealed value does not open under the keys of another installation") {
  CHECK_FALSE(keys_of(2).open(keys_of(1).seal("493817", place), place).has_value());
}

TEST_CASE("A sealed value with any octet changed does not open") {
  const auto keys = keys_of(1);
  const auto sealed = keys.seal("493817", place);
  for (std::size_t at = 0; at < sealed.size(); ++at) {
    auto changed = sealed;
    changed[at] ^= 1;
    CAPTURE(at);
    CHECK_FALSE(keys.open(changed, place).has_value());
  }
}

TEST_CASE("A sealed value that is cut short does not open") {
  const auto keys = keys_of(1);
  const auto sealed = keys.seal("493817", place);
  for (std::size_t length = 0; length < sealed.size(); ++length)
    CHECK_FALSE(keys.open(std::span(sealed).first(length), place).has_value());
}

TEST_CASE("The same text sealed twice gives different octets") {
  const auto keys = keys_of(1);
  CHECK(keys.seal("493817", place) != keys.seal("493817", place));
}

TEST_CASE("A digest finds the same bytes again, in this installation alone") {
  const auto keys = keys_of(1);
  CHECK(keys.digest("0791") == keys_of(1).digest("0791"));
  CHECK(keys.digest("0791") != keys.digest("0792"));
  CHECK(keys.digest("0791") != keys_of(2).digest("0791"));
}

TEST_CASE("The check value tells installations apart and shows no key") {
  const auto keys = keys_of(1);
  CHECK(keys.check_value() == keys_of(1).check_value());
  CHECK(keys.check_value() != keys_of(2).check_value());
  CHECK(keys.check_value() != keys.digest(""));
}

TEST_CASE("A signature holds for its text and its signer alone") {
  const auto keys = keys_of(1);
  const auto signature = keys.sign("head 17");
  CHECK(is_signed_by(keys.public_key(), "head 17", signature));
  CHECK_FALSE(is_signed_by(keys.public_key(), "head 18", signature));
  CHECK_FALSE(is_signed_by(keys_of(2).public_key(), "head 17", signature));
  CHECK_FALSE(is_signed_by(keys.public_key(), "head 17", std::span(signature).first(63)));
}

TEST_CASE("A master key of another size is refused") {
  CHECK_THROWS_AS(Keyring(SecretBytes(31)), std::invalid_argument);
}
