#include "gateway/inbox/lifetime.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

using namespace std::chrono_literals;

std::optional<std::chrono::seconds> life_in(std::string_view text) {
  const FoldedText folded(text, text.size());
  return lifetime_of(Reading(folded, phrase_book().find(folded)));
}

}  // namespace

TEST_CASE("A life in minutes is read in every language") {
  for (const char* text : {"valid for 10 minutes",  "gültig für 10 Minuten",
                           "geldig 10 minuten",     "giltig i 10 minuter",
                           "gyldig i 10 minutter",  "voimassa 10 minuuttia",
                           "válido por 10 minutos", "valable 10 minutes",
                           "valido 10 minuti",      "valabil 10 minute",
                           "ważny 10 minut",        "platí 10 minut",
                           "10 percig érvényes",    "действует 10 минут",
                           "дійсний 10 хвилин",     "ισχύει για 10 λεπτά",
                           "10 dakika geçerli",     "صالح لمدة 10 دقائق",
                           "10 دقیقه اعتبار",       "בתוקף ל-10 דקות",
                           "10 मिनट तक मान्य",       "১০ মিনিট",
                           "มีอายุ 10 นาที",           "hiệu lực 10 phút",
                           "berlaku 10 menit",      "有効期限は10分",
                           "10분간 유효",           "10分钟内有效",
                           "10分鐘內有效"}) {
    INFO(text);
    CHECK(life_in(text) == 10min);
  }
}

TEST_CASE("Numbers written as words count, too") {
  CHECK(life_in("expires in five minutes") == 5min);
  CHECK(life_in("gültig für zehn Minuten") == 10min);
  CHECK(life_in("действует пять минут") == 5min);
}

TEST_CASE("Seconds, hours and days are their own") {
  CHECK(life_in("valid for 90 seconds") == 90s);
  CHECK(life_in("valid for 24 hours") == 24h);
  CHECK(life_in("valid for 2 days") == 48h);
}

TEST_CASE("The time beside the word for validity counts, not another") {
  CHECK(life_in("Valid for 5 minutes. A new one can be asked for after 60 seconds") == 5min);
}

TEST_CASE("A text that tells no life has none") {
  CHECK_FALSE(life_in("Your code is 551902"));
  CHECK_FALSE(life_in("valid for 99999 minutes"));
}

}  // namespace otpost::inbox
