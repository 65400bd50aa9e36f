// Polish.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "kod weryfikacyjny|kodu weryfikacyjnego|kodem weryfikacyjnym|kod potwierdzający|kod potwierdzenia|"
     "kod autoryzacyjny|kodu autoryzacyjnego|kod autoryzacji|kod aktywacyjny|kod aktywacji|"
     "kod bezpieczeństwa|kod dostępu|kod dostępowy|kod logowania|kod do logowania|kod uwierzytelniający|"
     "kod uwierzytelnienia|kod jednorazowy|kodu jednorazowego|kodem jednorazowym|jednorazowy kod|"
     "jednorazowego kodu|jednorazowe hasło|hasło jednorazowe|hasłem jednorazowym|hasła jednorazowego|"
     "jednorazow*|hasło sms|hasłosms|smskod|kod sms|kodu sms|kod z sms|hasło tymczasowe|"
     "tymczasowe hasło|tymczasowy kod|kod tymczasowy|kod rejestracyjny|kod rejestracji|kod odzyskiwania|"
     "kod resetujący|kod do potwierdzenia|kod do autoryzacji|kod blik|blik kod|kod identyfikacyjny|"
     "kod otp|numer weryfikacyjny|kod do zmiany|kod do podpisu|kod do podpisania|tokensms|"
     "pin tymczasowy|jednorazowy pin",
     "903 118 – hasło jednorazowe do serwisu Empik"},
    {code_word,
     "kod|kod to|kodu|kodem|kodzie|kody|kodów|hasło|hasła|hasłem|haslo|cyfry|cyfr|numerek|pin-u|pinem|"
     "pinu|liczba|liczbę|liczbą|cyferki|ciąg cyfr|kombinacja|kombinację|numerkiem|numerku",
     "Twój kod do Allegro: 5512"},
    {enter,
     "wstukać|wklep|wklepać|wprowadzając|przepisać|wpisz kod|wpisanie|wpisać|wpisz|wpisać|wpisując|"
     "wpisanie|podaj|podać|podając|wprowadź|wprowadz|wprowadzić|użyj|użyć|uzyj|przepisz|skopiuj|wklej|"
     "wstukaj|wystukaj|skorzystaj|potwierdź kodem|za pomocą|kodem|uzupełnij|wstaw|odpisz|potrzebujesz|"
     "potrzebny|potrzebne|potrzebna|wrzuć|wbij|zapisz|dopisz|wystarczy|wystarczy wpisać|naciśnij|nadaj|"
     "wpiszesz|należy wpisać|należy podać|podyktuj",
     "Wpisz 77120 w aplikacji"},
    {sign_in,
     "zalogować|zaloguj*|logowani*|logujesz|loguje*|logować|login|rejestracj*|rejestrujesz|zarejestr*|"
     "rejestrować|aktywuj*|aktywacj*|aktywować|dołącz*|zacząć|rozpocząć|dokończ*|założyć konto|"
     "zakładania konta|założenia konta|utworzyć konto|wejść|wejścia|odblokow*|dostęp do|dostęp|"
     "kontynuować|ukończyć",
     "Logowanie do mBanku: kod 440182"},
    {confirm,
     "potwierd*|potwierdza*|weryfik*|zweryfik*|autoryz*|zatwierd*|akcept*|zaakceptować|uwierzytelni*|"
     "podpisz|podpisać|podpisania|tożsamoś*|że to ty|że to pan|czy to ty",
     "aby potwierdzić numer telefonu"},
    {payment,
     "płatnoś*|płatności|zapłaci*|zapłacić|zapłać|przelew*|przelewu|zakup*|transakcj*|operacj*|blik|"
     "zlecenie|zlecenia|odbiorc*|odbiorca|na rachunek|wypłat*|płacisz",
     "przelew na kwotę 120,00 PLN"},
    {reset,
     "reset* hasła|reset hasła|resetu hasła|zresetow*|resetowani*|nowe hasło|nowego hasła|zmiana hasła|"
     "zmiany hasła|zmianę hasła|zmienić hasło|odzyskać|odzyskani*|odzyskiwani*|ustawić nowe|"
     "nie pamiętasz hasła|zapomniałeś hasła",
     "reset hasła: 330915"},
    {new_device,
     "nowe urządzenie|nowego urządzenia|nowym urządzeniu|nowy telefon|nowego telefonu|innego urządzenia|"
     "nieznanego urządzenia|nowej przeglądarki|dodanie urządzenia|urządzenie zaufane|zaufane urządzenie|"
     "zaufanego urządzenia|powiąza*|parowani*",
     "z nowego urządzenia"},
    {place,
     "w aplikacji|w apce|na stronie|w serwisie|w przeglądarce|na ekranie|w polu|w formularzu|w okienku|"
     "w systemie|w oknie|na witrynie|lub kliknij|lub wejdź",
     "Wpisz 77120 w aplikacji"},
    {lifetime,
     "ważny|ważne|ważna|jest ważny|traci ważność|wygasa|wygaśnie|ważność|ważności|w ciągu|"
     "przez najbliższe|w czasie",
     "Kod ważny 5 min."},
    {caution,
     "nie podawaj*|nikomu|nie udostępniaj*|nie udostepniaj*|nie przekazuj*|nie ujawniaj*|nie dziel się|"
     "nigdy nie|jeśli to nie|jeżeli to nie|jesli to nie|to nie ty|nie prosiłeś|nie prosiłaś|"
     "nie zlecałeś|zignoruj*|nie wysyłaj|nie logujesz się|nie prosi*|uważaj na oszust*|sprawdź dane|"
     "jeśli nie",
     "Nie podawaj go nikomu."},
    {yours, "twój|twoj|twoje|twojego|twoim|twoja|państwa|swój|pana|pani", "Twój kod"},
    {other_thing,
     "otwarcia|rabatow*|rabat*|promocyjn*|zniżkow*|zniżk*|kupon*|upominkow*|podarunkow*|prezentow*|"
     "pocztowy|pocztowego|kreskow*|do drzwi|drzwi|do bramy|bramy|brama|bramka|bramki|domofon*|do klatki|"
     "klatki|furtki|furtka|garaż*|alarm*|sejf*|do skrytki|skrytki|skrytk*|paczkomat*|odbioru|odbiór|"
     "do odbioru|zwrotu|rezerwacj*|kierunkowy|polecając*|poleceni*|zaproszeni*|znajom*|qr|błędu|klienta|"
     "przesyłki|paczki|zamówienia|produktu|faktur*|strefy|strefa|przystanku|przystanek|parkingow*|"
     "licznika|wifi|wi-fi|kłódk*|rower*|szafk*|szafki|biletu|recept*|e-recept*|recepty|pesel|swift|"
     "kraju|doładowani*|lojalnościow*|konkurs*|voucher*|karty podarunkowej|krs|nip|bilet*|biletow*|"
     "kolejkow*|wejściówk*|recepcji|recepcja|bramce",
     "Kod rabatowy LATO20 daje 20%"},
    {label,
     "nr|numer|numerze|nr zamówienia|zamówienie|zamówienia|zamówieniu|nr sprawy|sprawa|sprawy|"
     "zgłoszenie|zgłoszenia|zgłoszenia nr|referencyjny|faktura|faktury|fv|klient|klienta|konto|konta|"
     "rachunek|rachunku|rach|rach.|karta|karty|kartą|kończ* się|kończąca się|kończącej się|zakończona|"
     "zakończonej|końcówka|przesyłka|przesyłki|paczka|paczki|rezerwacja|rezerwacji|rez.|operacja nr|"
     "operacji nr|operacja|dyspozycja|dyspozycji|transakcja|transakcji|umowa|umowy|polisa|polisy|stary|"
     "starego|poprzedni|poprzedniego|poprzednie|wcześniejszy|lot|pociąg|peron|tor|pokój|sala|gabinet|"
     "linia|od|bilet|wniosek|wniosku|szkoda|szkody|zlecenie|strefa|licznik|hasło nr|nr operacji|sms nr|"
     "wizyta|do nr|numer w kolejce|nr kolejki|nr biletu",
     "Zamówienie nr 90117722 wysłane"},
    {call,
     "zadzwoń|dzwoń|dzwoniąc|telefon|telefonicznie|telefonu|pod numer|pod nr|pod numerem|infolini*|"
     "kontakt|skontaktuj się|skontaktować|pytania?|konsultant|połącz się|oddzwoń|biuro obsługi|zastrzec|"
     "zgłoś pod|prześlij na|zgłoś na|przekaż na",
     "zadzwoń 800 302 302"},
    {send_to,
     "na numer|wyślij|wyślij sms|sms na|stop na|tak na|nie na|odpowiedz|rezygnacja|aby zrezygnować|smsa|"
     "sms o treści|o treści",
     "Wyślij STOP na 4411"},
    {spent,
     "wygasł|wygasło|nieważny|nieważne|stracił ważność|został użyty|zostało użyte|został wykorzystany|"
     "wykorzystany|już użyty|anulowan*|unieważnion*|nieaktualn*|nieprawidłow*|błędny|błędnie|zastępuje|"
     "zmienione|został zmieniony|zostało zmienione|zamiast|nie działa|już nie działa|przestał działać|"
     "anulowany|został anulowany|przeterminowany|przepadł",
     "Kod 4471 wygasł."},
    {advert,
     "rabat*|promocj*|zniżk*|taniej|okazj*|wyprzedaż*|oferta|oferty|gratis|za darmo|darmow*|kupon*|"
     "konkurs*|wygraj*|punktów|tylko dziś|tylko dzis|tylko do|odbierz prezent|zyskaj|oszczędź*|"
     "darmowa dostawa|kup|zakupy|sklepach|szczegóły w|bonus*|loteri*|regulamin",
     "Rabat 20% tylko dziś"},
    {parcel,
     "paczk*|paczka|paczkomat*|przesyłk*|kurier*|dostaw*|doręcz*|dostarczon*|nadan*|odbierz|awizo|"
     "inpost|w drodze|do odbioru|wysłan*|punkcie odbioru",
     "Twoja paczka czeka w paczkomacie"},
    {visit,
     "wizyt*|rezerwacj*|przypominamy|lekarz*|lek.|dr|gabinet*|przychodni*|rejestracja|termin|lot|odlot|"
     "hotel|stolik|odprawa|pociąg*|peron|umówion*|badani*|stomatolog*|fryzjer*|bilet*",
     "Przypominamy o wizycie 12.05"},
    {home,
     "drzwi|brama|bramy|domofon*|klatk*|garaż*|alarm*|kot|kota|pies|psa|klucz*|sąsiad*|dzieci|"
     "do zobaczenia|wifi|mama|furtk*|kłódk*|piwnic*|obiad|kolacj*|będę",
     "kod do domofonu 4471"},
    {statement,
     "saldo|obciążen*|uznani*|wpływ|wypłat*|wynagrodzeni*|przelew przychodzący|środk*|dostępne środki|"
     "zaksięgow*|zasilono|pobrano|zablokowan*|blokada|rata|raty|zapłacono|płatność kartą",
     "Saldo: 1204,33 PLN"},
    {plan,
     "doładowani*|doładuj*|doładowan*|faktur*|pakiet*|internet*|abonament*|wykorzystał*|transfer*|"
     "limit*|do zapłaty|rachunek za|odczyt|licznik*|zużyci*|termin płatności|ważność konta",
     "Wykorzystano 80% pakietu internetu"},
    {month,
     "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|"
     "grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|"
     "grudzień|kwi|wrz|paź",
     "12 maja 2026"},
    {unit,
     "pkt|punktów|punkty|minut|minuty|min|godz|godz.|godzin|dni|sekund|sek|sztuk|szt|szt.|osób|osoby|"
     "kroków|razy|lat|zł|złotych|gr|groszy|mil|tys|tys.|cyfr|cyfrowy|znaków|metrów",
     "masz 4200 punktów"},
    {advert, "przy kasie|w kasie|w sklepie|okaż|pokaż", "Pokaż kod 771204 przy kasie"},
    {charged, "kod autoryzacji|kod autoryzacyjny|nr autoryzacji|numer autoryzacji|kod aut.|kod aut",
     "Płatność kartą 20,00 PLN, kod autoryzacji 551209"},
    {fresh, "nowy kod|nowe hasło|nowy|nowe|zamiast tego|teraz użyj|aktualny", "Nowy kod to 604477"},
    {not_a_year, "nie rok|nie jest rokiem|nie jest to rok|to nie rok|nie data", "2024 to nie rok, tylko kod"},
    {enter, "przenieś|przenieść|przepisanie", "przenieś cyfry 2041 8827 do formularza"},
    {sign_in, "przywróci ci dostęp|wpuści cię|wrócisz do|wrócić do konta", "6071 wpuści cię"},
    {confirm, "jeśli to ty|jeżeli to ty|jesli to ty|czy to ty|jeśli to pan|jeśli to pani", "Jeśli to Ty, 44019283"},
    {sign_in, "ostatni krok|jeszcze jeden krok|został jeden krok", "Ostatni krok: 5507"},
    {not_a_year, "nie oznacza roku|nic wspólnego z rokiem", "2016 nie oznacza roku"},
    {visit, "okienko|okienka|okienku", "podejdź do okienka 4471"},
    {sign_in, "wejdziesz|wchodzisz|zalogujesz|dostaniesz się", "Z 2218 wejdziesz do aplikacji"},
};

constexpr QuantityRule durations[] = {
    {"sekunda|sekundy|sekund|sek", 1},
    {"minuta|minutę|minuty|minut|min|min.", minute},
    {"godzina|godzinę|godziny|godzin|godz|godz.", hour},
    {"dzień|dni|doba|dobę|doby", day},
};

constexpr QuantityRule numbers[] = {
    {"jedna|jedną|jednej", 1},
    {"dwie|dwóch", 2},
    {"trzy|trzech", 3},
    {"cztery|czterech", 4},
    {"pięć|pięciu", 5},
    {"sześć|sześciu", 6},
    {"siedem|siedmiu", 7},
    {"osiem|ośmiu", 8},
    {"dziewięć|dziewięciu", 9},
    {"dziesięć|dziesięciu", 10},
    {"piętnaście|piętnastu", 15},
    {"dwadzieścia|dwudziestu", 20},
    {"trzydzieści|trzydziestu", 30},
    {"sześćdziesiąt|sześćdziesięciu", 60},
};

}  // namespace

LanguageRules polish() {
  return {"pl", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
