#include "gateway/inbox/service_name.hpp"

#include "gateway/inbox/code_finder.hpp"
#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

std::string service_in(std::string_view text, std::string_view sender = "Verify") {
  return find_code(sender, text).service.value_or("none");
}

}  // namespace

TEST_CASE("A name in brackets at either end is the service") {
  CHECK(service_in("【知乎】905271，登录校验码") == "知乎");
  CHECK(service_in("7720（动态验证码）【滴滴出行】") == "滴滴出行");
  CHECK(service_in("[Web발신]\n[마켓컬리]\n인증번호 704418") == "마켓컬리");
}

TEST_CASE("A name before a colon at the beginning is the service") {
  CHECK(service_in("Poste Italiane: il codice di verifica è 770914") == "Poste Italiane");
  CHECK(service_in("СДЭК: код подтверждения 7741") == "СДЭК");
  CHECK(service_in("مرسول: رمز التحقق ٩١٠٥٢٧") == "مرسول");
}

TEST_CASE("A name beside the word for the code, or after a word that leads to it") {
  CHECK(service_in("Your Uber code is 5093") == "Uber");
  CHECK(service_in("58213 is your login code for Pinterest") == "Pinterest");
  CHECK(service_in("Gib 9023 in der App ein, um bei Too Good To Go loszulegen.") == "Too Good To Go");
  CHECK(service_in("7720 הוא קוד הכניסה שלך לוולט") == "וולט");
}

TEST_CASE("A signature at the end is the service") {
  CHECK(service_in("Bizum de 35,00 EUR. Autoriza con el código 905518. Abanca") == "Abanca");
}

TEST_CASE("The bank is the service, not the shop") {
  CHECK(service_in("Nordea: godkänn köpet på 1 249,00 kr hos Elgiganten med koden 550193.") == "Nordea");
}

TEST_CASE("The sender as the text writes it is the service") {
  CHECK(service_in("My Orange: code 660471 to confirm", "ORANGE") == "Orange");
}

TEST_CASE("Where the text names nobody, a sender that names somebody is the service") {
  CHECK(service_in("Your verification code is 5093", "Lyft") == "Lyft");
  CHECK(service_in("Your verification code is 5093", "INFOSMS") == "none");
  CHECK(service_in("Your verification code is 5093", "+4915112345678") == "none");
  CHECK(service_in("Your verification code is 5093", "22345") == "none");
}

TEST_CASE("Of an Indian header only the name counts") {
  CHECK(service_of_sender("AX-PAYTM-S") == "PAYTM");
  CHECK(service_of_sender("JD-FLPKRT") == "FLPKRT");
}

TEST_CASE("A name is shown without controls of direction and on one line") {
  CHECK(service_in("\u202EUb\u2066er: your code is 5093") == "Uber");
}

TEST_CASE("A sender that was cut at eleven characters names the whole of what the text names") {
  CHECK(service_in("Crédit Agricole vous informe : votre code est 630944", "CreditAgri") == "Crédit Agricole");
}

TEST_CASE("A greeting at the head is no name") {
  CHECK(service_in("Nästan klart!\n\n6617\n\nSå kommer du vidare på Blocket") == "Blocket");
  CHECK(service_in("Kahoot!\n\nYour code is 6617") == "Kahoot!");
}

TEST_CASE("My and mine with a capital inside a sentence are a part of the name") {
  CHECK(service_in("Tu contraseña de Mi Argentina: el código es 6194") == "Mi Argentina");
}

TEST_CASE("The registered name of a bound host is the service of a text that names nobody") {
  CHECK(service_in("839061\n\n@checkout.tabby.ai #839061") == "tabby.ai");
  CHECK(service_in("839061\n\n@login.shop.co.uk #839061") == "shop.co.uk");
}

}  // namespace otpost::inbox
