// Polish, Czech, Russian, Ukrainian.
#include <array>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {
namespace {

using enum Signal;

constexpr std::array rules{
    CodeRule{"pl", one_time_code,
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
    CodeRule{"pl", code_word,
             "kod|kod to|kodu|kodem|kodzie|kody|kodów|hasło|hasła|hasłem|haslo|cyfry|cyfr|numerek|pin-u|pinem|"
             "pinu",
             "Twój kod do Allegro: 5512"},
    CodeRule{"pl", enter,
             "wstukać|wklep|wklepać|wprowadzając|przepisać|wpisz "
             "kod|wpisanie|wpisać|wpisz|wpisać|wpisując|wpisanie|podaj|podać|podając|wprowadź|wprowadz|wprowadzić|użyj|"
             "użyć|uzyj|"
             "przepisz|skopiuj|wklej|wstukaj|wystukaj|skorzystaj|potwierdź kodem|za pomocą|kodem|uzupełnij|"
             "wstaw|odpisz",
             "Wpisz 77120 w aplikacji"},
    CodeRule{"pl", sign_in,
             "zalogować|zaloguj*|logowani*|logujesz|loguje*|logować|login|rejestracj*|rejestrujesz|zarejestr*|"
             "rejestrować|aktywuj*|aktywacj*|aktywować|dołącz*|zacząć|rozpocząć|dokończ*|założyć konto|"
             "zakładania konta|założenia konta|utworzyć konto|wejść|wejścia|odblokow*|dostęp do|dostęp|"
             "kontynuować|ukończyć",
             "Logowanie do mBanku: kod 440182"},
    CodeRule{"pl", confirm,
             "potwierd*|potwierdza*|weryfik*|zweryfik*|autoryz*|zatwierd*|akcept*|zaakceptować|uwierzytelni*|"
             "podpisz|podpisać|podpisania|tożsamoś*",
             "aby potwierdzić numer telefonu"},
    CodeRule{"pl", payment,
             "płatnoś*|płatności|zapłaci*|zapłacić|zapłać|przelew*|przelewu|zakup*|transakcj*|operacj*|blik|"
             "zlecenie|zlecenia|odbiorc*|odbiorca|na rachunek|wypłat*|płacisz",
             "przelew na kwotę 120,00 PLN"},
    CodeRule{"pl", reset,
             "reset* hasła|reset hasła|resetu hasła|zresetow*|resetowani*|nowe hasło|nowego hasła|zmiana hasła|"
             "zmiany hasła|zmianę hasła|zmienić hasło|odzyskać|odzyskani*|odzyskiwani*|ustawić nowe|"
             "nie pamiętasz hasła|zapomniałeś hasła",
             "reset hasła: 330915"},
    CodeRule{"pl", new_device,
             "nowe urządzenie|nowego urządzenia|nowym urządzeniu|nowy telefon|nowego telefonu|innego urządzenia|"
             "nieznanego urządzenia|nowej przeglądarki|dodanie urządzenia|urządzenie zaufane|zaufane urządzenie|"
             "zaufanego urządzenia|powiąza*|parowani*",
             "z nowego urządzenia"},
    CodeRule{"pl", place,
             "w aplikacji|w apce|na stronie|w serwisie|w przeglądarce|na ekranie|w polu|w formularzu|w okienku|"
             "w systemie|w oknie|na witrynie|lub kliknij|lub wejdź",
             "Wpisz 77120 w aplikacji"},
    CodeRule{"pl", lifetime,
             "ważny|ważne|ważna|jest ważny|traci ważność|wygasa|wygaśnie|ważność|ważności|w ciągu|"
             "przez najbliższe|w czasie",
             "Kod ważny 5 min."},
    CodeRule{"pl", caution,
             "nie podawaj*|nikomu|nie udostępniaj*|nie udostepniaj*|nie przekazuj*|nie ujawniaj*|nie dziel się|"
             "nigdy nie|jeśli to nie|jeżeli to nie|jesli to nie|to nie ty|nie prosiłeś|nie prosiłaś|"
             "nie zlecałeś|zignoruj*|nie wysyłaj|nie logujesz się|nie prosi*|uważaj na oszust*|sprawdź dane|"
             "jeśli nie",
             "Nie podawaj go nikomu."},
    CodeRule{"pl", yours, "twój|twoj|twoje|twojego|twoim|twoja|państwa|swój|pana|pani", "Twój kod"},
    CodeRule{"pl", other_thing,
             "otwarcia|rabatow*|rabat*|promocyjn*|zniżkow*|zniżk*|kupon*|upominkow*|podarunkow*|prezentow*|pocztowy|"
             "pocztowego|kreskow*|do drzwi|drzwi|do bramy|bramy|brama|bramka|bramki|domofon*|do klatki|klatki|"
             "furtki|furtka|garaż*|alarm*|sejf*|do skrytki|skrytki|skrytk*|paczkomat*|odbioru|odbiór|do odbioru|"
             "zwrotu|rezerwacj*|kierunkowy|polecając*|poleceni*|zaproszeni*|znajom*|qr|błędu|klienta|przesyłki|"
             "paczki|zamówienia|produktu|faktur*|strefy|strefa|przystanku|przystanek|parkingow*|licznika|wifi|"
             "wi-fi|kłódk*|rower*|szafk*|szafki|biletu|recept*|e-recept*|recepty|pesel|swift|kraju|doładowani*|"
             "lojalnościow*|konkurs*|voucher*|karty podarunkowej|krs|nip",
             "Kod rabatowy LATO20 daje 20%"},
    CodeRule{"pl", label,
             "nr|numer|numerze|nr zamówienia|zamówienie|zamówienia|zamówieniu|nr sprawy|sprawa|sprawy|"
             "zgłoszenie|zgłoszenia|zgłoszenia nr|referencyjny|faktura|faktury|fv|klient|klienta|konto|konta|"
             "rachunek|rachunku|rach|rach.|karta|karty|kartą|kończ* się|kończąca się|kończącej się|zakończona|"
             "zakończonej|końcówka|przesyłka|przesyłki|paczka|paczki|rezerwacja|rezerwacji|rez.|operacja nr|"
             "operacji nr|operacja|dyspozycja|dyspozycji|transakcja|transakcji|umowa|umowy|polisa|polisy|stary|"
             "starego|poprzedni|poprzedniego|poprzednie|wcześniejszy|lot|pociąg|peron|tor|pokój|sala|gabinet|"
             "linia|od|bilet|wniosek|wniosku|szkoda|szkody|zlecenie|strefa|licznik|hasło nr|nr operacji|sms nr|"
             "wizyta|do nr",
             "Zamówienie nr 90117722 wysłane"},
    CodeRule{"pl", call,
             "zadzwoń|dzwoń|dzwoniąc|telefon|telefonicznie|telefonu|pod numer|pod nr|pod numerem|infolini*|"
             "kontakt|skontaktuj się|skontaktować|pytania?|konsultant|połącz się|oddzwoń|biuro obsługi|zastrzec",
             "zadzwoń 800 302 302"},
    CodeRule{"pl", send_to,
             "na numer|wyślij|wyślij sms|sms na|stop na|tak na|nie na|odpowiedz|rezygnacja|aby zrezygnować|smsa|"
             "sms o treści|o treści",
             "Wyślij STOP na 4411"},
    CodeRule{"pl", spent,
             "wygasł|wygasło|nieważny|nieważne|stracił ważność|został użyty|zostało użyte|został wykorzystany|"
             "wykorzystany|już użyty|anulowan*|unieważnion*|nieaktualn*|nieprawidłow*|błędny|błędnie|zastępuje|"
             "zmienione|został zmieniony|zostało zmienione|zamiast",
             "Kod 4471 wygasł."},
    CodeRule{"pl", advert,
             "rabat*|promocj*|zniżk*|taniej|okazj*|wyprzedaż*|oferta|oferty|gratis|za darmo|darmow*|kupon*|"
             "konkurs*|wygraj*|punktów|tylko dziś|tylko dzis|tylko do|odbierz prezent|zyskaj|oszczędź*|"
             "darmowa dostawa|kup|zakupy|sklepach|szczegóły w|bonus*|loteri*|regulamin",
             "Rabat 20% tylko dziś"},
    CodeRule{"pl", parcel,
             "paczk*|paczka|paczkomat*|przesyłk*|kurier*|dostaw*|doręcz*|dostarczon*|nadan*|odbierz|awizo|"
             "inpost|w drodze|do odbioru|wysłan*|punkcie odbioru",
             "Twoja paczka czeka w paczkomacie"},
    CodeRule{"pl", visit,
             "wizyt*|rezerwacj*|przypominamy|lekarz*|lek.|dr|gabinet*|przychodni*|rejestracja|termin|lot|odlot|"
             "hotel|stolik|odprawa|pociąg*|peron|umówion*|badani*|stomatolog*|fryzjer*",
             "Przypominamy o wizycie 12.05"},
    CodeRule{"pl", home,
             "drzwi|brama|bramy|domofon*|klatk*|garaż*|alarm*|kot|kota|pies|psa|klucz*|sąsiad*|dzieci|"
             "do zobaczenia|wifi|mama|furtk*|kłódk*|piwnic*|obiad|kolacj*|będę",
             "kod do domofonu 4471"},
    CodeRule{"pl", statement,
             "saldo|obciążen*|uznani*|wpływ|wypłat*|wynagrodzeni*|przelew przychodzący|środk*|dostępne środki|"
             "zaksięgow*|zasilono|pobrano|zablokowan*|blokada|rata|raty|zapłacono|płatność kartą",
             "Saldo: 1204,33 PLN"},
    CodeRule{"pl", plan,
             "doładowani*|doładuj*|doładowan*|faktur*|pakiet*|internet*|abonament*|wykorzystał*|transfer*|"
             "limit*|do zapłaty|rachunek za|odczyt|licznik*|zużyci*|termin płatności|ważność konta",
             "Wykorzystano 80% pakietu internetu"},
    CodeRule{"pl", month,
             "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|"
             "grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|"
             "grudzień|kwi|wrz|paź",
             "12 maja 2026"},
    CodeRule{"pl", unit,
             "pkt|punktów|punkty|minut|minuty|min|godz|godz.|godzin|dni|sekund|sek|sztuk|szt|szt.|osób|osoby|"
             "kroków|razy|lat|zł|złotych|gr|groszy|mil|tys|tys.|cyfr|cyfrowy|znaków|metrów",
             "masz 4200 punktów"},

    CodeRule{"cs", one_time_code,
             "ověřovací kód*|ověřovacího kódu|ověřovacím kódem|ověřovací heslo|potvrzovací kód*|"
             "potvrzovacího kódu|potvrzovacím kódem|bezpečnostní kód*|bezpečnostního kódu|autorizační kód*|"
             "autorizačního kódu|autorizační sms|autentizační kód*|autentifikační kód|aktivační kód*|"
             "aktivačního kódu|přihlašovací kód*|přihlašovacího kódu|přístupový kód*|přístupové heslo|"
             "jednorázový kód*|jednorázového kódu|jednorázovým kódem|jednorázové heslo|jednorázového hesla|"
             "jednorázovým heslem|jednorázov*|dočasné heslo|dočasný kód|dočasný pin|sms kód*|sms-kód|kód z sms|"
             "registrační kód*|kód pro přihlášení|kód k přihlášení|kód pro ověření|kód k ověření|"
             "kód pro potvrzení|kód k potvrzení|kód pro autorizaci|kód pro platbu|kód k platbě|kód pro reset|"
             "kód pro obnovení|obnovovací kód|identifikační kód|kontrolní kód|kód pro aktivaci|podpisový kód|"
             "sms klíč|mobilní klíč|certifikační kód|ověřovací číslo|párovací kód|kód pro změnu",
             "Ověřovací kód Alza: 440182"},
    CodeRule{"cs", code_word, "kód|kódu|kódem|kódy|kódů|heslo|hesla|heslem|pinem|pinu|číslice|číslic|klíč",
             "Váš kód je 5512"},
    CodeRule{"cs", enter,
             "zadáš|napsat|ťukni|naťukat|přepiš|dopište|dopiš|zapište|zapiš|opsáním|zadejte|zadej|zadat|zadáním|"
             "zadejte kód|vložte|vlož|vložit|opište|opiš|opsat|napište|napiš|"
             "použijte|použij|použít|vyplňte|vyplň|zkopíruj*|naťukej*|vepište|uveďte|kódem|heslem|pomocí|"
             "přepište|sdělte|potvrďte kódem|doplňte",
             "Zadejte 77120 v aplikaci"},
    CodeRule{"cs", sign_in,
             "přihlášení|přihlásit|přihlaste|přihlas|přihlašujete|přihlašuješ|přihlašování|přihlašov*|login|"
             "registrac*|registrovat|registrujete|zaregistr*|aktivac*|aktivovat|aktivujte|aktivuj|dokonč*|"
             "dokončení|založení účtu|založit účet|vytvoření účtu|vstup|pokračovat|začít|přístup|odemk*|odblok*|"
             "připojit",
             "Přihlášení do Seznamu: 440182"},
    CodeRule{"cs", confirm,
             "potvr*|potvrzení|potvrďte|potvrdit|ověř*|ověření|ověřte|ověřit|autoriz*|autorizaci|schval*|"
             "schválení|schvalte|verifik*|podepsat|podepište|podpis*|identit*|totožnost*",
             "k potvrzení telefonního čísla"},
    CodeRule{"cs", payment,
             "platb*|platby|zaplatit|zaplaťte|zaplatíte|převod*|nákup*|transakc*|příkaz*|úhrad*|uhradit|operac*|"
             "částku|ve výši|v částce|na účet|výběr",
             "platba 1 249,00 Kč"},
    CodeRule{"cs", reset,
             "obnov* hesla|obnovení hesla|obnovu hesla|obnova hesla|reset hesla|resetování hesla|resetovat|"
             "nové heslo|nového hesla|změna hesla|změnu hesla|změně hesla|změnit heslo|zapomenuté heslo|"
             "zapomenutého hesla|zapomněli jste heslo",
             "obnovení hesla: 330915"},
    CodeRule{"cs", new_device,
             "nové zařízení|nového zařízení|novém zařízení|nový telefon|nového telefonu|novém telefonu|"
             "jiného zařízení|neznámého zařízení|nového prohlížeče|přidání zařízení|důvěryhodné zařízení|spárov*",
             "z nového zařízení"},
    CodeRule{"cs", place,
             "v aplikaci|do aplikace|na stránce|na webu|do formuláře|na stránkách|na obrazovce|do pole|"
             "do políčka|v prohlížeči|v bankovnictví|v internetbankingu|do okna|nebo klikněte|nebo klepněte",
             "Zadejte 77120 v aplikaci"},
    CodeRule{"cs", lifetime,
             "platný|platné|platí|platnost|platnosti|vyprší|vypršení|do vypršení|v následujících|použitelný|"
             "použít do|během",
             "Kód platí 5 minut."},
    CodeRule{"cs", caution,
             "nikomu|nesdělujte|nesděluj|nesdílejte|nesdílej|neposkytujte|nepředávejte|nepřeposílejte|"
             "neprozrazujte|nikdy|pokud jste to nebyl*|pokud jste ne*|pokud to nejste|nežádali|nepožádali|"
             "ignorujte|ignoruj|neposílejte|nikdo|nezadávejte|třetí osobě|s nikým|pokud nepřihlašujete",
             "Kód nikomu nesdělujte."},
    CodeRule{"cs", yours, "váš|vaše|vašeho|tvůj|tvoje|tvé|vas|tvuj|svůj", "Váš kód"},
    CodeRule{"cs", other_thing,
             "otevření|slevov*|slev*|slevy|promo*|akční|dárkov*|dárek|kupón*|kupon*|poukaz*|voucher*|ke dveřím|dveř*|"
             "dveře|vchod*|vrat*|brán*|brank*|garáž*|alarm*|sejf*|trezor*|schránk*|boxu|z-box|k vyzvednutí|"
             "vyzvednutí|výdejní|výdejního|výdejna|rezervac*|rezervace|psč|směrovací|předvolba|předvolb*|čárov*|"
             "qr|chyby|zákaznick*|zákazníka|zásilk*|zásilky|objednáv*|produktu|zboží|faktur*|parkovac*|zastáv*|"
             "zóna|zóny|kola|zámk*|zámku|wifi|wi-fi|přítel*|kamarád*|doporuč*|věrnostní|pozvánk*|vstupenk*|"
             "jízdenk*|členské|členský|erecept*|recept*|balíku|balík|variabilní|soutěžní|banky|země|elektroměr*|"
             "dobíjec*",
             "Slevový kód LETO20"},
    CodeRule{"cs", label,
             "č.|č|čís.|číslo|čísla|číslem|obj.|objednávka|objednávky|objednávku|objednávce|zakázka|faktura|"
             "faktury|fakturu|účet|účtu|č.ú.|karta|karty|kartou|kartě|končící|konč* na|zakončená|zakončené|"
             "zásilka|zásilky|zásilku|balík|balíku|rezervace|rezervaci|smlouva|smlouvy|smlouvě|pojistka|případ|"
             "požadavek|tiket|klient|klienta|zákazník|vs|v.s.|variabilní symbol|původní|předchozí|starý|starého|"
             "vlak|linka|linky|spoj|pokoj|nástupiště|od|reklamace|operace|transakce|trans.|žádost|hlášení|"
             "pořadové|čj|čj.|spz|rz|dům|ordinace|zóna|kolej",
             "Objednávka č. 90117722"},
    CodeRule{"cs", call,
             "volejte|zavolejte|zavolat|volat|telefon|telefonu|telefonicky|tel. č.|na čísle|na lince|infolink*|"
             "linka|linku|kontaktujte|kontakt|dotazy|dotazy?|zákaznická linka|zákaznickou linku|"
             "klientské centrum|ozvěte|zavolej|blokace",
             "volejte 800 123 456"},
    CodeRule{"cs", send_to,
             "na číslo|pošlete|pošli|zašlete|odešlete|sms na|ve tvaru|odhlášení|pro odhlášení|odpovězte|stop na|"
             "odepište",
             "Pošlete STOP na 90211"},
    CodeRule{"cs", spent,
             "vypršel|vypršela|vypršelo|neplatný|neplatné|byl použit|byl již použit|použitý|zrušen*|byl zrušen|"
             "zneplatněn*|pozbyl platnosti|nahrazuje|bylo změněno|byl změněn|chybný|chybně|nesprávný|místo",
             "Kód 4471 již vypršel."},
    CodeRule{"cs", advert,
             "slev*|sleva|slevu|akce|akci|výprodej*|nabídk*|zdarma|kupón*|kupon*|soutěž*|vyhrajte|výhra|bodů|"
             "body|jen dnes|pouze dnes|ušetř*|doprava zdarma|dárek|dárkov*|nakupte|nakupujte|výhodn*|poukaz*|"
             "bonus*",
             "Sleva 20 % jen dnes"},
    CodeRule{"cs", parcel,
             "zásilk*|zásilka|balík*|doruč*|kurýr*|řidič*|výdejn*|vyzvedn*|vyzvednutí|z-box*|zásilkovn*|dobírk*|"
             "depo|na cestě|odeslán*|doprav*|balíkovn*|připraven*",
             "Vaše zásilka bude doručena dnes"},
    CodeRule{"cs", visit,
             "rezervac*|objednán*|objednaný|termín*|návštěv*|vyšetření|lékař*|mudr|mudr.|ordinac*|připomín*|"
             "zubař*|zubní|let|odlet|odjezd|hotel|stůl|stolu|vlak|nástupiště|kontrol* u",
             "Připomínáme termín vyšetření"},
    CodeRule{"cs", home,
             "dveře|dveří|dveřím|vchod*|vrata|brán*|garáž*|alarm*|kočk*|pes|psa|klíče|klíč*|soused*|děti|"
             "uvidíme|wifi|doma|mamka|večeř*|zámek|sklep*|ahoj",
             "kód ke dveřím je 4471"},
    CodeRule{"cs", statement,
             "zůstatek|zůstatku|platba kartou|připsán*|odepsán*|odešl*|příchozí|odchozí|výběr z bankomatu|mzda|"
             "inkaso|trvalý příkaz|disponibilní|blokace|splátk*|dlužn*|byla přijata|kartou",
             "Zůstatek 12 410,50 Kč"},
    CodeRule{"cs", plan,
             "dobít*|dobití|dobij*|kredit*|faktur*|vyúčtování|data|datov*|vyčerp*|tarif*|balíč*|spotřeb*|"
             "odečet*|elektroměr*|splatn*|volných|mb|gb",
             "Vyčerpali jste 80 % dat"},
    CodeRule{"cs", month,
             "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|leden|únor|"
             "březen|duben|květen|červen|červenec|srpen|říjen|listopad|prosinec",
             "12. května 2026"},
    CodeRule{"cs", unit,
             "bodů|body|minut|minuty|min|min.|hodin|hodiny|hod|hod.|dní|dny|dnů|sekund|sek|ks|kusů|osob|osoby|"
             "kroků|krát|korun|kč|haléřů|tis.|číslic|místný|metrů|hodině",
             "máte 4200 bodů"},

    CodeRule{"ru", one_time_code,
             "код подтверждения|кода подтверждения|кодом подтверждения|код для подтверждения|код проверки|"
             "код безопасности|код доступа|код входа|код для входа|код авторизации|код для авторизации|"
             "код активации|код для активации|код регистрации|код для регистрации|код восстановления|"
             "код для восстановления|код верификации|проверочный код|проверочного кода|одноразовый код|"
             "одноразового кода|одноразовым кодом|одноразовый пароль|одноразового пароля|одноразовым паролем|"
             "одноразов*|временный пароль|временный код|временный пин|смс-код*|смс код*|код из смс|код из sms|"
             "sms-код*|sms код*|код смс|код sms|пароль для входа|пароль подтверждения|пароль для подтверждения|"
             "код идентификации|код для оплаты|код для подписания|код подписи|код аутентификации|код для смены|"
             "код для сброса|секретный код|защитный код|контрольный код|код для перевода|код для списания|"
             "код операции|пароль операции|пароль для операции|разовый код|разовый пароль|пароль для оплаты|"
             "сессионный пароль|код-пароль|подтверждающий код|регистрационный код|otp-код|код otp|пуш-код",
             "СДЭК: код для подтверждения номера 7741"},
    CodeRule{"ru", code_word,
             "код|кода|коду|кодом|коде|коды|код:|пароль|пароля|паролем|паролю|пин|пин-код*|пинкод*|пин код|"
             "цифры|цифр|шифр|токен",
             "Ваш код 7741"},
    CodeRule{"ru", enter,
             "набери|вбей|впиши|вставь|напиши|скопируй|наберёте|впечатайте|понадобится "
             "код|введите|введи|ввести|вводите|ввод|введя|укажите|указать|укажи|используйте|используй|использовать|"
             "наберите|набери|впишите|вбейте|сообщите код|назовите|вставьте|скопируйте|напишите|воспользуйтесь|"
             "с помощью|кодом|отправьте код|нужен код|понадобится",
             "Введите 90217 в приложении"},
    CodeRule{"ru", sign_in,
             "войти|войдите|вход|входа|входе|вход в|авторизац*|авторизуйтесь|авторизоваться|регистрац*|"
             "зарегистрир*|регистрируетесь|активац*|активир*|залогин*|логин|доступ*|доступа|личный кабинет|лк|"
             "личного кабинета|начать|продолжить|завершить|завершения|создания аккаунта|аккаунт*|присоединиться|"
             "разблокир*",
             "Вход в Госуслуги: 440182"},
    CodeRule{"ru", confirm,
             "подтверд*|подтвержд*|подтверждения|верифик*|проверк*|проверки|подпис*|удостовер*|идентифик*|"
             "аутентифик*|одобр*|согласи*|личности|личность",
             "для подтверждения номера 7741"},
    CodeRule{"ru", payment,
             "оплат*|оплаты|платеж*|платежа|перевод*|перевода|покупк*|покупки|списани*|операци*|сбп|на сумму|"
             "сумма|оплачиваете|заказа на|в магазине|снятие|получател*|транзакци*|корзин*",
             "Перевод 3 000 р. Код 440182"},
    CodeRule{"ru", reset,
             "восстановлен* пароля|восстановлени*|восстановить|сброс пароля|сброса пароля|сбросить пароль|сброс|"
             "смена пароля|смены пароля|смену пароля|сменить пароль|изменения пароля|изменение пароля|"
             "новый пароль|нового пароля|забыли пароль|изменить пароль",
             "Смена пароля: код 330915"},
    CodeRule{"ru", new_device,
             "новое устройство|нового устройства|новом устройстве|новый телефон|другого устройства|"
             "неизвестного устройства|нового браузера|привязк* устройства|привязки|привязать|привязка|"
             "доверенное устройство|с нового",
             "вход с нового устройства"},
    CodeRule{"ru", place,
             "в приложении|в приложение|на сайте|на странице|на экране|в поле|в форме|в окне|в браузере|в чате|"
             "на портале|в личном кабинете|в кабинете|или перейдите|или нажмите|на кассе",
             "Введите 90217 в приложении"},
    CodeRule{"ru", lifetime,
             "действует|действителен|действительно|действителен в течение|действует в течение|в течение|"
             "срок действия|срок|истекает|истечет|истечёт|годен|активен|действительный|живет|живёт",
             "Код действует 5 минут."},
    CodeRule{"ru", caution,
             "никому|не сообщайте|не говорите|не называйте|не передавайте|не показывайте|не пересылайте|"
             "не делитесь|не вводите|никогда|если это не вы|если это были не вы|если это делали не вы|"
             "если вы не|если не вы|не запрашивали|проигнорируйте|игнорируйте|третьим лицам|мошенник*|"
             "даже сотрудник*|сотрудник*|храните|в тайне|не вы",
             "Никому не сообщайте код."},
    CodeRule{"ru", yours, "ваш|ваша|вашего|твой|вам|ваши|свой", "Ваш код 7741"},
    CodeRule{"ru", other_thing,
             "открытия|промокод*|промо-код*|промо|скидк*|скидочн*|подарочн*|подарок|купон*|сертификат*|домофон*|двер*|"
             "подъезд*|калитк*|ворот*|гараж*|сигнализац*|сейф*|ячейк*|ячейки|постамат*|шкафчик*|получения|"
             "для получения|получения заказа|выдачи|выдачу|заказа|бронировани*|брони|бронь|почтовый|индекс|"
             "телефонный|города|штрихкод*|штрих-код*|qr|куар*|ошибки|товара|артикул|отслеживани*|трек*|трек-код|"
             "посылки|клиента|реферальн*|пригласительн*|приглашени*|друг*|друга|парковк*|парковочной|зоны|"
             "остановки|вайфай|вай-фай|wifi|wi-fi|велосипед*|замка|замок|калитки|консьерж*|абонента|лотере*|"
             "бонусн*|билета|подарка|счетчик*|региона|окпо|инн|возврата|возврат|акци*|тарифа|группы",
             "Промокод ЛЕТО20 даёт скидку 20%"},
    CodeRule{"ru", label,
             "номер|номера|номером|ном.|№|заказ|заказа|заказ №|заказу|заявка|заявки|заявке|обращение|обращения|"
             "обращению|счет|счёт|счета|счете|сч.|карта|карты|карте|карту|картой|оканчивается на|окончание|"
             "заканчивается на|с окончанием|договор|договора|договору|дог.|дог|лицевой счет|л/с|лс|клиент|"
             "отправление|отправления|посылка|посылки|трек|трек-номер|накладная|накладной|бронь|брони|"
             "бронирование|рейс|поезд|вагон|место|платформа|путь|кабинет|каб.|каб|квартира|кв|кв.|дом|д.|"
             "маршрут|автобус|талон|чек|чека|квитанция|операция №|операции|старый|старого|предыдущий|прежний|"
             "прошлый|инцидент|запрос|запроса|полис|полиса|тикет|дело|протокол|постановление|упд|уин|гос. номер|"
             "парковка|парковки|зона|ячейка|штраф|терминал|участок|офис|стр|корпус",
             "Заказ № 90117722 собран"},
    CodeRule{"ru", label_after, "-й|-го|-я", "402-й автобус"},
    CodeRule{"ru", call,
             "звоните|позвоните|звонок|тел|тел.|телефон|телефону|телефона|по телефону|по номеру|горячая линия|"
             "горячей линии|поддержка|поддержку|служба поддержки|контакт-центр|контактный центр|вопросы|"
             "вопросы?|справки|справка|подробности|подробнее|инфо|обратитесь|обращайтесь|колл-центр|перезвоните|"
             "набрав|позвони",
             "Звоните 8-800-555-35-35"},
    CodeRule{"ru", send_to,
             "на номер|отправьте|отправь|отправить|смс на|sms на|пришлите|ответьте|стоп на|отписаться|отписка|"
             "для отписки|отказ от|отключить|откл|наберите *",
             "Отправьте СТОП на 4411"},
    CodeRule{"ru", spent,
             "истек|истёк|истекло|истек срок|недействителен|недействительно|использован|использовали|"
             "уже использован|просрочен*|отменен*|отменён|аннулирован*|заменен|устарел|неверный|неверно|"
             "больше не действует|был изменен|изменен|изменён|вместо",
             "Срок действия кода 4471 истек."},
    CodeRule{"ru", advert,
             "скидк*|скидка|акци*|акция|распродаж*|промокод*|бесплатн*|выгод*|кэшбэк*|кешбэк*|бонус*|баллов|"
             "баллы|балл|розыгрыш*|приз*|выигра*|только сегодня|только до|подарок|подарк*|подарочн*|спешите|"
             "предложени*|успейте|купи*|до конца|реклама|дарим|экономи*|сертификат*|доставка бесплатно|товары|"
             "лотере*|ждем вас|ждём вас",
             "Скидка 20% только сегодня"},
    CodeRule{"ru", parcel,
             "посылк*|посылка|заказ готов|заказ*|доставк*|доставка|доставлен*|курьер*|пункт* выдачи|пвз|"
             "постамат*|получите|отправлен*|вручен*|трек*|в пути|ячейк*|прибыл*|почт*|забрать|заберите|хранени*",
             "Ваша посылка прибыла"},
    CodeRule{"ru", visit,
             "запис*|запись|прием*|приём*|врач*|клиник*|бронь|бронирован*|рейс*|вылет*|регистрация на рейс|"
             "отель|гостиниц*|поезд*|вагон*|столик*|напоминаем*|визит*|стоматолог*|поликлиник*|ждем вас|талон*|"
             "билет*|поездк*|посадк*|водител*",
             "Напоминаем о записи к врачу"},
    CodeRule{"ru", home,
             "домофон*|дверь|двери|подъезд*|калитк*|ворота|гараж*|сигнализац*|кот|кота|собак*|ключ*|сосед*|дети|"
             "детей|увидимся|мама|мам|вайфай|дома|ужин*|замок|дач*|подвал*|привет|этаж*",
             "код от домофона 4471"},
    CodeRule{"ru", statement,
             "баланс|баланса|остаток|зачислен*|списан*|спишем|спишется|поступлен*|пополнен*|выдача наличных|"
             "снятие наличных|зарплат*|доступно|задолженност*|платеж подключен|обещанный платеж|внести|кредит*|"
             "оплачен*|перевод от|покупка|автоплатеж*|комисси*|начислен*",
             "Баланс: 12 410,50р"},
    CodeRule{"ru", plan,
             "тариф*|трафик*|гб|мб|пакет*|абонентск*|абонплат*|пополнит*|пополните|пополнени*|счетчик*|счётчик*|"
             "показани*|интернет*|подключен*|минут на|осталось|израсходован*|начислен*|жкх|квитанци*|оплатите|"
             "к оплате|услуг*",
             "Осталось 2 ГБ трафика"},
    CodeRule{"ru", currency,
             "руб|руб.|рублей|рубля|рубль|рубли|р|р.|коп|коп.|копеек|долл|долларов|евро|тенге|тг|сум|byn", "110 руб."},
    CodeRule{"ru", month,
             "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|январь|февраль|"
             "март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|янв|фев|мар|апр|авг|сен|сент|окт|"
             "ноя|нояб|дек",
             "12 мая 2026"},
    CodeRule{"ru", unit,
             "баллов|балла|балл|бонусов|бонуса|минут|минуты|мин|мин.|час|часа|часов|ч|ч.|дней|дня|дн|секунд|сек|"
             "штук|шт|шт.|человек|шагов|раз|раза|лет|г.|г|года|году|год|гг|гб|мб|кб|км|кг|кв.м|м|м.|см|л|квтч|"
             "квт·ч|квт|мбит/с|тыс|тыс.|млн|миль|цифр|-значный|значный|знаков|ккал",
             "у вас 4200 баллов"},

    CodeRule{"uk", one_time_code,
             "код підтвердження|коду підтвердження|кодом підтвердження|код для підтвердження|код перевірки|"
             "код безпеки|код доступу|код входу|код для входу|код авторизації|код для авторизації|код активації|"
             "код для активації|код реєстрації|код для реєстрації|код відновлення|код для відновлення|"
             "код верифікації|код для верифікації|перевірочний код|перевірочного коду|одноразовий код|"
             "одноразового коду|одноразовим кодом|одноразовий пароль|одноразового пароля|одноразовим паролем|"
             "одноразов*|тимчасовий пароль|тимчасовий код|тимчасовий пін|смс-код*|смс код*|код із смс|код з смс|"
             "код з sms|sms-код*|sms код*|код смс|пароль для входу|пароль підтвердження|"
             "пароль для підтвердження|код ідентифікації|код для оплати|код для підпису|код підпису|"
             "код автентифікації|код для зміни|код для скидання|секретний код|контрольний код|код операції|"
             "пароль операції|разовий пароль|otp-код|otp-пароль|код otp|код для переказу|код для підписання",
             "ПриватБанк: код підтвердження 440182"},
    CodeRule{"uk", code_word,
             "код|коду|кодом|коді|коди|код:|пароль|пароля|паролем|паролю|пін|пін-код*|пінкод*|пін код|цифри|"
             "цифр|шифр|токен",
             "Ваш код 7741"},
    CodeRule{"uk", enter,
             "набери|впиши|встав|напиши|скопіюй|вбий|впечатайте|вписати|введіть|введи|ввести|вводьте|введення|ввівши|"
             "вкажіть|вказати|вкажи|використайте|використовуйте|"
             "використай|використати|наберіть|впишіть|назвіть|повідомте код|вставте|скопіюйте|напишіть|"
             "скористайтеся|скористайтесь|за допомогою|кодом|надішліть код|потрібен код|знадобиться",
             "Введіть 90217 у застосунку"},
    CodeRule{"uk", sign_in,
             "увійти|увійдіть|вхід|входу|вході|вхід до|вхід в|ввійти|авторизац*|авторизуйтесь|авторизуватися|"
             "реєстрац*|реєстраці*|зареєстр*|реєструєтесь|активац*|активаці*|активув*|активуйте|залогін*|логін|"
             "доступ*|доступу|особистий кабінет|особистого кабінету|почати|продовжити|завершити|завершення|"
             "створення акаунт*|акаунт*|приєднатися|розблок*",
             "Вхід у Дію: 440182"},
    CodeRule{"uk", confirm,
             "підтверд*|підтвердження|підтвердіть|підтвердити|підтверджу*|верифік*|перевірк*|перевірки|підпис*|"
             "посвідч*|ідентифік*|автентифік*|схвал*|погодж*|особи|особу",
             "для підтвердження номера 7741"},
    CodeRule{"uk", payment,
             "оплат*|оплати|платеж*|платіж|платежу|переказ*|переказу|покупк*|покупки|купівл*|списання|операці*|"
             "на суму|сума|сплат*|сплатити|отримувач*|транзакці*|зняття",
             "Переказ 3 000 грн. Код 440182"},
    CodeRule{"uk", reset,
             "відновлен* пароля|відновленн*|відновити|скидання пароля|скинути пароль|скидання|зміна пароля|"
             "зміни пароля|зміну пароля|змінити пароль|новий пароль|нового пароля|забули пароль",
             "Зміна пароля: код 330915"},
    CodeRule{"uk", new_device,
             "новий пристрій|нового пристрою|новому пристрої|новий телефон|іншого пристрою|невідомого пристрою|"
             "нового браузера|прив'язк*|прив'язати|довірений пристрій|з нового",
             "вхід з нового пристрою"},
    CodeRule{"uk", place,
             "у застосунку|в застосунку|у додатку|в додатку|в додаток|на сайті|на сторінці|на екрані|у полі|"
             "в полі|у формі|у вікні|у браузері|в чаті|на порталі|в кабінеті|у кабінеті|або перейдіть|"
             "або натисніть",
             "Введіть 90217 у застосунку"},
    CodeRule{"uk", lifetime,
             "діє|дійсний|дійсне|чинний|діятиме|протягом|термін дії|дії коду|закінчиться|спливає|спливе|"
             "активний|упродовж",
             "Код діє 5 хвилин."},
    CodeRule{"uk", caution,
             "нікому|не повідомляйте|не кажіть|не називайте|не передавайте|не показуйте|не пересилайте|"
             "не діліться|не розголошуйте|не вводьте|ніколи|якщо це не ви|якщо це були не ви|якщо ви не|"
             "якщо не ви|не запитували|не робили запит|проігноруйте|ігноруйте|третім особам|шахра*|"
             "навіть працівник*|зберігайте|не ви",
             "Нікому не повідомляйте код."},
    CodeRule{"uk", yours, "ваш|ваша|вашого|твій|вам|ваші|свій", "Ваш код 7741"},
    CodeRule{
        "uk", other_thing,
        "відкриття|промокод*|промо-код*|промо|знижк*|знижки|знижку|подарунк*|подарунков*|купон*|сертифікат*|домофон*|"
        "двер*|під'їзд*|хвіртк*|воріт*|ворота|гараж*|сигналізац*|сейф*|комірк*|поштомат*|скриньк*|"
        "отримання|для отримання|видачі|замовлення|бронюванн*|броні|бронь|поштовий|індекс|телефонний|міста|"
        "штрихкод*|штрих-код*|qr|помилки|товару|артикул|відстеженн*|трек*|посилки|клієнта|реферальн*|"
        "запрошенн*|запрош*|друга|парков*|паркуванн*|зони|зупинки|вайфай|вай-фай|wifi|wi-fi|велосипед*|"
        "замка|замок|консьєрж*|абонента|лотере*|бонусн*|квитка|лічильник*|єдрпоу|мфо|повернення|акці*|"
        "тарифу|країни|регіону",
        "Промокод ЛІТО20 дає знижку 20%"},
    CodeRule{"uk", label,
             "номер|номера|номером|ном.|№|замовлення|замовлення №|замовленню|заявка|заявки|звернення|"
             "звернення №|рахунок|рахунка|рахунку|рах.|картка|картки|картці|карткою|картку|карта|карти|карту|"
             "закінчується на|закінчення|що закінчується|договір|договору|дог.|особовий рахунок|о/р|ор|клієнт|"
             "відправлення|посилка|посилки|ттн|накладна|накладної|експрес-накладна|бронь|броні|бронювання|рейс|"
             "потяг|поїзд|вагон|місце|колія|платформа|кабінет|каб.|кв|кв.|буд|буд.|маршрут|автобус|талон|чек|"
             "чека|квитанція|операція|операції|старий|старого|попередній|попереднього|колишній|запит|запиту|"
             "поліс|поліса|тікет|справа|справи|протокол|постанова|відділення|комірка|зона|штраф|термінал",
             "Замовлення № 90117722 зібрано"},
    CodeRule{"uk", call,
             "телефонуйте|зателефонуйте|дзвоніть|подзвоніть|дзвінок|тел|тел.|телефон|телефону|телефоном|"
             "за телефоном|за номером|гаряча лінія|гарячої лінії|підтримка|підтримку|служба підтримки|"
             "контакт-центр|питання|питання?|запитання?|довідки|деталі|детальніше|інфо|зверніться|звертайтеся|"
             "звертайтесь|кол-центр",
             "Телефонуйте 0 800 307 010"},
    CodeRule{"uk", send_to,
             "на номер|надішліть|відправте|надіслати|смс на|sms на|стоп на|відписатися|для відмови|відмова від|"
             "вимкнути|набери *|наберіть *",
             "Надішліть СТОП на 4411"},
    CodeRule{"uk", spent,
             "закінчився|вичерпано|сплив|минув|недійсний|недійсне|використан*|вже використан*|прострочен*|"
             "скасован*|анульован*|замінен*|застарів|невірний|невірно|неправильн*|більше не діє|було змінено|"
             "змінено|замість",
             "Термін дії коду 4471 закінчився."},
    CodeRule{"uk", advert,
             "знижк*|знижка|знижки|акці*|акція|розпродаж*|промокод*|безкоштовн*|вигод*|вигідн*|кешбек*|бонус*|"
             "балів|бали|бал|розіграш*|приз*|виграй*|вигра*|лише сьогодні|тільки сьогодні|тільки до|лише до|"
             "подарунок|подарунк*|поспішай*|пропозиці*|встигни*|купуй*|економ*|сертифікат*|даруємо|"
             "чорна п'ятниця",
             "Знижка 20% лише сьогодні"},
    CodeRule{"uk", parcel,
             "посилк*|посилка|замовлення готове|замовленн*|доставк*|доставка|доставлен*|кур'єр*|відділенн*|"
             "поштомат*|отримайте|відправлен*|вручен*|ттн|нова пошта|укрпошт*|в дорозі|прибул*|забрати|заберіть|"
             "зберіганн*",
             "Ваша посилка прибула"},
    CodeRule{"uk", visit,
             "запис*|прийом*|лікар*|клінік*|бронь|бронюванн*|рейс*|виліт*|готел*|потяг*|поїзд*|вагон*|столик*|"
             "нагадуємо*|візит*|стоматолог*|поліклінік*|чекаємо вас|талон*|квит*|поїздк*|посадк*|"
             "реєстрація на рейс",
             "Нагадуємо про візит до лікаря"},
    CodeRule{"uk", home,
             "домофон*|двері|дверей|під'їзд*|хвіртк*|ворота|гараж*|сигналізац*|кіт|кота|собак*|ключ*|сусід*|"
             "діти|дітей|побачимось|мама|вайфай|вдома|вечер*|замок|підвал*|привіт|поверх*",
             "код від домофона 4471"},
    CodeRule{"uk", statement,
             "баланс|балансу|залишок|зараховано|зарахуванн*|списано|надходженн*|поповнен*|видача готівки|"
             "зняття готівки|зарплат*|доступно|заборгован*|внести|кредит*|оплачено|переказ від|покупка|"
             "автоплатіж|комісі*|нарахован*",
             "Баланс: 12 410,50 грн"},
    CodeRule{"uk", plan,
             "тариф*|трафік*|гб|мб|пакет*|абонплат*|поповни*|поповніть|поповненн*|лічильник*|показник*|"
             "показанн*|інтернет*|підключен*|хвилин на|залишилось|залишилося|використано|нарахован*|комунальн*|"
             "квитанці*|сплатіть|до сплати|послуг*",
             "Залишилося 2 ГБ трафіку"},
    CodeRule{"uk", currency, "грн|грн.|гривень|гривні|гривня|гривню|коп|коп.|копійок|доларів|євро|₴|uah", "110 грн"},
    CodeRule{"uk", month,
             "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|січень|"
             "лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень|січ|лют|"
             "квіт|трав|черв|серп|жовт|груд",
             "12 травня 2026"},
    CodeRule{"uk", unit,
             "балів|бали|бал|бонусів|бонуси|хвилин|хвилини|хв|хв.|година|години|годин|год|год.|днів|дні|дня|"
             "секунд|сек|штук|шт|шт.|осіб|людей|кроків|разів|рази|років|року|рік|рр.|р.|гб|мб|кб|км|кг|кв.м|м|"
             "м.|см|л|квтч|квт|тис|тис.|млн|миль|цифр|знаків|ккал",
             "у вас 4200 балів"},
};

}  // namespace

std::span<const CodeRule> slavic_rules() {
  return rules;
}

}  // namespace otpost::inbox
