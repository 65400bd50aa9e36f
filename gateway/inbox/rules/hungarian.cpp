// Hungarian.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "ellenőrző kód*|ellenőrzőkód*|ellenorzo kod*|ellenőrzési kód*|megerősítő kód*|megerősítőkód*|"
     "megerosito kod*|visszaigazoló kód*|hitelesítő kód*|hitelesítőkód*|hitelesítési kód*|"
     "azonosító kód*|azonosítókód*|azonosítási kód*|biztonsági kód*|biztonsagi kod*|belépési kód*|"
     "belépő kód*|belépőkód*|belépési jelsz*|bejelentkezési kód*|bejelentkező kód*|"
     "bejelentkezési jelsz*|hozzáférési kód*|hozzáférési jelsz*|aktiváló kód*|aktivációs kód*|"
     "aktiválókód*|aktiválási kód*|regisztrációs kód*|egyszer használatos*|egyszer használható*|"
     "egyszeri kód*|egyszeri jelsz*|egyszeri belépési*|egyszeri aláíró*|aláíró kód*|aláírókód*|"
     "aláírási kód*|aláíró jelsz*|ideiglenes jelsz*|ideiglenes kód*|átmeneti jelsz*|sms kód*|sms-kód*|"
     "sms jelsz*|jóváhagyó kód*|jóváhagyási kód*|visszaállító kód*|visszaállítási kód*|"
     "helyreállító kód*|helyreállítási kód*|tranzakciós kód*|fizetési kód*|igazoló kód*|"
     "érvényesítő kód*|érvényesítési kód*|engedélyező kód*|mobil aláírás*|mobilaláírás*|kétlépcsős*|"
     "kétfaktoros*|belepesi kod*|egyszer hasznalatos*|hitelesito kod*|azonosito kod*|alairo kod*|"
     "verifikációs kód*",
     "eMAG ellenőrző kód: 440182"},
    {code_word,
     "kód|kódja|kódod|kódot|kóddal|kódját|kódodat|kódok|kod|kodja|kodod|kódszám*|jelszó|jelszava|"
     "jelszavad|jelszót|jelszóval|jelszo|számsor*|számjegy*|számkód*|pin-kód*|pinkód*|pin kód*|"
     "azonosító szám*|számsort|számsorral|számot|számok|számkombináció*|számjegyeket|kódja:|kódszámot",
     "Az Ön kódja: 5512"},
    {enter,
     "gépelj|üss be|vidd be|beírva|beírásával|megadva|beírod|pötyögj|írja be|írd be|írja|írd|beírás*|"
     "beírni|adja meg|add meg|megadás*|megadni|adja|gépelje be|gépeld be|használja|használd|üsse be|"
     "üsd be|pötyögd|pötyögje|vigye be|másolja|másold|illessze|illeszd|kóddal|jelszóval|töltse ki|"
     "töltsd ki|beütni|segítségével|irja be|ird be|hasznalja|küldje be|diktálja|üsd|üsse|szükséges|"
     "szükséged|szüksége|kell|tedd|pötyögj be|pötyögd be|nyomd be|másold be|mondd|diktáld|gépelj be|"
     "beírandó|vidd|kopogd|írjad|ezt írd",
     "Írja be a 77120 kódot az alkalmazásban"},
    {sign_in,
     "bejelentkez*|bejelentkezéshez|belépés*|belépéshez|belépni|belépj*|lépj be|lépjen be|regisztrá*|"
     "regisztrációhoz|regisztráció*|aktivál*|aktiváláshoz|fiók*|fiókod|fiókja|létrehoz*|csatlakoz*|"
     "kezdés*|kezdéshez|folytat*|folytatáshoz|befejez*|hozzáfér*|feloldás*|login|beléptet*|belepes*|"
     "bejelentkezes*|elindul*",
     "Bejelentkezés a Netbankba: 440182"},
    {confirm,
     "megerősít*|megerősítéséhez|ellenőr*|ellenőrzés*|hitelesít*|azonosít*|jóváhagy*|jóváhagyás*|"
     "visszaigazol*|igazol*|aláír*|érvényesít*|engedélyez*|személyazonosság*|megerosit*|jovahagy*|"
     "alair*|hogy te vagy|hogy ön az|te vagy az",
     "telefonszámod megerősítéséhez"},
    {payment,
     "fizetés*|fizetéshez|fizetését|fizet|utalás*|átutalás*|utaláshoz|vásárlás*|vásárlását|tranzakció*|"
     "megbízás*|összeg*|összegű|kedvezményezett*|kifizetés*|pénzfelvétel*|vasarlas*|atutalas*|"
     "tranzakcio*|kereskedő*",
     "12 000 Ft utalás kódja: 440182"},
    {reset,
     "jelszó visszaállít*|jelszó-visszaállít*|jelszavad visszaállít*|jelszava visszaállít*|"
     "jelszóvisszaállít*|visszaállít*|jelszó módosít*|jelszómódosít*|jelszóváltoztat*|jelszócser*|"
     "jelszó csere|új jelszó*|új jelszav*|elfelejtett jelsz*|elfelejtette|elfelejtetted|helyreállít*|"
     "jelszó megváltoztat*|jelszóemlékeztet*|jelszó-emlékeztet*",
     "jelszó visszaállítása: 330915"},
    {new_device,
     "új eszköz*|új készülék*|új telefon*|másik eszköz*|ismeretlen eszköz*|új böngésző*|eszköz hozzáad*|"
     "új számítógép*|megbízható eszköz*|eszközregisztráció*|eszköz regisztrá*|párosít*",
     "bejelentkezés új eszközről"},
    {place,
     "az alkalmazásban|az alkalmazásba|az appban|az appba|applikáció*|alkalmazás*|az oldalon|az oldalra|"
     "oldalon|weboldal*|honlap*|a képernyőn|mezőbe|a mezőbe|a felületen|felület*|böngésző*|űrlap*|"
     "vagy koppints|vagy kattints*|netbank*|internetbank*",
     "Írja be a 77120 kódot az alkalmazásban"},
    {lifetime,
     "érvényes|érvényessége|érvényesség|lejár|lejárat*|percig|percen belül|belül|használható|ervenyes|"
     "érvényét veszti|hatályos",
     "A kód 5 percig érvényes."},
    {caution,
     "ne adja meg|ne adja ki|ne adja át|ne adja tovább|ne add meg|ne add ki|ne add tovább|ne ossza meg|"
     "ne oszd meg|ne árulja el|ne áruld el|ne mondja el|ne mondd el|ne közölje|ne továbbítsa|soha ne|"
     "soha nem|senkinek|senkivel|másnak|harmadik személy*|ha nem ön|ha nem te|nem ön kezdeményez*|"
     "nem te kezdeményez*|nem ön kért*|nem te kért*|hagyja figyelmen kívül|hagyd figyelmen kívül|"
     "figyelmen kívül|csaló*|csalás*|titokban|bizalmas*|ügyintéző*",
     "Ne adja meg senkinek."},
    {yours, "az ön|kódja|kódod|jelszava|jelszavad|öné", "Az Ön kódja"},
    {other_thing,
     "nyitókód*|nyitó*|kedvezménykód*|kedvezmény*|kupon*|kuponkód*|promóció*|promóciós|promo*|akciós|"
     "akciókód*|ajándék*|ajándékkártya|utalvány*|voucher*|ajtó*|ajtókód*|bejárati|kapu*|kapukód*|"
     "kaputelefon*|garázs*|riasztó*|széf*|kulcs*|kulcstartó*|kulcsszéf*|lakat*|bicikli*|kerékpár*|"
     "foglalás*|foglalási|irányítószám*|irányító|körzetszám*|előhívó*|vonalkód*|qr|qr-kód*|átvételi|"
     "átvétel*|csomag*|csomagautomat*|csomagszám*|nyomkövet*|rendelés*|rendelési|megrendelés*|termék*|"
     "cikkszám*|számla*|számlaszám*|hibakód*|ügyfélszám*|ügyfélkód*|ügyfélazonosító*|tagsági|"
     "törzsvásárló*|adószám*|parkolás*|parkoló*|parkolási|zóna*|zónakód*|megálló*|wifi*|wi-fi|meghívó*|"
     "ajánló*|barát*|nyeremény*|nyereményjáték*|pályázat*|ülés*|jegy*|szoba*|mérőóra*|óraállás*|"
     "diktálás*|recept*|országkód*|ország*|szekrény*|rekesz*|automata*|visszaküldés*|sorompó*|"
     "lépcsőház*|lift*|sorsolás*|felhasználási hely*|bankkód*|feltöltő*|feltöltőkód*|belépőjegy*|"
     "sorszám*|jegykód*|menetjegy*|recepció*|portán",
     "20% kedvezmény a NYAR20 kuponkóddal"},
    {label,
     "rendelésszám*|rendelés|rendelése|rendelésed|megrendelés|rendelési szám|hivatkozás*|"
     "hivatkozási szám|referencia*|ref.|számla|számlaszám*|számlája|számláján|számláról|sorszám*|"
     "ügyszám*|ügyfélszám*|ügyfélkód*|ügyfél|ügyfélazonosító|azonosító|azonosítója|azonosító:|"
     "bejelentés|bejelentésszám|kártya|kártyája|kártyával|kártyaszám|végű|végződő|végződésű|"
     "utolsó 4 jegye|csomag|csomagszám*|csomagja|küldemény*|foglalás|foglalási szám|foglalási kód|"
     "szerződés*|szerződésszám|kötvényszám|kötvény|tranzakció|tranzakcióazonosító|régi|korábbi|előző|"
     "járat|járatszám|vonat|vágány|szoba|terem|kapu|busz|vonal|zóna|rendszám*|jegyszám|cikkszám|kárszám|"
     "kérelem|iktatószám|taj|irányítószám|parkolási zóna|sz.|számú|sorszáma|várólista száma",
     "Rendelésszám: 90117722"},
    {label_after, "számú|sz.|végű|végződésű|rendszámú", "a 4471 végű kártyával"},
    {call,
     "hívja|hívd|hívjon|hívjanak|hívás*|telefon|telefonon|telefonszám*|tel.|tel|ügyfélszolgálat*|"
     "telefonszámon|kérdése van|kérdés esetén|kérdése?|segítség*|információ*|infó|info|elérhetőség*|"
     "keresse|vegye fel a kapcsolatot|telebank*|bővebben|kártyaletiltás|letiltás*|jelentse|jelezze|"
     "továbbítsa",
     "hívja a 06 1 325 4471 számot"},
    {send_to,
     "küldje|küldj|küldd|küldjön|sms-t|sms-ben|küldjön sms-t|stop szót|leiratkozás*|leiratkoz*|"
     "válaszoljon|válaszolj|a számra|számra|küldje el",
     "Küldje a STOP szót a 1744-re"},
    {spent,
     "lejárt|érvénytelen*|már nem érvényes|felhasznált|felhasználták|felhasználásra került|"
     "már felhasznált*|törölve|visszavont*|megváltozott|megváltoztatt*|módosult|módosítva|módosította|"
     "helyébe|hibás|hibásan|téves|érvényét vesztette|visszavonva|lemondva|már nem él|"
     "érvénytelenítettük|érvénytelenné|nem használható|nem érvényes|visszavontuk|lejár már",
     "A 4471 kód lejárt"},
    {advert,
     "kedvezmény|kedvezményes|kedvezményt|kedvezménnyel|kedvezményed|akció*|akciós|leárazás*|kiárusítás*|kupon*|"
     "ajándék*|ingyen*|ingyenes|nyerj*|"
     "nyeremény*|nyereményjáték*|hűségpont*|pontok|csak ma|csak most|spórol*|megtakarít*|ajánlat*|"
     "ingyenes szállítás|vásároljon|vásárolj|utalvány*|szállítás ingyen|féláron|bónusz*|sorsol*|termékre",
     "Csak ma 20% kedvezmény"},
    {parcel,
     "csomag*|csomagod|csomagja|csomagját|futár*|kézbesít*|szállít*|házhozszállít*|átvehet*|átvétel*|"
     "átvételi pont|csomagpont*|csomagautomat*|foxpost|feladt*|rendelésed|küldemény*|posta|úton van|mpl|"
     "gls",
     "Csomagod ma érkezik, futárral"},
    {visit,
     "időpont*|időpontja|foglalás*|foglalva|emlékeztet*|rendelő*|orvos*|fogorvos*|fogászat*|járat|"
     "indulás*|vonat*|hotel|szállás*|asztal*|asztalfoglalás|vizsgálat*|utazás*|beszállás*|klinika|vizit|"
     "szerviz|dr.|jegy|menetjegy*|vonaljegy*",
     "Emlékeztető: időpontja 05.12. 14:00"},
    {home,
     "ajtó|ajtóé|ajtóhoz|ajtón|kapu|kapukód*|kapuhoz|kaputelefon*|garázs*|riasztó*|macska*|macskát|"
     "kutya*|kutyát|kulcs*|kulcsok|szomszéd*|gyerek*|gyerekek|találkozunk|wifi*|anya|apa|vacsora*|"
     "lakat*|pince*|lépcsőház*|otthon|szia|sziasztok|puszi",
     "a kapukód 4471, a kulcs a szomszédnál"},
    {statement,
     "egyenleg*|egyenlege|terhelés*|jóváírás*|jóváírtunk|kártyás vásárlás|kártyás fizetés|"
     "készpénzfelvétel*|atm|beérkező|érkezett|fizetése érkezett|elérhető|elérh.|rendelkezésre álló|"
     "csoportos beszedés|levont*|sikeres|egyenl*",
     "Egyenleg: 124 410 Ft"},
    {plan,
     "adatforgalom*|adatkeret*|feltöltés*|feltölt*|feltöltöttük|számlája|számla|díjcsomag*|felhasznált*|"
     "felhasználta|egyenlegfeltölt*|óraállás*|mérőállás*|fogyasztás*|fizetési határidő|befizetés*|"
     "internet*|netkeret*|roaming|tartozás*|parkolás*|lejárat",
     "Adatkerete 80%-át felhasználta"},
    {month,
     "január*|február*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|"
     "november*|december*|jan.|febr.|febr|márc.|ápr.|máj.|jún.|júl.|aug.|szept.|okt.|nov.|dec.",
     "2026. május 12."},
    {unit,
     "pont|pontja|pontot|perc|percig|percen|percet|órán|órakor|órát|órától|óráig|nap|napon|napig|napja|"
     "másodperc*|mp|db|darab|fő|személy*|lépés*|alkalom*|alkalommal|év|éve|forint*|ft|ezer|millió*|"
     "mérföld*|méter*|jegyű|számjegyű",
     "4200 pontja van"},
    {advert, "pénztárnál|boltban|üzletben|mutasd|mutassa", "Mutasd a 771204 kódot a pénztárnál"},
    {charged, "engedélyszám*|engedélyezési szám*|engedélykód*|autorizációs kód*",
     "Kártyás vásárlás 2000 Ft, engedélyszám 551209"},
    {fresh, "új kód|az új|új jelszó|helyette|most már", "Az új kód 604477"},
    {not_a_year, "nem évszám|nem egy évszám|nem egy év|nem év|nem dátum", "2017 nem évszám, hanem a kódod"},
    {sign_in, "visszavisz|beenged|visszajuthatsz|beléphetsz", "6071 visszavisz"},
    {fresh, "helyett használja|helyett írja be|helyett adja meg|helyett ezt",
     "A régi kód törölve, helyett használja: 551209"},
    {confirm, "ha ön az|ha te vagy az|te voltál|ön volt az|ön indította|ha ön indította", "Ön indította? 44019"},
    {sign_in, "már csak egy lépés|utolsó lépés|még egy lépés", "Még egy lépés: 3319"},
    {not_a_year, "nem évet|nem az év|nem az évszám", "2006 nem évet jelent"},
    {sign_in, "léphetsz|beléphet|léphet be|bejutsz", "Ezzel 7703 léphetsz tovább"},
};

constexpr QuantityRule durations[] = {
    {"másodperc*|mp", 1},
    {"perc|percig|percen|percet|perces|percre|percnyi", minute},
    {"óra|óráig|órán|órát|órás", hour},
    {"nap|napig|napon|napos", day},
};

constexpr QuantityRule numbers[] = {
    {"egy", 1},   {"két|kettő", 2}, {"három", 3}, {"négy", 4},     {"öt", 5},    {"hat", 6},      {"hét", 7},
    {"nyolc", 8}, {"kilenc", 9},    {"tíz", 10},  {"tizenöt", 15}, {"húsz", 20}, {"harminc", 30}, {"hatvan", 60},
};

}  // namespace

LanguageRules hungarian() {
  return {"hu", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
