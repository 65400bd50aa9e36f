// Finnish, Hungarian, Greek, Turkish: languages of Europe that belong to none of the other families.
#include <array>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {
namespace {

using enum Signal;

constexpr std::array rules{
    CodeRule{"fi", one_time_code,
             "vahvistuskood*|varmistuskood*|varmennuskood*|vahvistustunnus*|vahvistusnumero*|kertakäyttökood*|"
             "kertakäyttöi*|kertakäyttösalasana*|kertakood*|kertasalasana*|kertakirjautumiskood*|kertatunnus*|"
             "kertakäyttö*|turvakood*|turvatunnus*|turvaluku*|tunnistautumiskood*|tunnistuskood*|todennuskood*|"
             "todentamiskood*|kirjautumiskood*|kirjautumistunnus*|sisäänkirjautumiskood*|aktivointikood*|"
             "aktivointitunnus*|rekisteröintikood*|rekisteröitymiskood*|hyväksymiskood*|hyväksyntäkood*|"
             "pääsykood*|käyttöoikeuskood*|palautuskood*|tekstiviestikood*|sms-kood*|sms-vahvistus*|"
             "tarkistuskood*|tarkistustunnus*|väliaikainen salasana*|väliaikainen kood*|tilapäinen salasana*|"
             "tilapäinen kood*|maksukood*|maksuvahvistus*|siirtokood*|allekirjoituskood*|avainluku*|"
             "avainlukulistan|kaksivaihei*|kaksiosai*|henkilöllisyyskood*|yksilöintikood*|kertaluonteinen*|"
             "vahvistus-kood*|salasanan vaihtokood*",
             "Wolt: vahvistuskoodi 440182"},
    CodeRule{"fi", code_word,
             "*koodi|*koodin|*koodia|*koodilla|*koodiin|*koodinne|*koodisi|*koodit|salasana*|*tunnusluku*|"
             "*tunnusluvu*|tunnus|*numerosarja*|pin-luku|kertaluku*|numerot",
             "Koodisi on 5512"},
    CodeRule{"fi", enter,
             "syötät|näpyttele|naputa|annat|kirjoitat|syöttäkää|näpytä|laittamalla|syötä|syöttä*|syöttämällä|kirjoita|"
             "kirjoittamalla|näppäile|näppäilemällä|anna|antamalla|käytä|"
             "käyttämällä|käyttäen|lisää|täytä|kopioi|liitä|koodilla|naputtele|laita|ilmoita|vahvista koodilla",
             "Syötä 77120 sovellukseen"},
    CodeRule{"fi", sign_in,
             "kirjautu*|kirjaudu|kirjaudut|kirjautumi*|kirjautuaksesi|sisään|sisäänkirjautumi*|rekisteröi*|"
             "rekisteröity*|rekisteröinti*|aktivoi*|aktivoidaksesi|aktivointi*|aloita*|aloittaaksesi|"
             "jatkaaksesi|jatka|luodaksesi|luo tili|tilin luomi*|viimeistele|liity|liittyäksesi|tunnistau*|"
             "tunnistautu*|käyttöönotto*|tilille|pääset",
             "Kirjaudu Postiin koodilla 440182"},
    CodeRule{"fi", confirm,
             "vahvist*|vahvistaaksesi|vahvistamiseen|varmist*|varmenna|varmennus|varmentaa|todenn*|todenta*|"
             "hyväksy*|hyväksyäksesi|tunnist*|allekirjoit*|henkilöllisyy*|tarkist*",
             "vahvista puhelinnumerosi"},
    CodeRule{"fi", payment,
             "maksu*|maksa|maksaa|maksaaksesi|maksun|maksut|tilisiirto*|tilisiirron|siirto*|siirrä|osto*|oston|"
             "ostos*|verkkomaksu*|verkkokauppa*|korttimaksu*|summa|tapahtum*|saaja*",
             "maksu 49,90 EUR"},
    CodeRule{"fi", reset,
             "salasanan palautus|salasanan palautta*|salasanasi palautta*|palauttaaksesi|palauta salasana*|"
             "salasanan vaihto*|salasanan vaihta*|vaihtaaksesi salasana*|vaihda salasana*|uusi salasana|"
             "uuden salasanan|salasanan nollau*|nollaa salasana*|nollau*|nollataksesi|unohtui*|"
             "unohtunut salasana|unohditko salasana*|salasanan uusimi*",
             "salasanan palautus: 330915"},
    CodeRule{"fi", new_device,
             "uusi laite|uuden laitteen|uudella laitteella|uudelta laitteelta|uudessa laitteessa|uusi puhelin|"
             "toiselta laitteelta|toisella laitteella|tuntematon laite|tuntemattomalta laitteelta|"
             "uudesta laitteesta|uudesta selaimesta|uudella selaimella|laitteen lisä*|laitteen liittä*",
             "kirjautuminen uudelta laitteelta"},
    CodeRule{"fi", place,
             "sovellukse*|sovelluksessa|sovellukseen|sivulla|sivulle|sivustolla|sivustolle|verkkosivu*|"
             "palvelussa|palveluun|kenttään|ruudulla|ruudulle|näytöllä|selaimessa|selaimeen|lomakkeeseen|"
             "verkkopankissa|verkkopankkiin|tai napauta|tai klikkaa|tai avaa",
             "Syötä 77120 sovellukseen"},
    CodeRule{"fi", lifetime,
             "voimassa|vanhenee|voimassaoloaika|vanhentuu|erääntyy|umpeutuu|kuluessa|raukeaa|kelpaa|"
             "kertakäyttöinen|minuutin ajan|minuutin kuluttua|minuutin sisällä",
             "voimassa 10 minuuttia"},
    CodeRule{"fi", caution,
             "älä jaa|älä anna|älä kerro|älä luovuta|älä paljasta|älä välitä|älä koskaan|älä lähetä|"
             "älä vahvista|kenellekään|muille|ulkopuoli*|jos et|jos se et|jos tämä et|et ollut sinä|"
             "et ole pyytänyt|et pyytänyt|ohita tämä|jätä viesti|jätä huomiotta|huomiotta|emme koskaan|"
             "ei koskaan|huijau*|salassa|kukaan",
             "Älä jaa koodia muille."},
    CodeRule{"fi", yours,
             "sinun|teidän|koodisi|tunnuksesi|salasanasi|koodinne|vahvistuskoodisi|kertakoodisi|turvakoodisi",
             "Koodisi on 5512"},
    CodeRule{"fi", other_thing,
             "*avaus*|*alennus*|*alekood*|*tarjous*|*kampanja*|*etukood*|*lahja*|*lahjakort*|*lahjakood*|*kuponki*|"
             "*kuponk*|*arvokood*|*oviko*|*ovikood*|*portti*|*portin|*autotalli*|*hälytin*|*hälyttim*|*hälytys*|"
             "*kassakaap*|*avainsäilö*|*avainboks*|*avainkaap*|*lukko*|*lukon|*polkupyör*|*pyörän|*varaus*|"
             "*varauskood*|*noutokood*|*nouto*|*noutotunnus*|*paketti*|*paketin|*pakettiautomaat*|*automaatti*|"
             "*saapumis*|*lähetys*|*seuranta*|*tilaus*|*postinumero*|*maatunnus*|*viivakood*|*qr-kood*|"
             "*virhekood*|*asiakasnumero*|*asiakastunnus*|*jäsennumero*|*jäsenkood*|*lasku*|*tuote*|*tuotekood*|"
             "*palautustunnus*|*pysäköint*|*pysäkki*|*pysäkin*|*vyöhyk*|*wifi*|*wlan*|*suositus*|*kaveri*|"
             "*kilpailu*|*arvonta*|*mittari*|*kokous*|*rappu*|*alaoven|*kellari*|*varasto*|*kerhohuone*|"
             "*summeri*|*säilytysloker*|*lokero*|*bonuskood*|*y-tunnus|*käyttöpaikka*|*suuntanumero*|"
             "*lippukood*|*kutsukood*|ovi|*puomin|oven",
             "Alennuskoodi KESA20 antaa 20 %"},
    CodeRule{"fi", label,
             "tilausnro*|tilausnumero*|tilaus|tilauksen|tilauksesi|viite|viitenumero*|viitenro|laskunro|"
             "laskunumero*|lasku|laskun|asiakasnumero*|asiakasnro|asiakas|asiointinumero|tapausnumero|tapaus|"
             "palvelupyyntö|tiketti|tili|tilin|tililtä|tilille|tilinumero*|kortti|kortin|kortilla|kortillasi|"
             "korttisi|päättyvä|päättyvällä|päättyvän|päättyen|loppuinen|lähetys|lähetyksen|lähetystunnus*|"
             "seurantatunnus*|seurantakoodi|paketti|paketin|varaus|varausnumero*|varaustunnus|varauksen|vanha|"
             "vanhan|edellinen|edellisen|aiempi|lento|lennon|juna|linja|raide|laituri|huone|sali|vyöhyke|"
             "pysäkki|sopimus|sopimusnumero*|vakuutus|vakuutusnumero|vahinkonumero|hakemus|tapahtuma|vuodesta|"
             "pysäköintialue|nro|nro.|numeroltaan|rekisterinumero|postinumero|ajanvaraus|jäsennumero|"
             "luottokortti|siirron nro|diaarinumero",
             "Tilausnro 90117722 on lähetetty"},
    CodeRule{"fi", call,
             "soita|soittamalla|puh|puh.|puhelin|puhelimitse|puhelinnumero|puhelinnumerosta|asiakaspalvelu*|"
             "ota yhteyttä|kysyttävää?|kysymyksiä?|numerosta|numeroon|sulkupalvelu*|tiedustelut|neuvonta|"
             "palvelunumero*|pvm/mpm",
             "soita 0800 1 4471"},
    CodeRule{"fi", send_to,
             "tekstiviesti|tekstiviestillä|lähetä|viesti numeroon|stop numeroon|lähetä tekstiviesti|vastaa|"
             "peruuta viestit|kielto",
             "Lähetä STOP numeroon 17123"},
    CodeRule{"fi", spent,
             "vanhentunut|vanheni|vanhentui|erääntynyt|umpeutunut|ei ole enää voimassa|ei enää voimassa|"
             "mitätöity|peruttu|käytetty|on jo käytetty|käytettiin|vaihdettiin|vaihdettu|on vaihdettu|"
             "muutettiin|virheellinen|väärä|väärin|korvaa|korvattu|lukittu",
             "Koodi 4471 on vanhentunut"},
    CodeRule{"fi", advert,
             "*alennus*|alennu*|alennuks*|*tarjou*|tarjous|tarjoukset|aleen|säästä|säästöä|ilmai*|ilmainen|"
             "ilmaiseksi|etu|edut|etusi|etua|kampanja*|kuponki|kupongit|voita|arvonta*|osallistu|osta|ostoksi*|"
             "vain tänään|hinnoista|lahja*|lahjakort*|bonus*|pisteitä|toimitus veloituksetta|jäsenetu*|uutuu*|"
             "normaalihintai*|tervetuloa|ale",
             "Vain tänään 20 % alennus"},
    CodeRule{"fi", parcel,
             "*paketti*|paketti|pakettisi|paketin|*lähetys*|lähetyksesi|lähetys|*nouto*|noudettavissa|"
             "noutopiste*|nouda|toimitet*|toimitus*|toimitetaan|kuljetus*|kuljettaja|posti|postin|postitettu|"
             "matkahuolto|lähetetty|perille|tilauksesi",
             "Pakettisi on noudettavissa"},
    CodeRule{"fi", visit,
             "*ajanvaraus*|ajanvarauksesi|varauksesi|varaus|varattu|hammaslääkäri*|lääkäri*|terveysasema*|"
             "vastaanotto*|muistutus|muistutamme|lento|lennolle|lähtöselvity*|lähtee|juna|hotelli*|pöytävarau*|"
             "käynti*|laboratorio*|neuvola*|parturi*|kampaaja*|matka*|rokotus*|aikasi|varattu aika",
             "Muistutus: aikasi hammaslääkärille"},
    CodeRule{"fi", home,
             "ovi|oven|ovikoodi*|alaovi|portti|portin|portilla|autotalli*|hälytin|hälyttimen|kissa*|kissan|"
             "koira*|koiran|avain|avaimet|avaimen|naapuri*|lapset|lapsia|nähdään|äiti|isä|wifi*|rappu*|rapun|"
             "kellari*|pyörän|lukko|lukon|kotona|kotiin|moikka|terkuin|pihalla|varaston",
             "alaoven koodi on 4471, avain kellarissa"},
    CodeRule{"fi", statement,
             "saldo|saldosi|tilille saapui|tilillesi|tiliotto*|veloitet*|veloitettu|veloitus|hyvitys|palkka|"
             "suoraveloitus|nosto|käteisnosto|katevaraus|e-lasku|eräpäivä*|maksettu|ostos|korttiosto|saapui|"
             "käytettävissä",
             "Saldo 1204,33 EUR"},
    CodeRule{"fi", plan,
             "*lasku*|laskusi|lasku|eräpäivä|liittymä*|liittymäsi|data*|datapaketti|nettiä|käyttänyt|ladattu|"
             "ladata|lataus|prepaid*|puheaika|saldo|sähkö*|mittari*|lukema*|kulutus|pysäköint*|käytetty",
             "Liittymäsi data on käytetty"},
    CodeRule{"fi", month,
             "tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesäkuu*|heinäkuu*|elokuu*|syyskuu*|lokakuu*|"
             "marraskuu*|joulukuu*",
             "12. toukokuuta 2026"},
    CodeRule{"fi", unit,
             "pistettä|pisteitä|minuuttia|minuutin|minuutissa|min|min.|tuntia|tunnin|päivää|päivän|pv|sekuntia|"
             "sekunnin|kpl|kappaletta|henkilöä|henkilölle|askelta|kertaa|vuotta|euroa|euron|senttiä|snt|mailia|"
             "metriä|kilometriä|prosenttia|merkkiä|numeroa",
             "sinulla on 4200 pistettä"},

    CodeRule{"hu", one_time_code,
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
    CodeRule{"hu", code_word,
             "kód|kódja|kódod|kódot|kóddal|kódját|kódodat|kódok|kod|kodja|kodod|kódszám*|jelszó|jelszava|"
             "jelszavad|jelszót|jelszóval|jelszo|számsor*|számjegy*|számkód*|pin-kód*|pinkód*|pin kód*|"
             "azonosító szám*",
             "Az Ön kódja: 5512"},
    CodeRule{"hu", enter,
             "gépelj|üss be|vidd be|beírva|beírásával|megadva|beírod|pötyögj|írja be|írd "
             "be|írja|írd|beírás*|beírni|adja meg|add meg|megadás*|megadni|adja|gépelje be|"
             "gépeld be|használja|használd|üsse be|üsd be|pötyögd|pötyögje|vigye be|másolja|másold|illessze|"
             "illeszd|kóddal|jelszóval|töltse ki|töltsd ki|beütni|segítségével|irja be|ird be|hasznalja|"
             "küldje be|diktálja",
             "Írja be a 77120 kódot az alkalmazásban"},
    CodeRule{"hu", sign_in,
             "bejelentkez*|bejelentkezéshez|belépés*|belépéshez|belépni|belépj*|lépj be|lépjen be|regisztrá*|"
             "regisztrációhoz|regisztráció*|aktivál*|aktiváláshoz|fiók*|fiókod|fiókja|létrehoz*|csatlakoz*|"
             "kezdés*|kezdéshez|folytat*|folytatáshoz|befejez*|hozzáfér*|feloldás*|login|beléptet*|belepes*|"
             "bejelentkezes*|elindul*",
             "Bejelentkezés a Netbankba: 440182"},
    CodeRule{"hu", confirm,
             "megerősít*|megerősítéséhez|ellenőr*|ellenőrzés*|hitelesít*|azonosít*|jóváhagy*|jóváhagyás*|"
             "visszaigazol*|igazol*|aláír*|érvényesít*|engedélyez*|személyazonosság*|megerosit*|jovahagy*|alair*",
             "telefonszámod megerősítéséhez"},
    CodeRule{"hu", payment,
             "fizetés*|fizetéshez|fizetését|fizet|utalás*|átutalás*|utaláshoz|vásárlás*|vásárlását|tranzakció*|"
             "megbízás*|összeg*|összegű|kedvezményezett*|kifizetés*|pénzfelvétel*|vasarlas*|atutalas*|"
             "tranzakcio*|kereskedő*",
             "12 000 Ft utalás kódja: 440182"},
    CodeRule{"hu", reset,
             "jelszó visszaállít*|jelszó-visszaállít*|jelszavad visszaállít*|jelszava visszaállít*|"
             "jelszóvisszaállít*|visszaállít*|jelszó módosít*|jelszómódosít*|jelszóváltoztat*|jelszócser*|"
             "jelszó csere|új jelszó*|új jelszav*|elfelejtett jelsz*|elfelejtette|elfelejtetted|helyreállít*|"
             "jelszó megváltoztat*|jelszóemlékeztet*|jelszó-emlékeztet*",
             "jelszó visszaállítása: 330915"},
    CodeRule{"hu", new_device,
             "új eszköz*|új készülék*|új telefon*|másik eszköz*|ismeretlen eszköz*|új böngésző*|eszköz hozzáad*|"
             "új számítógép*|megbízható eszköz*|eszközregisztráció*|eszköz regisztrá*|párosít*",
             "bejelentkezés új eszközről"},
    CodeRule{"hu", place,
             "az alkalmazásban|az alkalmazásba|az appban|az appba|applikáció*|alkalmazás*|az oldalon|az oldalra|"
             "oldalon|weboldal*|honlap*|a képernyőn|mezőbe|a mezőbe|a felületen|felület*|böngésző*|űrlap*|"
             "vagy koppints|vagy kattints*|netbank*|internetbank*",
             "Írja be a 77120 kódot az alkalmazásban"},
    CodeRule{"hu", lifetime,
             "érvényes|érvényessége|érvényesség|lejár|lejárat*|percig|percen belül|belül|használható|ervenyes|"
             "érvényét veszti|hatályos",
             "A kód 5 percig érvényes."},
    CodeRule{"hu", caution,
             "ne adja meg|ne adja ki|ne adja át|ne adja tovább|ne add meg|ne add ki|ne add tovább|ne ossza meg|"
             "ne oszd meg|ne árulja el|ne áruld el|ne mondja el|ne mondd el|ne közölje|ne továbbítsa|soha ne|"
             "soha nem|senkinek|senkivel|másnak|harmadik személy*|ha nem ön|ha nem te|nem ön kezdeményez*|"
             "nem te kezdeményez*|nem ön kért*|nem te kért*|hagyja figyelmen kívül|hagyd figyelmen kívül|"
             "figyelmen kívül|csaló*|csalás*|titokban|bizalmas*|ügyintéző*",
             "Ne adja meg senkinek."},
    CodeRule{"hu", yours, "az ön|kódja|kódod|jelszava|jelszavad|öné", "Az Ön kódja"},
    CodeRule{"hu", other_thing,
             "nyitókód*|nyitó*|kedvezménykód*|kedvezmény*|kupon*|kuponkód*|promóció*|promóciós|promo*|akciós|akciókód*|"
             "ajándék*|"
             "ajándékkártya|utalvány*|voucher*|ajtó*|ajtókód*|bejárati|kapu*|kapukód*|kaputelefon*|garázs*|"
             "riasztó*|széf*|kulcs*|kulcstartó*|kulcsszéf*|lakat*|bicikli*|kerékpár*|foglalás*|foglalási|"
             "irányítószám*|irányító|körzetszám*|előhívó*|vonalkód*|qr|qr-kód*|átvételi|átvétel*|csomag*|"
             "csomagautomat*|csomagszám*|nyomkövet*|rendelés*|rendelési|megrendelés*|termék*|cikkszám*|számla*|"
             "számlaszám*|hibakód*|ügyfélszám*|ügyfélkód*|ügyfélazonosító*|tagsági|törzsvásárló*|adószám*|"
             "parkolás*|parkoló*|parkolási|zóna*|zónakód*|megálló*|wifi*|wi-fi|meghívó*|ajánló*|barát*|"
             "nyeremény*|nyereményjáték*|pályázat*|ülés*|jegy*|szoba*|mérőóra*|óraállás*|diktálás*|recept*|"
             "országkód*|ország*|szekrény*|rekesz*|automata*|visszaküldés*|sorompó*|lépcsőház*|lift*|sorsolás*|"
             "felhasználási hely*|bankkód*|feltöltő*|feltöltőkód*",
             "20% kedvezmény a NYAR20 kuponkóddal"},
    CodeRule{"hu", label,
             "rendelésszám*|rendelés|rendelése|rendelésed|megrendelés|rendelési szám|hivatkozás*|"
             "hivatkozási szám|referencia*|ref.|számla|számlaszám*|számlája|számláján|számláról|sorszám*|"
             "ügyszám*|ügyfélszám*|ügyfélkód*|ügyfél|ügyfélazonosító|azonosító|azonosítója|azonosító:|"
             "bejelentés|bejelentésszám|kártya|kártyája|kártyával|kártyaszám|végű|végződő|végződésű|"
             "utolsó 4 jegye|csomag|csomagszám*|csomagja|küldemény*|foglalás|foglalási szám|foglalási kód|"
             "szerződés*|szerződésszám|kötvényszám|kötvény|tranzakció|tranzakcióazonosító|régi|korábbi|előző|"
             "járat|járatszám|vonat|vágány|szoba|terem|kapu|busz|vonal|zóna|rendszám*|jegyszám|cikkszám|kárszám|"
             "kérelem|iktatószám|taj|irányítószám|parkolási zóna|sz.|számú",
             "Rendelésszám: 90117722"},
    CodeRule{"hu", label_after, "számú|sz.|végű|végződésű|rendszámú", "a 4471 végű kártyával"},
    CodeRule{"hu", call,
             "hívja|hívd|hívjon|hívjanak|hívás*|telefon|telefonon|telefonszám*|tel.|tel|ügyfélszolgálat*|"
             "telefonszámon|kérdése van|kérdés esetén|kérdése?|segítség*|információ*|infó|info|elérhetőség*|"
             "keresse|vegye fel a kapcsolatot|telebank*|bővebben|kártyaletiltás|letiltás*",
             "hívja a 06 1 325 4471 számot"},
    CodeRule{"hu", send_to,
             "küldje|küldj|küldd|küldjön|sms-t|sms-ben|küldjön sms-t|stop szót|leiratkozás*|leiratkoz*|"
             "válaszoljon|válaszolj|a számra|számra|küldje el",
             "Küldje a STOP szót a 1744-re"},
    CodeRule{"hu", spent,
             "lejárt|érvénytelen*|már nem érvényes|felhasznált|felhasználták|felhasználásra került|"
             "már felhasznált*|törölve|visszavont*|megváltozott|megváltoztatt*|módosult|módosítva|módosította|"
             "helyett|helyébe|hibás|hibásan|téves|érvényét vesztette|visszavonva|lemondva",
             "A 4471 kód lejárt"},
    CodeRule{"hu", advert,
             "kedvezmény*|akció*|akciós|leárazás*|kiárusítás*|kupon*|ajándék*|ingyen*|ingyenes|nyerj*|"
             "nyeremény*|nyereményjáték*|hűségpont*|pontok|csak ma|csak most|spórol*|megtakarít*|ajánlat*|"
             "ingyenes szállítás|vásároljon|vásárolj|utalvány*|szállítás ingyen|féláron|bónusz*|sorsol*|termékre",
             "Csak ma 20% kedvezmény"},
    CodeRule{"hu", parcel,
             "csomag*|csomagod|csomagja|csomagját|futár*|kézbesít*|szállít*|házhozszállít*|átvehet*|átvétel*|"
             "átvételi pont|csomagpont*|csomagautomat*|foxpost|feladt*|rendelésed|küldemény*|posta|úton van|mpl|"
             "gls",
             "Csomagod ma érkezik, futárral"},
    CodeRule{"hu", visit,
             "időpont*|időpontja|foglalás*|foglalva|emlékeztet*|rendelő*|orvos*|fogorvos*|fogászat*|járat|"
             "indulás*|vonat*|hotel|szállás*|asztal*|asztalfoglalás|vizsgálat*|utazás*|beszállás*|klinika|vizit|"
             "szerviz|dr.",
             "Emlékeztető: időpontja 05.12. 14:00"},
    CodeRule{"hu", home,
             "ajtó|ajtóé|ajtóhoz|ajtón|kapu|kapukód*|kapuhoz|kaputelefon*|garázs*|riasztó*|macska*|macskát|"
             "kutya*|kutyát|kulcs*|kulcsok|szomszéd*|gyerek*|gyerekek|találkozunk|wifi*|anya|apa|vacsora*|"
             "lakat*|pince*|lépcsőház*|otthon|szia|sziasztok|puszi",
             "a kapukód 4471, a kulcs a szomszédnál"},
    CodeRule{"hu", statement,
             "egyenleg*|egyenlege|terhelés*|jóváírás*|jóváírtunk|kártyás vásárlás|kártyás fizetés|"
             "készpénzfelvétel*|atm|beérkező|érkezett|fizetése érkezett|elérhető|elérh.|rendelkezésre álló|"
             "csoportos beszedés|levont*|sikeres|egyenl*",
             "Egyenleg: 124 410 Ft"},
    CodeRule{"hu", plan,
             "adatforgalom*|adatkeret*|feltöltés*|feltölt*|feltöltöttük|számlája|számla|díjcsomag*|felhasznált*|"
             "felhasználta|egyenlegfeltölt*|óraállás*|mérőállás*|fogyasztás*|fizetési határidő|befizetés*|"
             "internet*|netkeret*|roaming|tartozás*|parkolás*|lejárat",
             "Adatkerete 80%-át felhasználta"},
    CodeRule{"hu", month,
             "január*|február*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|"
             "november*|december*|jan.|febr.|febr|márc.|ápr.|máj.|jún.|júl.|aug.|szept.|okt.|nov.|dec.",
             "2026. május 12."},
    CodeRule{"hu", unit,
             "pont|pontja|pontot|perc|percig|percen|percet|órán|órakor|órát|órától|óráig|nap|napon|napig|napja|"
             "másodperc*|mp|db|darab|fő|személy*|lépés*|alkalom*|alkalommal|év|éve|forint*|ft|ezer|millió*|"
             "mérföld*|méter*|jegyű|számjegyű",
             "4200 pontja van"},

    CodeRule{"el", one_time_code,
             "κωδικός επιβεβαίωσης|κωδικό επιβεβαίωσης|κωδικού επιβεβαίωσης|κωδικός επαλήθευσης|"
             "κωδικό επαλήθευσης|κωδικού επαλήθευσης|κωδικός ασφαλείας|κωδικό ασφαλείας|κωδικός ασφάλειας|"
             "κωδικός πρόσβασης|κωδικό πρόσβασης|κωδικός σύνδεσης|κωδικό σύνδεσης|κωδικός εισόδου|"
             "κωδικό εισόδου|κωδικός ενεργοποίησης|κωδικό ενεργοποίησης|κωδικός εγγραφής|κωδικός μίας χρήσης|"
             "κωδικό μίας χρήσης|κωδικός μιας χρήσης|κωδικό μιας χρήσης|κωδικός μιας φοράς|μίας χρήσης|"
             "μιας χρήσης|μοναδικός κωδικός|κωδικός έγκρισης|κωδικό έγκρισης|κωδικός εξουσιοδότησης|"
             "κωδικός ταυτοποίησης|κωδικό ταυτοποίησης|κωδικός αυθεντικοποίησης|κωδικός πιστοποίησης|"
             "κωδικός επικύρωσης|κωδικός επαναφοράς|κωδικό επαναφοράς|κωδικός ανάκτησης|κωδικός sms|sms κωδικός|"
             "κωδικός otp|κωδικό otp|otp κωδικός|προσωρινός κωδικός|προσωρινό κωδικό|προσωρινός αριθμός|"
             "κωδικός συναλλαγής|κωδικός πληρωμής|αριθμός επιβεβαίωσης|αριθμός επαλήθευσης|κωδικός υπογραφής|"
             "κωδικός εγκρισης|δυναμικός κωδικός|έξτρα κωδικός|extra κωδικός|κωδικός viber|επαλήθευση δύο|"
             "kodikos epivevaiosis|kodikos asfaleias|kodikos epalithefsis",
             "Κωδικός επιβεβαίωσης: 440182"},
    CodeRule{"el", code_word,
             "κωδικός|κωδικό|κωδικού|κωδικοί|κωδικους|συνθηματικό|συνθηματικού|ψηφία|κλειδάριθμος|kodikos|"
             "kwdikos|αριθμό pin",
             "Ο κωδικός σας είναι 5512"},
    CodeRule{"el", enter,
             "δώσε|γράφοντας|συμπληρώνοντας|πληκτρολογήσετε|βάζοντας|γράψεις|πάτα|συμπληρώσεις|εισάγετε|εισαγάγετε|"
             "εισάγεις|εισήγαγε|εισάγοντας|εισαγωγή|καταχωρίστε|καταχωρήστε|καταχωρήσετε|"
             "καταχώρισε|πληκτρολογήστε|πληκτρολόγησε|πληκτρολογώντας|βάλε|βάλτε|γράψε|γράψτε|χρησιμοποίησε|"
             "χρησιμοποιήστε|χρησιμοποιώντας|συμπληρώστε|συμπλήρωσε|δώστε|αντιγράψτε|αντίγραψε|με τον κωδικό|"
             "με κωδικό|επικολλήστε|χρήση του",
             "Πληκτρολογήστε 77120 στην εφαρμογή"},
    CodeRule{"el", sign_in,
             "σύνδεση*|σύνδεσης|συνδεθείτε|συνδεθείς|συνδέεστε|είσοδος|είσοδο|εισόδου|εγγραφή*|εγγραφείτε|"
             "εγγραφής|ενεργοποί*|ενεργοποίηση*|λογαριασμό|λογαριασμού|ξεκινήσετε|ξεκινήσεις|ξεκίνα|συνεχίσετε|"
             "συνεχίσεις|ολοκληρώσετε|ολοκλήρωση*|δημιουργία|δημιουργήσετε|πρόσβαση*|login|μπείτε|μπεις|"
             "ξεκλείδωμα|ξεκλειδώσετε",
             "Σύνδεση στο e-banking: 440182"},
    CodeRule{"el", confirm,
             "επιβεβαί*|επιβεβαιώσετε|επιβεβαίωση|επαλήθευ*|επαληθεύσετε|επαλήθευση|έγκριση*|εγκρίνετε|"
             "εγκρίνεις|ταυτοποί*|ταυτότητα*|πιστοποί*|εξουσιοδότηση|εξουσιοδοτήσετε|υπογραφή|υπογράψετε|"
             "αυθεντικοποίηση|επικύρω*",
             "για επιβεβαίωση του αριθμού σας"},
    CodeRule{"el", payment,
             "πληρωμή*|πληρωμής|πληρώσετε|πληρώνετε|μεταφορά*|μεταφοράς|αγορά*|αγοράς|αγορών|συναλλαγή*|"
             "συναλλαγής|έμβασμα|ποσού|ποσό|κατάστημα|δικαιούχο*|ανάληψη",
             "μεταφορά 300,00 €"},
    CodeRule{"el", reset,
             "επαναφορά*|επαναφορά κωδικού|επαναφορά του κωδικού|επαναφέρετε|ανάκτηση*|αλλαγή κωδικού|"
             "αλλαγή του κωδικού|αλλάξετε τον κωδικό|νέο κωδικό|νέος κωδικός πρόσβασης|ξεχάσατε|ξέχασες|"
             "επανέκδοση|νέου κωδικού|αλλαγή συνθηματικού",
             "επαναφορά κωδικού: 330915"},
    CodeRule{"el", new_device,
             "νέα συσκευή|νέας συσκευής|νέο κινητό|νέα κινητή|άλλη συσκευή|άγνωστη συσκευή|"
             "νέο πρόγραμμα περιήγησης|νέος browser|σύνδεση συσκευής|προσθήκη συσκευής|καταχώριση συσκευής|"
             "καινούργια συσκευή|νέο τηλέφωνο|ενεργοποίηση συσκευής",
             "σύνδεση από νέα συσκευή"},
    CodeRule{"el", place,
             "στην εφαρμογή|στο app|στη σελίδα|στην ιστοσελίδα|στην οθόνη|στο πεδίο|στη φόρμα|στο site|"
             "στον ιστότοπο|στον browser|στο πρόγραμμα περιήγησης|στο παράθυρο|στο e-banking|ή πάτησε|ή πατήστε|"
             "ή κάντε κλικ",
             "Πληκτρολογήστε 77120 στην εφαρμογή"},
    CodeRule{"el", lifetime,
             "ισχύει|λήγει|έγκυρος|έγκυρο|σε ισχύ|ισχύ|διάρκεια|διαρκεί|εντός|ισχυει|ληγει|μέσα σε|"
             "για τα επόμενα",
             "Ισχύει για 5 λεπτά."},
    CodeRule{"el", caution,
             "μην τον μοιραστείτε|μην τον μοιραστείς|μη μοιράζεστε|μην μοιράζεστε|μην μοιράζεσαι|μην κοινοποι*|"
             "μην τον κοινοποι*|μην τον δώσετε|μην δώσετε|μη δώσετε|μην τον δίνετε|μην δίνετε|μη δίνετε|"
             "μην τον πείτε|μην αποκαλύ*|μην τον αποκαλύ*|μην τον γνωστοπο*|μη γνωστοποι*|ποτέ|σε κανέναν|"
             "με κανέναν|σε τρίτους|με τρίτους|σε άλλους|αν δεν|εάν δεν|δεν το ζητήσατε|δεν ζητήσατε|δεν κάνατε|"
             "δεν είστε εσείς|αγνοήστε|αγνόησε|κανείς|απάτη|απάτες|εμπιστευτικ*|δεν ζητά*|δεν θα σας ζητήσει",
             "Μην τον μοιραστείτε με κανέναν."},
    CodeRule{"el", yours, "σας|σου", "Ο κωδικός σας"},
    CodeRule{
        "el", other_thing,
        "ανοίγματος|έκπτωση*|έκπτωσης|εκπτωτικ*|εκπτωτικός|προσφορά*|προσφοράς|προωθητικ*|κουπόνι*|κουπονιού|δώρου|"
        "δώρο|δωροκάρτα*|δωροεπιταγή*|πόρτα*|πόρτας|θύρα*|εισόδου της πολυκατοικίας|πολυκατοικία*|πύλη*|"
        "πύλης|γκαράζ|συναγερμό*|συναγερμός|συναγερμού|χρηματοκιβώτι*|θυρίδα*|θυρίδας|locker|κλειδοθήκη*|"
        "λουκέτο*|λουκέτου|ποδήλατο*|ποδηλάτου|κράτηση*|κράτησης|ταχυδρομικός|ταχυδρομικού|τκ|τ.κ.|"
        "γραμμωτός|barcode|qr|παραλαβής|παραλαβή|παραλαβή*|αποστολής|αποστολή*|εντοπισμού|δέματος|δέμα|"
        "παραγγελίας|παραγγελία*|προϊόντος|προϊόν*|τιμολόγιο*|τιμολογίου|σφάλματος|πελάτη|κωδικός πελάτη|"
        "μέλους|στάθμευσης|πάρκινγκ|parking|στάσης|στάση|ζώνη*|ζώνης|wifi|wi-fi|πρόσκλησης|πρόσκληση*|"
        "φίλο*|φίλου|σύστασης|διαγωνισμ*|διαγωνισμού|κλήρωση*|δωρεάν|voucher|επιστροφής|περιοχής|χώρας|"
        "ηλεκτρονικής πληρωμής|rf|παροχής|μετρητή|ραντεβού|συνάντησης|σύσκεψης|τραπέζης|άσκησης|δόσης|"
        "εισιτηρίου|δωματίου|αφμ|αποθήκη*|καμπίνα*",
        "Έκπτωση 20% με τον κωδικό KALOKAIRI20"},
    CodeRule{"el", label,
             "αριθμός παραγγελίας|αρ. παραγγελίας|παραγγελία|παραγγελίας|παραγγελία σας|αρ.|αριθ.|αριθμ.|"
             "αριθμός|αριθμό|αριθμός αναφοράς|αναφορά|αναφοράς|κωδικός αναφοράς|τιμολόγιο|λογαριασμός|"
             "λογαριασμό|λογαριασμού|λογ.|λογ/σμό|κάρτα|κάρτας|κάρτα σας|λήγει σε|λήγουσα σε|που λήγει σε|"
             "που τελειώνει σε|τελευταία ψηφία|αποστολή|αποστολής|αρ. αποστολής|δέμα|δέματος|voucher|κράτηση|"
             "κράτησης|κωδικός κράτησης|συμβόλαιο|συμβολαίου|πελάτης|πελάτη|κωδικός πελάτη|παλιός|παλιό|"
             "προηγούμενος|προηγούμενο|πρωτόκολλο|αρ. πρωτ.|αίτημα|αιτήματος|αίτηση|υπόθεση|συναλλαγή|"
             "συναλλαγής|πτήση|πτήσης|τρένο|δωμάτιο|αίθουσα|πύλη|γραμμή|λεωφορείο|ζώνη|παροχή|παροχής|"
             "αρ. παροχής|κωδικός πληρωμής rf|εισιτήριο|αρ. εισιτηρίου|ραντεβού|βλάβη|πινακίδα|τ.κ.|αφμ|εντολή",
             "Η παραγγελία 90117722 εστάλη"},
    CodeRule{"el", call,
             "καλέστε|κάλεσε|καλέσετε|τηλεφωνήστε|τηλέφωνο|τηλεφωνικά|τηλ|τηλ.|στο τηλέφωνο|επικοινωνήστε|"
             "επικοινωνία|επικοινώνησε|εξυπηρέτηση|πληροφορίες|πληροφορίες:|απορίες?|ερωτήσεις?|κλήση|"
             "γραμμή εξυπηρέτησης|πάρε με|πάρε τηλέφωνο|πληρ.|διακοπή",
             "Καλέστε στο 210 4471 000"},
    CodeRule{"el", send_to, "στείλτε|στείλε|αποστολή sms|sms στο|απεγγραφή|διαγραφή|διακοπή|απαντήστε|stop στο",
             "Στείλτε STOP στο 54004"},
    CodeRule{"el", spent,
             "έληξε|έχει λήξει|ληγμένος|άκυρος|ακυρώθηκε|έχει ακυρωθεί|δεν ισχύει|δεν ισχύει πλέον|"
             "χρησιμοποιήθηκε|έχει χρησιμοποιηθεί|άλλαξε|έχει αλλάξει|αντικαθιστά|αντί|λανθασμένος|λανθασμένο|"
             "λάθος|ανενεργός|μη έγκυρος|κλειδώθηκε",
             "Ο κωδικός 4471 έληξε"},
    CodeRule{"el", advert,
             "έκπτωση*|εκπτώσεις|προσφορά*|προσφορές|δωρεάν|κέρδισε|κερδίστε|κέρδος|κλήρωση*|διαγωνισμ*|"
             "κουπόνι*|δώρο|δώρα|πόντοι|πόντους|μόνο σήμερα|μόνο για σήμερα|εξοικονομή*|δωρεάν μεταφορικά|"
             "δωρεάν αποστολή|bonus|μπόνους|επωφεληθ*|ψώνισε|αγόρασε|σε όλα|εξαργύρωσε*|εξαργυρώστε|ευκαιρί*|"
             "καταστήματα",
             "Μόνο σήμερα έκπτωση 20%"},
    CodeRule{"el", parcel,
             "δέμα|δέμα σας|δέματος|αποστολή|αποστολή σας|παράδοση*|παραδοθεί|παραδόθηκε|παραλαβή|παραλάβετε|"
             "παραλάβεις|courier|κούριερ|μεταφορική|διανομή*|απεστάλη|εστάλη|αποστολής|acs|elta|ελτα|speedex|"
             "box now|σημείο παραλαβής|κατάστημα παραλαβής|καθ' οδόν",
             "Το δέμα σας θα παραδοθεί σήμερα"},
    CodeRule{"el", visit,
             "ραντεβού|υπενθύμιση*|υπενθυμίζουμε|γιατρό*|γιατρός|ιατρείο*|οδοντίατρο*|κλινική|νοσοκομείο|"
             "κράτηση|κράτησή|πτήση*|αναχώρηση|επιβίβαση|check-in|ξενοδοχείο|τραπέζι|ταξίδι|εξέταση*|δόση|"
             "εμβολιασμ*|άφιξη|δρομολόγιο",
             "Υπενθύμιση: ραντεβού 12/05"},
    CodeRule{"el", home,
             "πόρτα|πόρτας|πύλη|γκαράζ|συναγερμός|συναγερμό|συναγερμού|γάτα|γάτας|σκύλο*|σκύλος|κλειδιά|κλειδί|"
             "γείτον*|γείτονα|παιδιά|τα λέμε|μαμά|μπαμπά*|βραδινό|wifi|αυλή|αυλόπορτα|λουκέτο|υπόγειο|"
             "πολυκατοικία*|σπίτι|γεια|φιλιά|έρχομαι",
             "ο κωδικός της πόρτας είναι 4471"},
    CodeRule{"el", statement,
             "υπόλοιπο|χρέωση|χρεώθηκε|χρεώθηκαν|πίστωση|πιστώθηκε|κατάθεση|ανάληψη|αγορά με κάρτα|μισθοδοσία|"
             "μισθός|πάγια εντολή|διαθέσιμο|λάβατε|έλαβες|εισερχόμενη|πραγματοποιήθηκε|δόση|οφειλή|πληρώθηκε",
             "Υπόλοιπο: 1.204,33€"},
    CodeRule{"el", plan,
             "υπόλοιπο|data|δεδομένα|λογαριασμός σας εκδόθηκε|λογαριασμός εκδόθηκε|πληρωτέο|ανανέωση*|"
             "ανανεώσατε|καρτοκινητ*|πακέτο|κατανάλωση*|καταναλώσατε|χρόνος ομιλίας|εξόφληση*|εξοφλ*|"
             "λήξη πληρωμής|ημερομηνία λήξης|περιαγωγή|μετρητή*|ένδειξη|χρήμα ομιλίας|gb|mb",
             "Έχετε καταναλώσει το 80% των data"},
    CodeRule{"el", month,
             "ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|"
             "νοεμβρίου|δεκεμβρίου|ιανουάριος|φεβρουάριος|μάρτιος|απρίλιος|μάιος|ιούνιος|ιούλιος|αύγουστος|"
             "σεπτέμβριος|οκτώβριος|νοέμβριος|δεκέμβριος|ιαν|φεβ|μαρ|απρ|μαϊ|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ",
             "12 Μαΐου 2026"},
    CodeRule{"el", unit,
             "πόντους|πόντοι|πόντων|λεπτά|λεπτών|λεπτό|λ.|ώρες|ώρα|ωρών|μέρες|ημέρες|ημερών|δευτερόλεπτα|δευτ|"
             "τεμάχια|τεμ|τεμ.|άτομα|ατόμων|βήματα|φορές|χρόνια|έτη|ευρώ|μίλια|χιλ|χιλ.|χλμ|μέτρα|ψηφία|ψηφίων|"
             "μ.μ.|π.μ.|μμ|πμ",
             "έχετε 4200 πόντους"},

    CodeRule{"tr", one_time_code,
             "doğrulama kodu*|doğrulama kod*|dogrulama kodu*|doğrulama şifre*|doğrulama numara*|onay kodu*|"
             "onay kod*|onay şifre*|onay sifre*|onaylama kodu*|aktivasyon kodu*|aktivasyon şifre*|"
             "aktivasyon kod*|aktifleştirme kodu*|etkinleştirme kodu*|güvenlik kodu*|guvenlik kodu*|"
             "güvenlik şifre*|giriş kodu*|giris kodu*|giriş şifre*|giris sifre*|giriş kod*|oturum açma kodu*|"
             "oturum kodu*|erişim kodu*|kayıt kodu*|üyelik kodu*|üyelik onay*|tek kullanımlık*|tek kullanimlik*|"
             "tek seferlik*|tek sefer kullan*|bir kerelik*|bir defalık*|geçici şifre*|gecici sifre*|geçici kod*|"
             "geçici parola*|sms kodu*|sms şifre*|sms sifre*|sms onay*|sms doğrulama*|sms-kod*|"
             "kimlik doğrulama*|kurtarma kodu*|sıfırlama kodu*|yenileme kodu*|işlem şifre*|işlem kodu*|"
             "islem sifre*|işlem onay kod*|ödeme kodu*|odeme kodu*|ödeme şifre*|ödeme onay*|3d secure şifre*|"
             "3d şifre*|3d onay*|3d güvenli*|mobil onay*|mobil imza*|imza kodu*|anlık şifre*|dinamik şifre*|"
             "teyit kodu*|kontrol kodu*|iki adımlı*|iki aşamalı*|iki faktörlü*|yetkilendirme kodu*|"
             "tanımlama kodu*|parola sıfırlama kod*|şifre sıfırlama kod*|e-imza kodu*|internet şifreniz",
             "Onay şifreniz 660294, 3 dk geçerli"},
    CodeRule{"tr", code_word,
             "kod|kodu|kodun|kodunuz|kodunu|kodunuzu|kodunun|kodla|koduyla|kodunuzla|kodumuz|koduna|şifre|"
             "şifren|şifreniz|şifrenizi|şifresi|şifresini|şifreyi|sifre|sifreniz|sifresi|parola*|parolanız|pin|"
             "pin kod*|rakam|rakamı|rakamlı|haneli|numaranız",
             "Kodunuz 5512"},
    CodeRule{"tr", enter,
             "gir|yaz|yazman|girmen|yazıver|giriver|tuşlayıp|yazmanız|girdiğinde|yazdığında|girin|giriniz|girerek|"
             "girebilirsiniz|girmeniz|girip|yazın|yazınız|yazarak|yazıp|kullanın|"
             "kullanınız|kullan|kullanarak|kullanabilirsiniz|tuşlayın|tuşlayınız|tuşla|tuşlayarak|kopyala*|"
             "yapıştır*|kodla|kodunu|koduyla|iletin|paylaşarak|doldurun|söyleyin|ile",
             "77120 kodunu uygulamaya girin"},
    CodeRule{"tr", sign_in,
             "giriş|girişi|giriş yap*|girişiniz|giris|oturum*|oturum aç*|kayıt*|kaydol*|kaydınız*|kaydını|"
             "üyelik*|üye ol*|aktivasyon*|aktif et*|aktifleştir*|etkinleştir*|hesab*|hesap oluştur*|hesabına|"
             "hesabınıza|başla*|başlamak|devam et*|tamamla*|katıl*|bağlan*|erişim*|kilidini aç*|login",
             "Trendyol'a giriş için 440182"},
    CodeRule{"tr", confirm,
             "doğrula*|doğrulamak|doğrulayın|dogrula*|onay|onayla*|onaylamak|onayınız*|onayı|teyit*|kimlik*|"
             "kimliğini*|imzala*|yetkilendir*|güvenliğiniz*",
             "telefon numaranızı doğrulamak için"},
    CodeRule{"tr", payment,
             "ödeme*|ödemeniz|ödemek|odeme*|alışveriş*|alisveris*|havale*|eft|transfer*|para transferi|"
             "satın al*|satış*|harcama*|işlem*|işleminiz|tutar*|tutarında*|tl'lik|çekim*|para çek*|virman|"
             "siparişiniz için|alıcı*|provizyon|=FAST",
             "2.750,00 TL EFT, alıcı TR12. Onay şifreniz 660294"},
    CodeRule{"tr", reset,
             "şifre sıfırla*|şifrenizi sıfırla*|şifreni sıfırla*|şifre sıfırlama|sıfırla*|sıfırlamak|"
             "şifre yenile*|şifrenizi yenile*|yenilemek|parola sıfırla*|parolanızı sıfırla*|parola değiş*|"
             "şifre değiş*|şifrenizi değiş*|şifre değişikliği|yeni şifre*|yeni parola*|şifremi unuttum|"
             "şifrenizi unut*|unuttum|kurtar*|şifre belirle*|şifre oluştur*",
             "şifre sıfırlama: 330915"},
    CodeRule{"tr", new_device,
             "yeni cihaz*|yeni bir cihaz*|yeni telefon*|farklı cihaz*|farklı bir cihaz*|başka cihaz*|"
             "başka bir cihaz*|tanınmayan*|bilinmeyen cihaz*|yeni tarayıcı*|cihaz ekle*|cihaz tanım*|"
             "cihaz eşle*|cihaz aktivasyon*|cihazınızı|cihaz onay*|cihaz değiş*",
             "yeni bir cihazdan giriş"},
    CodeRule{"tr", place,
             "uygulama*|uygulamada|uygulamaya|uygulamasında|uygulamasına|sayfada|sayfasında|sayfasına|sayfaya|"
             "ekran*|ekranda|ekranına|ekrana|sitede|siteye|sitesinde|internet sitesi*|web site*|alana|alanına|"
             "kutucuğ*|tarayıcı*|formda|veya dokun*|ya da dokun*|veya tıkla*|ya da tıkla*",
             "77120 kodunu uygulamaya girin"},
    CodeRule{"tr", lifetime,
             "geçerli|geçerlidir|geçerlilik|gecerli*|süresi|süre|dakika içinde|dk içinde|içinde|sona er*|"
             "dolmadan|dolacak*|dolmak|boyunca|son kullanma|sürelidir|kadar geçerli|kez kullan*|sadece bir kez|"
             "kalan süre",
             "3 dk geçerli"},
    CodeRule{"tr", caution,
             "paylaşmayın*|paylaşmayınız*|paylasmayin*|paylaşma|kimseyle|kimse ile|kimseye|hiç kimse*|kimse|"
             "vermeyin*|söylemeyin*|başkalarıyla|başkası*|üçüncü kişi*|üçüncü şahıs*|asla|sakın|siz değilseniz|"
             "sen değilsen|size ait değil*|işlem size ait|bilginiz dışında|talebiniz yoksa|talep etmediyseniz|"
             "istemediyseniz|siz yapmadıysanız|yapmadıysanız|dikkate almayın*|görmezden*|gizli tut*|"
             "dolandırıcı*|çalışanlar*|banka personeli|personel*|sizden istemez|talep etmez|istemeyiz|"
             "itibar etmeyin*|iletmeyin*|ait değilse",
             "Kimseyle paylaşmayın."},
    CodeRule{"tr", yours, "sizin|senin|kodunuz|kodun|şifreniz|şifren|parolanız|numaranız|kodunuzu|sayın",
             "Kodunuz 5512"},
    CodeRule{"tr", other_thing,
             "açma kodu|indirim*|indirim kodu*|kampanya*|promosyon*|kupon*|hediye*|hediye çeki*|davet*|davet kodu|"
             "referans*|arkadaş*|rezervasyon*|pnr|posta kodu|posta|alan kodu|ülke kodu|barkod*|karekod*|"
             "kare kod*|qr|kapı*|kapının|apartman*|bina*|site giriş*|bahçe*|garaj*|alarm*|kasanın|dolap*|"
             "dolabı*|emanet*|kilit*|kilidi|kilidinin|bisiklet*|anahtar*|teslim*|teslimat kodu*|teslimat*|"
             "teslim alma*|kargo*|kargo takip*|takip*|takip no*|sipariş*|iade kodu*|iade*|ürün*|ürün kodu|stok*|"
             "fatura*|müşteri no*|üye no*|abone*|abone no*|tesisat*|sayaç*|elektrik*|hata kodu|hata|swift|şube*|"
             "durak*|durağı*|otopark*|bölge*|wifi*|wi-fi*|toplantı*|sınıf*|bilet*|koltuk*|peron*|sefer*|"
             "çekiliş*|yarışma*|katılım kodu|oylama|randevu*|reçete*|e-nabız|vergi*|plaka*|kontör*|sadakat|"
             "başvuru*|sınav*|dask*|poliçe*|istasyon*|toplu taşıma|gel al|gel-al|mağaza*|daire*|kasiyer*|"
             "şikayet*|hes kodu|oda|oda no|park yeri|para kasası|müşteri numar*",
             "YAZ20 indirim koduyla %20"},
    CodeRule{"tr", label,
             "no:|nolu|numarası|numaralı|numara|sipariş|sipariş no|siparişiniz|sipariş numarası|referans|"
             "referans no|ref no|işlem no|işlem numarası|takip no|takip numarası|kargo takip no|kargo no|"
             "gönderi|gönderi no|gönderi kodu|fatura|fatura no|müşteri no|müşteri|abone no|tesisat no|"
             "sözleşme no|sözleşme hesap no|hesap|hesap no|hesabınız|kartınız|kartınızla|kartı|kartla|kart no|"
             "son dört|son 4|son dört hanesi|son 4 hanesi|ile biten|rezervasyon|rezervasyon no|pnr|bilet no|"
             "başvuru no|başvuru|talep no|kayıt no|dosya no|dosya|poliçe no|poliçe|eski|önceki|sefer|sefer no|"
             "uçuş|peron|koltuk|daire|kapı|otobüs|plaka|şube|durak|randevu no|protokol no|iade kodu|sayaç no|"
             "dekont no|fiş no|sıra no|seri no|t.c.|tckn|vkn|mersis|mersis no|ticaret sicil|iys|kep|bölge|kart:",
             "Sipariş no 90117722 kargoda"},
    CodeRule{"tr", label_after, "nolu|no'lu|no.lu|numaralı|sayılı|ile biten|biten|plakalı", "4471 ile biten kartınız"},
    CodeRule{"tr", call,
             "arayın|arayınız|arayabilirsiniz|arayarak|telefon|telefonu|tel|tel.|çağrı merkezi|cagri merkezi|"
             "müşteri hizmetleri|bilgi için|detay için|iletişim|irtibat|destek|sorularınız*|soru için|danışma|"
             "şikayet için|santral|numarasından|numaramızdan|hattımız*|numarayı|arama|ulaşın|ulaşabilirsiniz",
             "Bilgi için 444 0 123'ü arayın"},
    CodeRule{"tr", send_to,
             "yazıp|gönder|gönderin|gönderiniz|yaz gönder|sms gönder|yazarak|iptal için|red yaz*|ret yaz*|"
             "ücretsiz sms|cevaplayın|kısa mesaj|mesaj at|smsiptal|sms iptal|sms almamak|almak istemiyorsanız|"
             "=RET|=RED|=IPTAL|=İPTAL",
             "RET yazıp 3340'a gönderin"},
    CodeRule{"tr", spent,
             "süresi doldu|süresi dolmuş*|süresi geçti|geçersiz*|kullanıldı|kullanılmış*|zaten kullanıl*|"
             "daha önce kullanıl*|iptal edildi|iptal edilmiş*|değiştirildi|değişti|güncellendi|"
             "artık geçerli değil*|geçerli değil*|geçerliliğini yitir*|hatalı|yanlış|yerine|eski kod*|"
             "önceki kod*|bloke|sona erdi|sıfırlandı|tamamlandı",
             "4471 kodunun süresi doldu"},
    CodeRule{"tr", advert,
             "indirim*|kampanya*|fırsat*|kupon*|hediye*|bedava|ücretsiz|ücretsiz kargo|kargo bedava|kazan*|"
             "kazanın|çekiliş*|puan*|bonus|chip-para|worldpuan|sadece bugün|bugüne özel|son gün|kaçırma*|"
             "avantaj*|taksit*|sepette|sepet*|alışverişe|mağaza*|size özel|sana özel|özel teklif|ödül*|b001|"
             "mersis|yarın son|ticari ileti*",
             "Bugüne özel %20 indirim"},
    CodeRule{"tr", parcel,
             "kargo*|kargonuz|kargoya|gönderi*|gönderiniz|teslim*|teslim edil*|teslimat*|kurye*|dağıtım*|"
             "dağıtıma|şube*|ptt|yurtiçi|mng|siparişiniz|sipariş*|yola çıktı|teslim noktası|paket*|paketiniz|"
             "hazırlanıyor|aras kargo|sürat kargo",
             "Kargonuz bugün teslim edilecek"},
    CodeRule{"tr", visit,
             "randevu*|randevunuz|hatırlat*|doktor*|dr.|hastane*|poliklinik*|muayene*|rezervasyon*|uçuş*|"
             "uçuşunuz|biniş*|check-in|kalkış*|sefer*|otel*|masa*|seyahat*|koltuk|peron|mhrs|tahlil*|konaklama*|"
             "diş|dişçi|diş hekimi*",
             "Randevunuz 12.05 14:00"},
    CodeRule{"tr", home,
             "kapı|kapının|kapısı*|apartman*|dış kapı|garaj*|alarm|alarmın|kedi*|kediyi|köpek*|anahtar*|komşu*|"
             "çocuk*|görüşürüz|baba*|akşam yemeği|akşam|wifi*|kilit*|kilidi*|bodrum|evde|selam|canım|kasanın|"
             "bahçe*|bisiklet*|geliyorum|annem|annen|eve gel*",
             "apartmanın kapı kodu 4471"},
    CodeRule{"tr", statement,
             "bakiye*|bakiyeniz|hesabınıza|hesabınızdan|yatırıl*|yatmıştır|yattı|çekil*|çekilmiştir|harcama*|"
             "harcama yapıl*|ekstre*|ekstreniz|asgari|son ödeme|maaş*|borcunuz|borç*|dönem borcu|otomatik ödeme|"
             "kullanılabilir*|limit*|geldi|gelen|gönderildi|gerçekleş*|yapılmıştır|tahsil*|ödendi|ödenmiştir",
             "Bakiyeniz 12.410,50 TL"},
    CodeRule{"tr", plan,
             "internet*|paket*|paketiniz|kalan|kullandınız|kota*|kotanız|fatura*|faturanız|tl yükle*|yükleme*|"
             "kontör*|tarife*|dakikanız|hattınız*|son ödeme|borcu|sayaç*|tüketim*|gb|mb|roaming|yurt dışı|"
             "taahhüt*|abonelik*",
             "Kalan internet paketiniz 2 GB"},
    CodeRule{"tr", month, "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|şub|ağu|eyl",
             "12 Mayıs 2026"},
    CodeRule{"tr", unit,
             "puan|puanınız|dakika*|dk|dk.|saat*|gün|günlük|saniye*|sn|sn.|adet|kişi*|adım|kez|defa|yıl|yılı|"
             "yılında|lira|liralık|kuruş|mil|metre|milyon|haneli|hane|rakam|taksit|m2",
             "4200 puanınız var"},
};

}  // namespace

std::span<const CodeRule> european_rules() {
  return rules;
}

}  // namespace otpost::inbox
