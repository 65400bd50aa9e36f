// Dutch.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "*verificatiecode*|*verificatienummer|*bevestigingscode*|*beveiligingscode*|*inlogcode*|"
     "*toegangscode*|*activatiecode*|*activeringscode*|*eenmalige code|*eenmalig wachtwoord|"
     "*eenmalige pincode|eenmalige*|*autorisatiecode*|*authenticatiecode*|*tan-code*|*tancode*|sms-code|"
     "*registratiecode*|*herstelcode*|*controlecode*|*tijdelijk wachtwoord|*tijdelijke wachtwoord|"
     "tijdelijke code|*ondertekencode*|*goedkeuringscode*|*koppelcode*|*veiligheidscode*|*aanmeldcode*|"
     "*identificatiecode*|*sms-code|*smscode|*beveiligings-code|*verificatie-code|*veiligheids-code|"
     "*toegangs-code|*betaalcode|*transactiecode|*ondertekeningscode|*legitimatiecode|*validatiecode|"
     "*identificatie-code|unieke code|tijdelijk wachtwoord|tijdelijke pincode|*inlog-code|digid*|"
     "2-staps*|twee-staps*|tweestaps*",
     "40917 is je Marktplaats-verificatiecode"},
    {code_word,
     "*code|*codes|*wachtwoord|*pincode|*cijfers|getal|getallen|cijferreeks|cijfercombinatie|combinatie|"
     "deze cijfers|reeks",
     "Je code is 5520"},
    {enter,
     "toets in|noteer|tikken|plak|in te typen|tik in|in te tikken|voer|vul|typ|tik|toets|gebruik|"
     "invoeren|invullen|in te voeren|met|neem over|geef|kopieer|intypen|heb je nodig|heeft u nodig|"
     "heb je daarvoor nodig|nodig|zet|plaats|noem|pak|geef door|voer in|vul in|typ in|tik over|"
     "kopieer en plak|schrijf|neem|bevestig met|log in met",
     "Vul dan binnen 10 minuten deze code in: 550 871"},
    {sign_in,
     "inloggen|in te loggen|log in|login|aanmelden|aan te melden|aanmelding|registreren|registratie|"
     "te beginnen|verder te gaan|activeren|je bent klaar|account te activeren|starten|aan de slag",
     "log in met 330915"},
    {confirm,
     "bevestig*|te bevestigen|verifieer|verifiëren|verificatie|goed te keuren|goedkeuren|accorderen|"
     "ondertekenen|autoriseren|autoriseer|of jij het bent|dat jij het bent|of u het bent|dat u het bent|"
     "jij het bent",
     "bevestig je betaling"},
    {payment, "*betaling*|betalen|betaal|*overboeking*|aankoop|*opdracht*|overschrijving|overmaken",
     "je betaling van € 89,95"},
    {reset,
     "wachtwoord te herstellen|wachtwoord herstellen|nieuw wachtwoord|wachtwoord resetten|"
     "wachtwoord vergeten|wachtwoord te wijzigen|wachtwoord wijzigen|wachtwoordherstel",
     "om je wachtwoord te herstellen"},
    {new_device,
     "nieuw apparaat|nieuwe telefoon|nieuw toestel|ander apparaat|onbekend apparaat|"
     "apparaat toe te voegen|apparaat koppelen",
     "vanaf een nieuw apparaat"},
    {place, "in de app|op de site|op de pagina|op het scherm|op de website|in het veld|in het scherm",
     "Typ 5520 in de app"},
    {lifetime, "geldig|verloopt|vervalt|nog maar|binnen", "Verloopt over 10 minuten."},
    {caution,
     "deel deze|deel dit|deel hem|met niemand|nooit met|niet met anderen|niet delen|niet zelf|zelf niet|"
     "niet aangevraagd|negeer*|geef deze code nooit|aan niemand|was u dit|niet door u|was jij dit|"
     "deel de code|geef nooit|geef deze|verstrek|nooit om|oplicht*|fraude|heb je dit niet|"
     "heeft u dit niet|vragen nooit",
     "Deel deze code nooit met anderen."},
    {yours, "uw|je|jouw", "je Marktplaats-verificatiecode"},
    {other_thing,
     "*openings*|*korting*|*cadeau*|*kadobon*|*postcode*|*deur*|*poort*|*garage*|*alarm*|*kluis*|"
     "*sleutelkast*|*afhaalcode*|*ophaal*|*boeking*|*reserverings*|*netnummer*|*klantnummer*|"
     "*klantcode*|*factuur*|*streepjescode*|*barcode*|*zone*|*halte*|*foutcode*|*waardebon*|*tegoedbon*|"
     "*uitnodig*|*fiets*|*landcode*|*pakket*|*retour*|*wifi*|*lidnummer*|*schuur*|*spaarcode*|*parkeer*|"
     "actiecode|actiecodes|volgcode|volgnummer|vriendencode|vriendenkorting|winactie*|bestelnummer|"
     "bestelcode|bestelling|bezorgcode|*ticket*|kaartje|toegangskaart*|wachtnummer|receptie|aanmeldzuil|"
     "balie",
     "15% korting op alles met kortingscode HEMA15"},
    {label,
     "volgnummer|opdracht|referentie|kenmerk|bestelling|bestelnummer|ordernummer|klantnummer|factuur|"
     "factuurnummer|rekening|rekeningnummer|pas|kaart|eindigend op|eindigt op|eindcijfers|zaaknummer|"
     "zaaknr|dossier|dossiernummer|oude|vorige|vorig|zone|lijn|spoor|trein|pakket|zending|polis|"
     "polisnummer|aanvraag|transactie|kamer|ticketnummer|meldingsnummer|boeking|sinds|betaalkenmerk|"
     "wachtnummer|ticketnr|rangnummer",
     "volgnummer 14"},
    {call,
     "bel|bel dan|bellen|telefoon|telefoonnummer|neem contact|klantenservice|vragen?|helpdesk|meld het|"
     "melden via|stuur door naar|meld dit",
     "Zo niet, bel 0900-1884."},
    {send_to, "naar|sms naar|stop naar|stuur", "sms STOP naar 4411"},
    {spent,
     "verlopen|niet meer geldig|ongeldig|is gebruikt|al gebruikt|is gewijzigd|is vervallen|geannuleerd|"
     "vervangt|werkt niet meer|geldt niet meer|vervangen|ingetrokken|vervallen|niet meer bruikbaar|"
     "geblokkeerd",
     "Je code 5520 is verlopen"},
    {advert,
     "*korting*|*aanbieding*|bespaar|gratis|*uitverkoop*|spaarpunten|cadeau*|alleen vandaag|koopje*|"
     "kortingscode|nu met|% korting|laatste kans|profiteer|shop nu|gratis verzending|sale|1+1 gratis|"
     "spaar*|voordeel*|vip|black friday|actie|acties|actieprijs*|actieweken|win|winnen|winkans",
     "15% korting op alles"},
    {parcel,
     "*pakket*|*bezorg*|*zending*|afhaalpunt|postnl|bezorgd|ophalen|bestelling|geleverd|track & trace|"
     "onderweg|chauffeur|bij de buren|gls|dhl|pakketpunt|verzonden|retour*|pakketautomaat|wordt bezorgd",
     "je pakket komt morgen"},
    {visit,
     "*afspraak*|*boeking*|*reservering*|tandarts|huisarts|vlucht|ziekenhuis|polikliniek|vertrek|stoel|"
     "herinnering*|uw bezoek|kapper|tandartsafspraak|restaurant|tafel|prik|vaccinatie|"
     "ziekenhuisafspraak|trein|gate|hotel|*ticket*|kaartje|vervoerbewijs",
     "Herinnering: uw afspraak"},
    {home,
     "sleutelkast*|deur|voordeur|poort|alarm|kat|hond|wifi|kinderen|schuur|tot zo|fietsslot|achterom|"
     "garage",
     "sleutelkastje zit links naast de deur"},
    {statement,
     "afgeschreven|bijgeschreven|saldo|incasso|pinbetaling|ontvangen van|opname|geldopname|"
     "is afgeschreven|betaald met|salaris|overgemaakt|tikkie|openstaand*|machtiging|bankkosten|"
     "creditcard*",
     "Saldo: € 12,00"},
    {plan,
     "databundel|beltegoed|opgewaardeerd|factuur|verbruikt|verbruik|meterstand*|abonnement|parkeer*|"
     "mb over|gb over|bundel|buiten de bundel|tegoed|opwaarderen|termijnbedrag|energie*|stroomstoring|"
     "storing|maandbedrag",
     "Je databundel is op"},
    {month, "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
     "t/m 31 mei 2026"},
    {unit, "uur|punten|minuten|min|dagen|seconden|stuks|personen|stappen", "om 1430 uur"},
    {advert, "aan de kassa|kassa|in de winkel|toon|aan de balie", "Toon code 771204 aan de kassa"},
    {charged, "autorisatiecode*|autorisatienummer|goedkeuringscode", "Betaald met pas € 20,00, autorisatiecode 551209"},
    {fresh, "de nieuwe|nieuwe code|het nieuwe|in plaats daarvan|gebruik nu|nu geldt", "De nieuwe code is 604477"},
    {not_a_year, "geen jaar*|niet het jaar|geen datum", "1995 (nee, geen jaartal) is de pincode"},
    {sign_in, "brengt je terug|laat je binnen|laat je weer binnen|weer binnen te komen|kom je weer in",
     "6071 brengt je terug"},
    {confirm, "ben jij dit|bent u dit|was jij dit|doet u dit|ben jij het|bent u het|klopt dit",
     "Klopt dit? Neem 771204 over"},
    {sign_in, "laatste stap|nog één stap|nog een stap", "Nog één stap: 2290"},
    {not_a_year, "niks met een jaar|niets met een jaar|niets met het jaar", "2014 heeft niks met een jaar te maken"},
    {visit, "balie|loket", "meld u bij balie 4471"},
    {sign_in, "zit je in|kom je in|kom je binnen|ben je binnen", "Met 4418 kom je binnen"},
};

constexpr QuantityRule durations[] = {
    {"seconde|seconden", 1},
    {"minuut|minuten|min|minuutjes", minute},
    {"uur|uren", hour},
    {"dag|dagen", day},
};

constexpr QuantityRule numbers[] = {
    {"één|een", 1}, {"twee", 2},  {"drie", 3},  {"vier", 4},      {"vijf", 5},     {"zes", 6},     {"zeven", 7},
    {"acht", 8},    {"negen", 9}, {"tien", 10}, {"vijftien", 15}, {"twintig", 20}, {"dertig", 30}, {"zestig", 60},
};

}  // namespace

LanguageRules dutch() {
  return {"nl", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
