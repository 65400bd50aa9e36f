// Swedish.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "*engångskod*|*engångslösenord*|*engångs*|*verifieringskod*|*verifikationskod*|*bekräftelsekod*|"
     "*inloggningskod*|*säkerhetskod*|*aktiveringskod*|*åtkomstkod*|*autentiseringskod*|"
     "*godkännandekod*|*sms-kod*|*registreringskod*|*tillfällig kod|*tillfälligt lösenord|"
     "*återställningskod*|*identifieringskod*|*kontrollkod*|*behörighetskod*|*legitimeringskod*|"
     "*smskod*|*verifieringspin|*signeringskod*|*betalningskod*|*överföringskod*|*valideringskod*|"
     "*auktoriseringskod*|*tvåstegs*|*tvåfaktor*|engångs-kod|*identifikationskod*|tidsbegränsad kod",
     "4402 är din verifieringskod för Foodora"},
    {code_word,
     "*kod|*koden|*koder|*lösenord*|*pinkod*|*pin-kod*|siffrorna|siffra|talet|sifferkod*|kombinationen|"
     "nummerföljd*|-koden*",
     "Din kod är 4402"},
    {enter,
     "mata in|knappa in|slå in|fylla i|använder|tryck in|skriver in|ange|anger|skriv|skriva in|mata|"
     "använd|använda|knappa|med|fyll i|slå|uppge|klistra|behöver du|du behöver|behövs|stoppa in|lägg in|"
     "fyller i|matar in|slår in|anger du|knappar in|skriver du|tryck|klistra in|peta in|säg|läs upp",
     "Skriv in 60217 i appen"},
    {sign_in,
     "logga in|inloggning*|loggar in|registrer*|aktivera*|komma igång|börja|skapa konto|slutföra|gå med|"
     "fortsätta|bli medlem",
     "Aktivera Swish med 902 118."},
    {confirm, "bekräft*|verifier*|godkänn*|signera|legitimera|identifiera|att det är du|det är du", "godkänn köpet"},
    {payment, "betala*|*betalning*|köp|köpet|*överföring*|beställning*|swisha", "godkänn köpet på 1 249,00 kr"},
    {reset, "nytt lösenord|återställ*|glömt lösenord*|byta lösenord|byt lösenord|ändra lösenord",
     "begärt ett nytt lösenord"},
    {new_device, "ny enhet|nya enheten|ny telefon|ny mobil|annan enhet|okänd enhet|ny dator", "från en ny enhet"},
    {place, "i appen|på sidan|i fältet|på webben|på skärmen|på webbplatsen", "Skriv in 60217 i appen"},
    {lifetime, "gäller|giltig*|går ut|upphör|slutar gälla|förfaller|inom", "Koden gäller i 10 minuter."},
    {caution,
     "lämna inte|dela inte|dela aldrig|dela den inte|lämna aldrig|ge aldrig|om det inte var du|inte du|"
     "bortse|om inte|inte har begärt|visa inte|ingen annan",
     "Lämna inte ut den."},
    {yours, "din|ditt|er", "Din engångskod"},
    {other_thing,
     "*öppnings*|*rabatt*|*kampanj*|*presentkort*|*portkod*|*dörr*|*port|*grind*|*garage*|*larm*|"
     "*kassaskåp*|*nyckelskåp*|*bokning*|*postnummer|*riktnummer*|*kundnummer*|*streckkod*|*faktura*|"
     "*hämt*|*avhämt*|*paket*|*utlämning*|*inbjudning*|*felkod*|*wifi*|*hållplats*|*värde*|"
     "*medlemsrabatt*|*landskod*|*cykel*|*kuponkod*|*beställning*|*parkering*|*zon|*erbjudande*|vän|"
     "vänner|vänkod*|värva*|port|porten|portkod*|biljett*|kölapp*|könummer|receptionen|receptionen med|"
     "incheckning*",
     "portkod 4471"},
    {label,
     "kl|ärende|ärendenr|ärendenummer|referens|ordernummer|ordernr|beställning|kundnummer|kundnr|faktura|"
     "fakturanr|konto|kontonr|kort|kortet|slutar på|som slutar|avisering|kolli|paket|gamla|tidigare|"
     "förra|sändning|bokning|bokningsnr|linje|tåg|rum|spår|ocr|transaktion|uppdrag|zon|sedan|mål|"
     "könummer|nummerlapp|biljettnr|biljettnummer",
     "ärende 55120"},
    {call,
     "ring|ringa|telefon|kundtjänst|kontakta|frågor?|spärra på|anmäl till|polisen på|rapportera till|"
     "spärra|kontakta oss",
     "ringa 90200"},
    {send_to, "till|sms:a|skicka|stopp till", "SMS:a STOPP till 72120"},
    {spent,
     "har gått ut|gått ut|ogiltig|är förbrukad|har använts|ändrades|har ändrats|gäller inte längre|"
     "ersätter|avbruten|har annullerats|makulerad|fungerar inte längre|ersatts|spärrad|ogiltigförklarad|"
     "förbrukad",
     "Koden 4402 har gått ut"},
    {advert,
     "*rabatt*|*erbjudande*|*rea|gratis|fynda|bonuspoäng|*kampanj*|fri frakt|medlemspris|tävla|vinn|"
     "% rabatt|erbjudanden|bara idag|endast idag|köp nu|klubb*|handla|passa på|sista chansen|poäng|"
     "värdekod|rabattkod|presentkort|bjuder",
     "Medlemsrabatt! 20% på allt med kod MEDLEM20"},
    {parcel,
     "*paket*|*leverans*|*försändelse*|hämta hos|ombud|avisering|levereras|skickats|postnord|paketet|"
     "utlämning*|paketskåp|paketbox|schenker|budbee|instabox|chauffören|spåra|kolli|på väg|skickat",
     "Ditt paket finns att hämta"},
    {visit,
     "påminnelse|*tandläkar*|*tid hos|bokning*|*läkar*|*besök*|resa|avgång|vårdcentral*|boka om|"
     "*biljett*",
     "Påminnelse: tid hos tandläkaren"},
    {home,
     "dörren|porten|larmet|katten|hunden|nyckeln|nycklarna|grannen|barnen|trapphus|cykellås|vi ses|"
     "garaget",
     "koden till dörren är 4471"},
    {statement,
     "saldo|insättning|uttag|har fått|dragits|autogiro|lön|betalades|tillgängligt|köp för|kortköp|"
     "insatt|kontouttag|swishbetalning|har dragits|autogirot|förfallodag|att betala|överförts|ränta|"
     "nekades|lönen",
     "Saldo 4 410,50 kr."},
    {plan,
     "surf|datamängd|faktura*|påfyll*|ladda|saldo|elmätare|förbrukat|datapott|gb kvar|mb kvar|"
     "kontantkort|tanka|förfallo*|elförbrukning|elavbrott|strömavbrott|abonnemang*|roaming",
     "Du har 2 GB surf kvar"},
    {month, "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december", "den 12 maj 2026"},
    {unit, "poäng|minuter|dagar|sekunder|timmar|st|personer|steg", "du har 4200 poäng"},
    {advert, "i kassan|i butik|i butiken|visa upp", "Visa upp koden 771204 i kassan"},
    {charged, "auktoriseringskod*|kontrollnummer|godkännandenummer", "Kortköp 200,00 kr, auktoriseringskod 551209"},
    {fresh, "den nya|nya koden|ny kod|i stället|istället|använd nu", "Den nya koden är 604477"},
    {not_a_year, "inte ett årtal|inget årtal|inte ett år|inget år|inte året|inget datum",
     "2019 är inte ett årtal utan din pinkod"},
    {code_word, "siffra för siffra|följande tal|följande siffror", "ange siffra för siffra: 4022 7816"},
    {sign_in, "tar dig tillbaka|släpper in dig|komma in igen|kommer du in", "6071 tar dig tillbaka"},
    {confirm, "är det du|var det du|stämmer det|om det är du", "Är det du? 440917"},
    {sign_in, "ett steg kvar|sista steget|bara ett steg", "Ett steg kvar: 6617"},
    {visit, "kölapp*|mottagning*|nummerlapp*", "Ditt kölappsnummer är 4471"},
    {sign_in, "är du inne|kommer du vidare|är du igång", "Med 7719 är du inne"},
};

constexpr QuantityRule durations[] = {
    {"sekund|sekunder", 1},
    {"minut|minuter|min", minute},
    {"timme|timmar|tim", hour},
    {"dygn|dag|dagar", day},
};

constexpr QuantityRule numbers[] = {
    {"en|ett", 1}, {"två", 2}, {"tre", 3},  {"fyra", 4},    {"fem", 5},    {"sex", 6},      {"sju", 7},
    {"åtta", 8},   {"nio", 9}, {"tio", 10}, {"femton", 15}, {"tjugo", 20}, {"trettio", 30}, {"sextio", 60},
};

}  // namespace

LanguageRules swedish() {
  return {"sv", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
