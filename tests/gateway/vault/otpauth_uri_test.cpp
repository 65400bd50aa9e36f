#include "gateway/vault/otpauth_uri.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::vault;
using namespace std::chrono_literals;

namespace {

constexpr const char* secret = "JBSWY3DPEHPK3PXP";  // "Hello!" and four octets more

Authenticator parsed(const std::string& uri) {
  auto result = parse_otpauth_uri(uri);
  INFO(uri << ": " << result.error().message());
  REQUIRE(result.has_value());
  return std::move(*result);
}
boost::system::error_code refused(const std::string& uri) {
  auto result = parse_otpauth_uri(uri);
  REQUIRE_FALSE(result.has_value());
  return result.error();
}
std::string seed_of(const Authenticator& authenticator) {
  const auto octets = authenticator.seed.expose();
  return {octets.begin(), octets.end()};
}

}  // namespace

TEST_CASE("An address names issuer, account, seed and what is not the default") {
  const auto given = parsed(
      "otpauth://totp/"
      "GitHub:ops@example.com?secret=JBSWY3DPEHPK3PXP&issuer=GitHub&algorithm=SHA256&digits=8&period=60");
  CHECK(given.issuer == "GitHub");
  CHECK(given.account == "ops@example.com");
  CHECK(seed_of(given) == "Hello!\xDE\xAD\xBE\xEF");
  CHECK(given.totp == TotpParameters{TotpAlgorithm::sha256, 8, 60s, TotpAlphabet::digits});
  CHECK(parsed(std::string("otpauth://totp/a?secret=") + secret).totp == TotpParameters{});
}

TEST_CASE("A secret is read as people type it") {
  for (const auto* typed : {"jbswy3dpehpk3pxp", "JBSW%20Y3DP%20EHPK%203PXP", "JBSW Y3DP EHPK 3PXP",
                            "JBSW-Y3DP-EHPK-3PXP", "JBSWY3DPEHPK3PXP====", "JBSWY3DPEHPK3PXP%3D%3D"})
    CHECK(seed_of(parsed(std::string("otpauth://totp/a?secret=") + typed)) == "Hello!\xDE\xAD\xBE\xEF");
}

TEST_CASE("The issuer is the parameter's, else the label's") {
  const std::string tail = std::string("?secret=") + secret;
  CHECK(parsed("otpauth://totp/Old%20Name:ana" + tail + "&issuer=New").issuer == "New");
  CHECK(parsed("otpauth://totp/Only%20Label:%20ana" + tail).issuer == "Only Label");
  CHECK(parsed("otpauth://totp/Only%20Label:%20ana" + tail).account == "ana");
  CHECK(parsed("otpauth://totp/Big Corp:ana b" + tail).account == "ana b");
  CHECK(parsed("otpauth://totp/Corp%3Aana" + tail).issuer == "Corp");
  CHECK(parsed("otpauth://totp/ana" + tail + "&issuer=").issuer.empty());
  CHECK(parsed("otpauth://totp/" + tail).account.empty());
}

TEST_CASE("Algorithms go by all the names in use") {
  for (const auto* name : {"SHA512", "sha512", "SHA-512", "HmacSHA512"})
    CHECK(parsed(std::string("otpauth://totp/a?secret=") + secret + "&algorithm=" + name).totp.algorithm ==
          TotpAlgorithm::sha512);
}

TEST_CASE("Steam's tokens have five characters of their own alphabet") {
  for (const auto* uri : {"otpauth://steam/Steam:ana?secret=JBSWY3DPEHPK3PXP",
                          "otpauth://totp/Steam:ana?secret=JBSWY3DPEHPK3PXP&encoder=steam"}) {
    CHECK(parsed(uri).totp.alphabet == TotpAlphabet::steam);
    CHECK(parsed(uri).totp.digits == 5);
  }
}

