#include "gateway/inbox/code_score.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

struct Scored {
  double value = 0;
  std::vector<std::string> reasons;

  [[nodiscard]] bool because(std::string_view reason) const {
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
  }
};

// The score of the piece with this normal form.
Scored score(std::string_view text, std::string_view form) {
  const FoldedText folded(text, text.size());
  const auto phrases = phrase_book().find(folded);
  const auto runs = find_runs(folded, phrases, {});
  const auto pieces = find_code_pieces(folded, runs);
  const Reading reading(folded, phrases);
  for (const CodePiece& piece : pieces) {
    if (piece.form != form) continue;
    Score found = score_of(piece, reading, {pieces.size(), false});
    return {found.value, std::move(found.reasons)};
  }
  FAIL("no such piece");
  return {};
}

}  // namespace

TEST_CASE("A number beside the name of a code is one") {
  CHECK(score("Your verification code is 771204", "771204").value > enough);
}

TEST_CASE("The only number of a message needs no more than the verb beside it") {
  const Scored alone = score("Üsd be az 5519-et a Foodpanda appban", "5519");
  CHECK(alone.value > enough);
  CHECK(alone.because("to be entered, the only number"));
}

TEST_CASE("What a message is about weighs against a number") {
  const Scored parcel = score("Your parcel is in the locker, use code 5519", "5519");
  CHECK(parcel.value < enough);
  CHECK(parcel.because("what the message is about"));
}

TEST_CASE("The label left of a number decides") {
  const Scored labelled = score("Order 441882. Your login code: 609177", "441882");
  CHECK(labelled.value < enough);
  CHECK((labelled.because("* label") || labelled.because("en label")));
}

TEST_CASE("A verb between the label and the number takes the number from the label") {
  CHECK(score("Nog één stap voor je Funda-account: tik 660 881 over", "660881").value > enough);
}

TEST_CASE("The new code counts, not the one that is dead") {
  const char* text = "Your earlier Coinbase code 902217 has been cancelled. Please use the new one instead: 148306.";
  CHECK(score(text, "148306").value > enough);
  CHECK(score(text, "902217").value < enough);
}

TEST_CASE("The approval number of a payment that was made approves nothing") {
  CHECK(score("Card charged $20.00 at CROMA, approval code 551209", "551209").value < enough);
  CHECK(score("Approval code 551209. Enter it to pay $20.00", "551209").value > enough);
}

TEST_CASE("A number that a word is to be sent to is no code, the verb before it or after") {
  CHECK(score("Text BOOST to 48213 to add 2GB", "48213").value < enough);
  CHECK(score("برای خرید عدد ۲ را به ۵۵۵۵ بفرستید", "5555").value < enough);
}

TEST_CASE("A number that is no year, as the text says, is a code in every order of the words") {
  CHECK(score("2019 är inte ett årtal utan din pinkod hos Hemnet", "2019").because("sv not a year"));
  CHECK(score("2027は年号ではなくABEMAのテレビ連携コードです", "2027").value > enough);
  CHECK(score("Seit 2019 für Sie da", "2019").value < enough);
}

TEST_CASE("The name of a code before a number is not of the number before it") {
  const char* text = "تحويل إلى حساب 0417 أدخل كلمة المرور لمرة واحدة 441882";
  CHECK(score(text, "441882").value > score(text, "0417").value);
}

TEST_CASE("A request to reset a password that was received is no payment received") {
  CHECK(score("Vi har modtaget en anmodning om nulstilling af adgangskoden. Tast 4022 7816", "40227816").value >
        enough);
}

TEST_CASE("A gift card has a code of security that nobody asks for") {
  CHECK(score("Your eGift is here! Card 6072, security code 31870920. Redeem in store.", "31870920").value < enough);
}

}  // namespace otpost::inbox
