#include "modem/emulator/demo_messages.hpp"

#include <array>

namespace otpost::emulator {

namespace {

struct Sample {
  const char* sender;
  const char* shape;  // of the code: '#' is a digit, '&' a capital letter or a digit, the rest stands for itself
  const char* text;   // {} is the code
};

constexpr std::array samples = {
    Sample{"Google", "######", "G-{} is your Google verification code. Don't share your code with anyone."},
    Sample{"GitHub", "######", "{} is your GitHub authentication code.\n\n@github.com #{}"},
    Sample{"+12025550143", "###-###",
           "Your Stripe verification code is: {}. Don't share this code with anyone; our employees "
           "will never ask for it."},
    Sample{"Microsoft", "#######", "Verwenden Sie den Sicherheitscode {} für Ihr Microsoft-Konto."},
    Sample{"PayPal", "######",
           "PayPal: {} est votre code de sécurité. Il expire dans 10 minutes. Ne le communiquez à personne."},
    Sample{"Amazon", "######", "{} es tu contraseña temporal de Amazon. No la compartas con nadie."},
    Sample{"AMZN", "######", "Il tuo codice di verifica Amazon è {}. Non condividerlo con nessuno."},
    Sample{"Telegram", "#####",
           "Код для входа в Telegram: {}. Не давайте код никому, даже если его требуют от имени Telegram!"},
    Sample{"LINE", "######", "LINEの認証番号は「{}」です。30分以内に入力してください。他人には教えないでください。"},
    Sample{"Alipay", "######", "【支付宝】验证码:{},5分钟内有效。您正在登录,请勿告知他人。"},
    Sample{"Slack", "&&&-&&&", "Your Slack confirmation code is {}. It is valid for 15 minutes."},
    Sample{"+447700900123", "######",
           "Use {} to confirm the payment of £48.20 to HETZNER ONLINE with your card ending 4417."},
    Sample{"Sparkasse", "######",
           "Ihre TAN lautet {}. Überweisung 1.249,00 EUR an IBAN DE** **** 3417. Prüfen Sie Betrag und "
           "Empfänger, bevor Sie die TAN eingeben. Geben Sie die TAN niemals am Telefon weiter, auch nicht "
           "an Mitarbeiter der Sparkasse. Sie ist 5 Minuten gültig."},
    Sample{"Cloudflare", "######", "Your Cloudflare verification code is {}."},
    Sample{"InfoSMS", "######", "Twój kod logowania do Allegro to {}. Nikomu go nie podawaj."},
    Sample{"Apple", "######", "Your Apple ID Code is: {}. Don't share it with anyone.\n\n@apple.com #{} %apple.com"},
    Sample{"DHL", "", "Your parcel arrives today between 10:00 and 12:00. Follow it at https://dhl.example/track"},
    Sample{"+4915199887766", "", "Bin in 5 Minuten da, fangt ruhig schon an."},
    Sample{"Vodafone", "",
           "Ihr Datenvolumen ist zu 80 % verbraucht. Antworten Sie mit MEHR, um 1 GB für 2,99 € zu buchen."},
    Sample{"AWS", "######",
           "Your AWS root account sign-in was requested from a new device in Frankfurt am Main, Germany. If this was "
           "you, enter the verification code {} on the sign-in page within the next ten minutes. If it was not, "
           "change your password at once."},
};

char random_character(std::mt19937& random, char mark) {
  constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  std::uniform_int_distribution<std::size_t> any(0, mark == '#' ? 9 : alphabet.size() - 1);
  return alphabet[any(random)];
}

std::string fresh_code(std::string shape, std::mt19937& random) {
  for (char& c : shape)
    if (c == '#' || c == '&') c = random_character(random, c);
  return shape;
}

std::string with_code(std::string text, const std::string& code) {
  for (auto place = text.find("{}"); place != std::string::npos; place = text.find("{}")) text.replace(place, 2, code);
  return text;
}

}  // namespace

TextMessage demo_message(std::mt19937& random, Time now) {
  std::uniform_int_distribution<std::size_t> any(0, samples.size() - 1);
  const auto& sample = samples[any(random)];
  return {.sender = sample.sender, .text = with_code(sample.text, fresh_code(sample.shape, random)), .sent_at = now};
}

}  // namespace otpost::emulator
