#include "gateway/inbox/code_finder.hpp"

#include <chrono>

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

std::string code_in(std::string_view text, std::string_view sender = "Verify") {
  const Finding finding = find_code(sender, text);
  return finding.code ? std::string(finding.code->expose()) : "none";
}

}  // namespace

TEST_CASE("Digits of any script become ASCII") {
  CHECK(code_in("رمز التحقق هو ٥٥٠٢٧١") == "550271");
  CHECK(code_in("Your code is ５５０２７１") == "550271");
  CHECK(code_in("Your code is \U0001D7D3\U0001D7D3\U0001D7CE\U0001D7D0\U0001D7D5\U0001D7CF") == "550271");
}

TEST_CASE("Spaces, hyphens and invisible characters inside a code are dropped") {
  for (const char* written : {"123 456", "123-456", "123\u00A0456", "123\u202F456", "123\u2011456", "1 2 3 4 5 6",
                              "12-34-56", "123\u200B456", "\u2066123456\u2069"}) {
    INFO(written);
    CHECK(code_in(std::string("Your code is ") + written) == "123456");
  }
}

TEST_CASE("A prefix of capitals before digits alone is no part of the code") {
  CHECK(code_in("G-604275 is your verification code.") == "604275");
  CHECK(code_in("Your code is FB-77120") == "77120");
}

TEST_CASE("A mixed code keeps all its characters and their case") {
  CHECK(code_in("Your verification code: XK4-9QZ") == "XK49QZ");
  CHECK(code_in("Your verification code: 7KQ4ZT") == "7KQ4ZT");
  CHECK(code_in("Your verification code: x7Kq2p") == "x7Kq2p");
}

TEST_CASE("Letters may touch the digits") {
  CHECK(code_in("smsTAN:330182") == "330182");
  CHECK(code_in("您的验证码550318请勿泄露") == "550318");
  CHECK(code_in("OTP=402918 is yours") == "402918");
  CHECK(code_in("OTP402918") == "402918");
}

TEST_CASE("Of an old and a new code the new one counts") {
  CHECK(code_in("Your new code is 330182. The previous code 771204 is cancelled.") == "330182");
  CHECK(code_in("Code 771204 has expired. Your new login code: 330182") == "330182");
}

TEST_CASE("A reference, an amount, a card and a telephone number are not the code") {
  CHECK(code_in("Ref 441882. Use code 609177 to pay $2,500.00 with card ending 7712. Call 0800 400 100.") == "609177");
  CHECK(code_in("Order 441882 of 2500 EUR, card **7712") == "none");
}

TEST_CASE("A code that looks like a year is one when the text says so") {
  CHECK(code_in("Your verification code is 2026") == "2026");
  CHECK(code_in("Happy new year 2026 from all of us!") == "none");
}

TEST_CASE("What only speaks of codes holds none") {
  CHECK(code_in("Never share your verification code. Questions? Call 18001234") == "none");
  CHECK(code_in("Your code 4471 has expired.") == "none");
  CHECK(code_in("Your verification code was sent to your e-mail.") == "none");
  CHECK(code_in("Text STOP to 48213 to opt out of codes") == "none");
}

TEST_CASE("A promo, door or pick-up code is another thing") {
  CHECK(code_in("Use promo code SAVE2026 for 20% off") == "none");
  CHECK(code_in("The door code is 4471, see you at 8") == "none");
  CHECK(code_in("Pickup code 447102 for your parcel") == "none");
}

TEST_CASE("Neither a link nor a Retriever hash is searched") {
  CHECK(code_in("Log in: https://example.com/code/447102?code=551902") == "none");
  CHECK(code_in("<#> Your code is 771204\nFA9q1234567") == "771204");
}

TEST_CASE("The digits of the sender are not its code") {
  CHECK(code_in("12306 code 118203", "12306") == "118203");
  CHECK(code_in("code 12306", "12306") == "none");
}

TEST_CASE("An origin-bound code is trusted before the words") {
  const Finding finding = find_code("58877", "Your code is 111111.\n\n@GitHub.com #313579 %ecommerce.example");
  REQUIRE(finding.code);
  CHECK(finding.code->expose() == "313579");
  CHECK(finding.domain == "github.com");
}

TEST_CASE("The host of a link to sign in with is the domain, and its path stays out") {
  const Finding finding = find_code("Info", "Klarna: your login code is 82067, or follow https://Kla.example/v/9f3310");
  CHECK(finding.domain == "kla.example");
}

TEST_CASE("Kind is there with a code and only then") {
  CHECK(find_code("", "Your code to reset your password: 551902").kind == CodeKind::password_reset);
  CHECK(find_code("", "Use code 551902 to approve the payment of 20 EUR").kind == CodeKind::payment);
  CHECK(find_code("", "Your login code is 551902").kind == CodeKind::sign_in);
  CHECK_FALSE(find_code("", "Reset your password in the app").kind);
}

TEST_CASE("How long a code lives is read from the text") {
  using namespace std::chrono_literals;
  CHECK(find_code("", "Your code is 551902. It expires in 10 minutes.").valid_for == 10min);
  CHECK(find_code("", "Your code is 551902, valid for five minutes").valid_for == 5min);
  CHECK(find_code("", "您的验证码是551902，5分钟内有效").valid_for == 5min);
  CHECK_FALSE(find_code("", "Your code is 551902").valid_for);
}

TEST_CASE("The candidates come best first, each with the rules that decided") {
  const Finding finding = find_code("", "Ref 441882. Your verification code is 609177");
  REQUIRE(finding.candidates.size() == 2);
  CHECK(finding.candidates[0].text.expose() == "609177");
  CHECK(finding.candidates[0].score > finding.candidates[1].score);
  CHECK_FALSE(finding.candidates[0].reasons.empty());
  CHECK_FALSE(finding.candidates[1].reasons.empty());
}

TEST_CASE("The service does not tell the code") {
  const Finding finding = find_code("Verify", "K9PL4X: K9PL4X is your verification code");
  REQUIRE(finding.code);
  CHECK_FALSE(finding.service);
}

TEST_CASE("No more of a text is searched than the stated bound") {
  std::string text(searched_bytes, ' ');
  text += "Your verification code is 551902";
  CHECK_FALSE(find_code("", text).code);
}

}  // namespace otpost::inbox