TEST_CASE("What is wrong is refused with the field that is wrong") {
  const std::string good = std::string("otpauth://totp/a?secret=") + secret;
  CHECK(refused("https://example.com/?secret=JBSWY3DPEHPK3PXP") == OtpauthError::not_otpauth);
  CHECK(refused("JBSWY3DPEHPK3PXP") == OtpauthError::not_otpauth);
  CHECK(refused("") == OtpauthError::not_otpauth);
  CHECK(refused("otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=1") == OtpauthError::counter_based);
  CHECK(refused("otpauth://totp/a") == OtpauthError::no_secret);
  CHECK(refused("otpauth://totp/a?secret=") == OtpauthError::no_secret);
  CHECK(refused("otpauth://totp/a?secret=JBSWY3DPEHPK3PX1") == OtpauthError::secret_not_base32);
  CHECK(refused("otpauth://totp/a?secret=JBSWY3DP") == OtpauthError::secret_too_short);
  CHECK(refused("otpauth://totp/a?secret=" + std::string(420, 'A')) == OtpauthError::secret_too_long);
  CHECK(refused(good + "&algorithm=MD5") == OtpauthError::unknown_algorithm);
  for (const auto* digits : {"5", "9", "six", "", "-6", "6.0"})
    CHECK(refused(good + "&digits=" + digits) == OtpauthError::digits_out_of_range);
  for (const auto* period : {"0", "3601", "-30", "99999999999999999999", "30s"})
    CHECK(refused(good + "&period=" + period) == OtpauthError::period_out_of_range);
  CHECK(refused("otpauth://totp/" + std::string(257, 'a') + "?secret=" + secret) == OtpauthError::label_too_long);
  for (const auto* label : {"a%0Ab", "a%FFb", "a%C0%80b", "a%ED%A0%80b", "%E2%82"})
    CHECK(refused(std::string("otpauth://totp/") + label + "?secret=" + secret) == OtpauthError::label_too_long);
}

TEST_CASE("A fragment is refused, behind an empty query too") {
  for (const auto* tail :
       {"?#", "?#secret=JBSWY3DPEHPK3PXP", "?secret=JBSWY3DPEHPK3PXP#a", "#?secret=JBSWY3DPEHPK3PXP"})
    CHECK(refused(std::string("otpauth://totp/a") + tail) == OtpauthError::not_otpauth);
  CHECK(refused("otpauth://totp/a?") == OtpauthError::no_secret);
}

TEST_CASE("No refusal repeats the secret") {
  CHECK(refused("otpauth://totp/a?secret=JBSWY3DPEHPK3PX1").message().find("JBSW") == std::string::npos);
}

TEST_CASE("What is written is read back as it was") {
  for (const auto* uri :
       {"otpauth://totp/GitHub:ops%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=GitHub",
        "otpauth://totp/ana?secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/"
        "a%2Fb%3Fc:%C3%BC%20%26?secret=JBSWY3DPEHPK3PXP&issuer=a%2Fb%3Fc&algorithm=SHA512&digits=7&period=60",
        "otpauth://totp/Steam:ana?secret=JBSWY3DPEHPK3PXP&issuer=Steam&encoder=steam"})
    CHECK(to_otpauth_uri(parsed(uri)).expose() == uri);
}

TEST_CASE("A colon in an issuer or an account is read back where it was") {
  for (const auto* uri : {"otpauth://totp/ana?secret=JBSWY3DPEHPK3PXP&issuer=a%3Ab",
                          "otpauth://totp/:ana%3Ab?secret=JBSWY3DPEHPK3PXP&issuer=a%3Ab",
                          "otpauth://totp/:ana%3Ab?secret=JBSWY3DPEHPK3PXP",
                          "otpauth://totp/Corp:ana%3Ab?secret=JBSWY3DPEHPK3PXP&issuer=Corp"})
    CHECK(to_otpauth_uri(parsed(uri)).expose() == uri);
  CHECK(parsed("otpauth://totp/ana?secret=JBSWY3DPEHPK3PXP&issuer=a%3Ab").issuer == "a:b");
  CHECK(parsed("otpauth://totp/:ana%3Ab?secret=JBSWY3DPEHPK3PXP").account == "ana:b");
}
