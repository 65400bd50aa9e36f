#include "gateway/inbox/request_kind.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

CodeKind kind_in(std::string_view text) {
  const FoldedText folded(text, text.size());
  return kind_of(Reading(folded, phrase_book().find(folded)));
}

}  // namespace

TEST_CASE("Who signs in asks for a code to sign in, in any language") {
  for (const char* text :
       {"Your login code is 551902", "Dein Anmeldecode lautet 551902, um dich anzumelden", "Код для входа 551902",
        "您正在登录，验证码551902", "رمز الدخول 551902 لتسجيل الدخول", "ログインするには551902"}) {
    INFO(text);
    CHECK(kind_in(text) == CodeKind::sign_in);
  }
}

TEST_CASE("A sum or a transfer makes it a payment") {
  CHECK(kind_in("Code 551902 for 20 EUR") == CodeKind::payment);
  CHECK(kind_in("TAN 551902 für Überweisung") == CodeKind::payment);
  CHECK(kind_in("振込 30,000円の認証番号 551902") == CodeKind::payment);
}

TEST_CASE("A new password is a reset, also when it says how to sign in") {
  CHECK(kind_in("Use 551902 to reset your password and log in") == CodeKind::password_reset);
  CHECK(kind_in("Code 551902 pour réinitialiser votre mot de passe") == CodeKind::password_reset);
}

TEST_CASE("A device that was not known counts before the signing in") {
  CHECK(kind_in("Log in from a new device with 551902") == CodeKind::new_device);
}

TEST_CASE("What says nothing of its purpose is something else") {
  CHECK(kind_in("551902") == CodeKind::other);
}

}  // namespace otpost::inbox
