// Finnish.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
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
    {code_word,
     "*koodi|*koodin|*koodia|*koodilla|*koodiin|*koodinne|*koodisi|*koodit|salasana*|*tunnusluku*|"
     "*tunnusluvu*|tunnus|*numerosarja*|pin-luku|kertaluku*|numerot|numerosarja*|numerolla|luku|luvun|"
     "luvulla|tunnusluku*|tunnusluvulla|numeroyhdistelmä*|numerokoodi*",
     "Koodisi on 5512"},
    {enter,
     "syötät|näpyttele|naputa|annat|kirjoitat|syöttäkää|näpytä|laittamalla|syötä|syöttä*|syöttämällä|"
     "kirjoita|kirjoittamalla|näppäile|näppäilemällä|anna|antamalla|käytä|käyttämällä|käyttäen|lisää|"
     "täytä|kopioi|liitä|koodilla|naputtele|laita|ilmoita|vahvista koodilla|tarvitset|tarvitaan|kirjaa|"
     "lisää kenttään|syötä numero|merkitse|sano",
     "Syötä 77120 sovellukseen"},
    {sign_in,
     "kirjautu*|kirjaudu|kirjaudut|kirjautumi*|kirjautuaksesi|sisään|sisäänkirjautumi*|rekisteröi*|"
     "rekisteröity*|rekisteröinti*|aktivoi*|aktivoidaksesi|aktivointi*|aloita*|aloittaaksesi|"
     "jatkaaksesi|jatka|luodaksesi|luo tili|tilin luomi*|viimeistele|liity|liittyäksesi|tunnistau*|"
     "tunnistautu*|käyttöönotto*|tilille|pääset",
     "Kirjaudu Postiin koodilla 440182"},
    {confirm,
     "vahvist*|vahvistaaksesi|vahvistamiseen|varmist*|varmenna|varmennus|varmentaa|todenn*|todenta*|"
     "hyväksy*|hyväksyäksesi|tunnist*|allekirjoit*|henkilöllisyy*|tarkist*|että se olet sinä|olet sinä|"
     "se olet sinä",
     "vahvista puhelinnumerosi"},
    {payment,
     "maksu*|maksa|maksaa|maksaaksesi|maksun|maksut|tilisiirto*|tilisiirron|siirto*|siirrä|osto*|oston|"
     "ostos*|verkkomaksu*|verkkokauppa*|korttimaksu*|summa|tapahtum*|saaja*",
     "maksu 49,90 EUR"},
    {reset,
     "salasanan palautus|salasanan palautta*|salasanasi palautta*|palauttaaksesi|palauta salasana*|"
     "salasanan vaihto*|salasanan vaihta*|vaihtaaksesi salasana*|vaihda salasana*|uusi salasana|"
     "uuden salasanan|salasanan nollau*|nollaa salasana*|nollau*|nollataksesi|unohtui*|"
     "unohtunut salasana|unohditko salasana*|salasanan uusimi*",
     "salasanan palautus: 330915"},
    {new_device,
     "uusi laite|uuden laitteen|uudella laitteella|uudelta laitteelta|uudessa laitteessa|uusi puhelin|"
     "toiselta laitteelta|toisella laitteella|tuntematon laite|tuntemattomalta laitteelta|"
     "uudesta laitteesta|uudesta selaimesta|uudella selaimella|laitteen lisä*|laitteen liittä*",
     "kirjautuminen uudelta laitteelta"},
    {place,
     "sovellukse*|sovelluksessa|sovellukseen|sivulla|sivulle|sivustolla|sivustolle|verkkosivu*|"
     "palvelussa|palveluun|kenttään|ruudulla|ruudulle|näytöllä|selaimessa|selaimeen|lomakkeeseen|"
     "verkkopankissa|verkkopankkiin|tai napauta|tai klikkaa|tai avaa",
     "Syötä 77120 sovellukseen"},
    {lifetime,
     "voimassa|vanhenee|voimassaoloaika|vanhentuu|erääntyy|umpeutuu|kuluessa|raukeaa|kelpaa|"
     "kertakäyttöinen|minuutin ajan|minuutin kuluttua|minuutin sisällä",
     "voimassa 10 minuuttia"},
    {caution,
     "älä jaa|älä anna|älä kerro|älä luovuta|älä paljasta|älä välitä|älä koskaan|älä lähetä|"
     "älä vahvista|kenellekään|muille|ulkopuoli*|jos et|jos se et|jos tämä et|et ollut sinä|"
     "et ole pyytänyt|et pyytänyt|ohita tämä|jätä viesti|jätä huomiotta|huomiotta|emme koskaan|"
     "ei koskaan|huijau*|salassa|kukaan",
     "Älä jaa koodia muille."},
    {yours, "sinun|teidän|koodisi|tunnuksesi|salasanasi|koodinne|vahvistuskoodisi|kertakoodisi|turvakoodisi",
     "Koodisi on 5512"},
    {other_thing,
     "*avaus*|*alennus*|*alekood*|*tarjous*|*kampanja*|*etukood*|*lahja*|*lahjakort*|*lahjakood*|"
     "*kuponki*|*kuponk*|*arvokood*|*oviko*|*ovikood*|*portti*|*portin|*autotalli*|*hälytin*|*hälyttim*|"
     "*hälytys*|*kassakaap*|*avainsäilö*|*avainboks*|*avainkaap*|*lukko*|*lukon|*polkupyör*|*pyörän|"
     "*varaus*|*varauskood*|*noutokood*|*nouto*|*noutotunnus*|*paketti*|*paketin|*pakettiautomaat*|"
     "*automaatti*|*saapumis*|*lähetys*|*seuranta*|*tilaus*|*postinumero*|*maatunnus*|*viivakood*|"
     "*qr-kood*|*virhekood*|*asiakasnumero*|*asiakastunnus*|*jäsennumero*|*jäsenkood*|*lasku*|*tuote*|"
     "*tuotekood*|*palautustunnus*|*pysäköint*|*pysäkki*|*pysäkin*|*vyöhyk*|*wifi*|*wlan*|*suositus*|"
     "*kaveri*|*kilpailu*|*arvonta*|*mittari*|*kokous*|*rappu*|*alaoven|*kellari*|*varasto*|"
     "*kerhohuone*|*summeri*|*säilytysloker*|*lokero*|*bonuskood*|*y-tunnus|*käyttöpaikka*|"
     "*suuntanumero*|*lippukood*|*kutsukood*|ovi|*puomin|oven|lippu*|matkalippu*|vuoronumero*|"
     "jononumero*|vastaanotto*|ilmoittautumis*",
     "Alennuskoodi KESA20 antaa 20 %"},
    {label,
     "tilausnro*|tilausnumero*|tilaus|tilauksen|tilauksesi|viite|viitenumero*|viitenro|laskunro|"
     "laskunumero*|lasku|laskun|asiakasnumero*|asiakasnro|asiakas|asiointinumero|tapausnumero|tapaus|"
     "palvelupyyntö|tiketti|tili|tilin|tililtä|tilille|tilinumero*|kortti|kortin|kortilla|kortillasi|"
     "korttisi|päättyvä|päättyvällä|päättyvän|päättyen|loppuinen|lähetys|lähetyksen|lähetystunnus*|"
     "seurantatunnus*|seurantakoodi|paketti|paketin|varaus|varausnumero*|varaustunnus|varauksen|vanha|"
     "vanhan|edellinen|edellisen|aiempi|lento|lennon|juna|linja|raide|laituri|huone|sali|vyöhyke|"
     "pysäkki|sopimus|sopimusnumero*|vakuutus|vakuutusnumero|vahinkonumero|hakemus|tapahtuma|vuodesta|"
     "pysäköintialue|nro|nro.|numeroltaan|rekisterinumero|postinumero|ajanvaraus|jäsennumero|"
     "luottokortti|siirron nro|diaarinumero|vuoronumero*|jononumero*|lippunumero*",
     "Tilausnro 90117722 on lähetetty"},
    {call,
     "soita|soittamalla|puh|puh.|puhelin|puhelimitse|puhelinnumero|puhelinnumerosta|asiakaspalvelu*|"
     "ota yhteyttä|kysyttävää?|kysymyksiä?|numerosta|numeroon|sulkupalvelu*|tiedustelut|neuvonta|"
     "palvelunumero*|pvm/mpm|ilmoita numeroon|puhelin*",
     "soita 0800 1 4471"},
    {send_to,
     "tekstiviesti|tekstiviestillä|lähetä|viesti numeroon|stop numeroon|lähetä tekstiviesti|vastaa|"
     "peruuta viestit|kielto",
     "Lähetä STOP numeroon 17123"},
    {spent,
     "vanhentunut|vanheni|vanhentui|erääntynyt|umpeutunut|ei ole enää voimassa|ei enää voimassa|"
     "mitätöity|peruttu|käytetty|on jo käytetty|käytettiin|vaihdettiin|vaihdettu|on vaihdettu|"
     "muutettiin|virheellinen|väärä|väärin|korvaa|korvattu|lukittu|on vanhentunut|ei enää toimi|"
     "peruutettu",
     "Koodi 4471 on vanhentunut"},
    {advert,
     "*alennus*|alennu*|alennuks*|*tarjou*|tarjous|tarjoukset|aleen|säästä|säästöä|ilmai*|ilmainen|"
     "ilmaiseksi|etu|edut|etusi|etua|kampanja*|kuponki|kupongit|voita|arvonta*|osallistu|osta|ostoksi*|"
     "vain tänään|hinnoista|lahja*|lahjakort*|bonus*|pisteitä|toimitus veloituksetta|jäsenetu*|uutuu*|"
     "normaalihintai*|tervetuloa|ale",
     "Vain tänään 20 % alennus"},
    {parcel,
     "*paketti*|paketti|pakettisi|paketin|*lähetys*|lähetyksesi|lähetys|*nouto*|noudettavissa|"
     "noutopiste*|nouda|toimitet*|toimitus*|toimitetaan|kuljetus*|kuljettaja|posti|postin|postitettu|"
     "matkahuolto|lähetetty|perille|tilauksesi",
     "Pakettisi on noudettavissa"},
    {visit,
     "*ajanvaraus*|ajanvarauksesi|varauksesi|varaus|varattu|hammaslääkäri*|lääkäri*|terveysasema*|"
     "vastaanotto*|muistutus|muistutamme|lento|lennolle|lähtöselvity*|lähtee|juna|hotelli*|pöytävarau*|"
     "käynti*|laboratorio*|neuvola*|parturi*|kampaaja*|matka*|rokotus*|aikasi|varattu aika|*lippu*|"
     "*lipun",
     "Muistutus: aikasi hammaslääkärille"},
    {home,
     "ovi|oven|ovikoodi*|alaovi|portti|portin|portilla|autotalli*|hälytin|hälyttimen|kissa*|kissan|"
     "koira*|koiran|avain|avaimet|avaimen|naapuri*|lapset|lapsia|nähdään|äiti|isä|wifi*|rappu*|rapun|"
     "kellari*|pyörän|lukko|lukon|kotona|kotiin|moikka|terkuin|pihalla|varaston",
     "alaoven koodi on 4471, avain kellarissa"},
    {statement,
     "saldo|saldosi|tilille saapui|tilillesi|tiliotto*|veloitet*|veloitettu|veloitus|hyvitys|palkka|"
     "suoraveloitus|nosto|käteisnosto|katevaraus|e-lasku|eräpäivä*|maksettu|ostos|korttiosto|saapui|"
     "käytettävissä",
     "Saldo 1204,33 EUR"},
    {plan,
     "*lasku*|laskusi|lasku|eräpäivä|liittymä*|liittymäsi|data*|datapaketti|nettiä|käyttänyt|ladattu|"
     "ladata|lataus|prepaid*|puheaika|saldo|sähkö*|mittari*|lukema*|kulutus|pysäköint*|käytetty",
     "Liittymäsi data on käytetty"},
    {month,
     "tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesäkuu*|heinäkuu*|elokuu*|syyskuu*|lokakuu*|"
     "marraskuu*|joulukuu*",
     "12. toukokuuta 2026"},
    {unit,
     "pistettä|pisteitä|minuuttia|minuutin|minuutissa|min|min.|tuntia|tunnin|päivää|päivän|pv|sekuntia|"
     "sekunnin|kpl|kappaletta|henkilöä|henkilölle|askelta|kertaa|vuotta|euroa|euron|senttiä|snt|mailia|"
     "metriä|kilometriä|prosenttia|merkkiä|numeroa",
     "sinulla on 4200 pistettä"},
    {advert, "kassalla|myymälässä|näytä|tiskillä", "Näytä koodi 771204 kassalla"},
    {charged, "varmennusnumero*|katevaraus*|hyväksymisnumero*", "Korttiosto 20,00 EUR, varmennusnumero 551209"},
    {fresh, "uusi|uusi koodi|uusi tunnus|sen sijaan|käytä nyt|uutta", "Uusi koodi on 604477"},
    {not_a_year, "ei ole vuosi|ei ole vuosiluku|ei vuosiluku|ei vuosi|ei ole päivämäärä",
     "2017 ei ole vuosiluku vaan koodi"},
    {sign_in, "vie sinut takaisin|päästää sinut|pääset takaisin|pääset sisään", "6071 vie sinut takaisin"},
    {confirm, "jos se olet sinä|oletko se sinä|olitko se sinä|jos tämä olet sinä", "Oletko se sinä? 660182"},
    {sign_in, "vielä yksi askel|viimeinen vaihe|yksi vaihe", "Vielä yksi askel: 7716"},
    {not_a_year, "ei tarkoita vuotta|ei viittaa vuoteen", "2008 ei tarkoita vuotta"},
};

constexpr QuantityRule durations[] = {
    {"sekunti|sekuntia|sekunnin|sekunnissa", 1},
    {"minuutti|minuuttia|minuutin|minuutissa|min|min.", minute},
    {"tunti|tuntia|tunnin|tunnissa", hour},
    {"päivä|päivää|päivän|vuorokausi|vuorokautta|vuorokauden", day},
};

constexpr QuantityRule numbers[] = {
    {"yksi|yhden", 1},
    {"kaksi|kahden|kahdessa", 2},
    {"kolme|kolmen|kolmessa", 3},
    {"neljä|neljän", 4},
    {"viisi|viiden|viidessä", 5},
    {"kuusi|kuuden", 6},
    {"seitsemän", 7},
    {"kahdeksan", 8},
    {"yhdeksän", 9},
    {"kymmenen|kymmenessä", 10},
    {"viisitoista|viidentoista", 15},
    {"kaksikymmentä|kahdenkymmenen", 20},
    {"kolmekymmentä|kolmenkymmenen", 30},
    {"kuusikymmentä", 60},
};

}  // namespace

LanguageRules finnish() {
  return {"fi", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
