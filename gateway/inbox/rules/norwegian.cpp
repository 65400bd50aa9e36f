// Norwegian.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "*engangskode*|*engangspassord*|*engangs*|*bekreftelseskode*|*verifiseringskode*|"
     "*verifikasjonskode*|*sikkerhetskode*|*aktiveringskode*|*innloggingskode*|*påloggingskode*|"
     "*tilgangskode*|*godkjenningskode*|*sms-kode*|*midlertidig kode|*midlertidig passord|"
     "*gjenopprettingskode*|*autentiseringskode*|*registreringskode*|*autorisasjonskode*|*kontrollkode*|"
     "*signeringskode*|*smskode*|*verifiserings-kode|*betalingskode*|*bankid-kode|*totrinns*|*tofaktor*|"
     "*nullstillingskode*|*identifikasjonskode*|*valideringskode*|*autentifiseringskode*|engangs-kode|"
     "tidsbegrenset kode|*engangs-pin",
     "Din engangskode fra Vipps er 201844"},
    {code_word,
     "*kode|*koden|*passord*|*pinkode*|*pinkoden|*pin-kode*|tallene|tallet|sifrene|siffer|tallkode*|"
     "kombinasjonen|tallrekke*",
     "8817 er koden din"},
    {enter,
     "benytt|lim inn|fyll ut|taster du|skriver du|tast|tast inn|skriv|skriv inn|oppgi|bruk|bruke|angi|"
     "legg inn|med|fyll inn|skrive inn|trenger du|du trenger|behøver du|putt|sett inn|legg|"
     "skal du bruke|tastes inn|skrives inn|fyller du inn|les opp|tast den|klipp",
     "Tast inn 31704 i appen"},
    {sign_in,
     "logge inn|logg inn|innlogging*|logge på|pålogging*|registrer*|aktiver*|komme i gang|kom i gang|"
     "opprette|fullføre|fortsette|bli medlem",
     "for å logge inn på Finn"},
    {confirm, "bekreft*|verifiser*|godkjenn*|signere|signer|legitimer*|at det er deg|det er deg", "Bekreft betaling"},
    {payment, "betal*|*betaling*|kjøp|kjøpet|*overføring*|overføre", "Bekreft betaling på kr 1 499,00"},
    {reset, "nytt passord|tilbakestill*|glemt passord*|endre passord|bytte passord|nullstill*", "bedt om nytt passord"},
    {new_device, "ny enhet|nye enheten|ny telefon|annen enhet|ukjent enhet|ny mobil|ny datamaskin", "fra en ny enhet"},
    {place, "i appen|på siden|i feltet|på nettsiden|på skjermen", "i feltet på nettsiden"},
    {lifetime, "gyldig*|utløper|gjelder|innen|går ut", "Koden er gyldig i 10 minutter"},
    {caution,
     "del den|ikke del|del aldri|aldri med|ikke deg|se bort|ikke bedt om|ignorer|oppgi aldri|med andre|"
     "med noen",
     "Var det ikke deg, kan du se bort fra"},
    {yours, "din|ditt|deres", "koden din"},
    {other_thing,
     "*åpnings*|*rabatt*|*kampanje*|*gavekort*|*dørkode*|*dør*|*garasje*|*alarm*|*safe*|*nøkkelboks*|"
     "*bestilling*|*postnummer|*kundenummer*|*strekkode*|*faktura*|*hentekode*|*hente*|*utlever*|"
     "*pakke*|*verve*|*invitasjon*|*feilkode*|*wifi*|*holdeplass*|*sone*|*landkode*|*sykkel*|*kupong*|"
     "*ordre*|*tilbud*|*parkering*|*reservasjon*|*skap*|port|porten|portkode*|billett*|kønummer|kølapp*|"
     "resepsjonen|skranken",
     "30% på alle sko med kampanjekode SKO30!"},
    {label,
     "kl|sak|saksnr|saksnummer|referanse|ordre|ordrenr|ordrenummer|kundenr|kundenummer|faktura|fakturanr|"
     "konto|kontonr|kort|kortet|slutter på|ender på|hentenummer|pakke|pakken|sending|gamle|tidligere|"
     "forrige|bestilling|linje|tog|rom|transaksjon|kid|sone|siden|billett|kønummer|billettnr|"
     "billettnummer",
     "Telenor sak 30018842"},
    {call,
     "ring|ringe|telefon|kontakt|kontakt oss|kundeservice|spørsmål?|meld fra|sperr|varsle|"
     "videresend til",
     "ring 915 04800"},
    {send_to, "til|send|sms stopp til", "Send STOPP til 2097"},
    {spent,
     "har utløpt|utløpt|ugyldig|er brukt|ble brukt|ble endret|er endret|gjelder ikke lenger|erstatter|"
     "kansellert|virker ikke lenger|annullert|er kansellert|erstattet|sperret|ikke lenger gyldig|"
     "foreldet",
     "Koden 8817 har utløpt"},
    {advert,
     "*rabatt*|*tilbud*|spar|gratis|salg|kampanje*|poeng|fri frakt|vinn|kun i helgen|medlemspris|"
     "% rabatt|rabattkode|medlemstilbud|siste sjanse|kjøp nå|handle|gavekort|konkurranse|bonus|"
     "kun i dag|gjelder til|kundeavis|vi feirer",
     "Kampanje! 30% på alle sko"},
    {parcel,
     "pakke*|levering|leveres|sending*|hentes|utlevering*|post i butikk|hentenummer|hentefrist|posten|"
     "pakkeboks|sporing|på vei|budet|sjåfør*|helthjem|bring|kollinr|levert|sendingsnummer",
     "Pakken er klar"},
    {visit,
     "påminnelse|time hos|tannlege*|legetime|avtale|bestilling|avgang|reise|fastlege*|frisør*|vaksine*|"
     "sykehus*|bord til|tannlegetime|timen din|oppmøte|flyvning|togavgang|reisen|*billett*",
     "Påminnelse: time hos tannlegen"},
    {home, "døra|døren|alarmen|porten|katten|hunden|nøkkelen|nøklene|naboen|barna|ses|sykkellås|garasjen|hytta",
     "koden til døra er 4471"},
    {statement,
     "varekjøp|saldo|innskudd|uttak|trukket|mottatt|lønn|disponibelt|innbetaling|utbetaling|overført|"
     "lønnen|avtalegiro|efaktura|forfall*|rente|avvist|har mottatt|kortkjøp",
     "Varekjøp 249,00 NOK"},
    {plan,
     "data|faktura|fyll på|forbruk|ringetid|strøm|måler*|gb igjen|mb igjen|abonnement|roaming|"
     "strømbrudd|strømmåler|kontantkort|datapakke|fri data|betalingsfrist|målerstand",
     "Du har brukt opp alle data i april"},
    {month, "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember", "12. mai 2026"},
    {unit, "poeng|minutter|dager|sekunder|timer|stk|personer|skritt", "du har 4200 poeng"},
    {advert, "i kassen|i kassa|i butikk|i butikken|vis koden", "Bruk kode 55120 i kassen"},
    {charged, "autorisasjonskode*|autorisasjonsnr|autorisasjonsnummer", "Varekjøp 200,00 kr, autorisasjonsnr 551209"},
    {fresh, "den nye|nye koden|ny kode|i stedet|isteden|bruk nå", "Den nye koden er 604477"},
    {not_a_year, "ikke et årstall|ikke noe årstall|ikke årstall|ikke et år|ikke året|ikke en dato",
     "2018 er ikke et årstall, men koden din"},
    {code_word, "siffer for siffer|følgende tall", "tast følgende siffer for siffer: 4022 7816"},
    {sign_in, "tar deg tilbake|slipper deg inn|komme inn igjen|kommer du inn", "6071 tar deg tilbake"},
    {confirm, "er det deg|var det deg|hvis det er deg", "Er det deg? 771930"},
    {sign_in, "siste steg|siste trinn|bare ett steg|ett steg igjen", "Siste steg: 4402"},
    {not_a_year, "ingenting med året|ikke noe år|ingenting med et årstall", "2011 har ingenting med året å gjøre"},
    {visit, "timen din|din time|kønummer*|kølapp*", "Din time er kl 10.20, kønummer 4471"},
    {visit, "skranke*|luke", "gå til skranke 4471"},
    {sign_in, "er du inne|kommer du videre|er du i gang", "Med 5591 er du inne"},
};

constexpr QuantityRule durations[] = {
    {"sekund|sekunder", 1},
    {"minutt|minutter|min|min.", minute},
    {"timer|timar", hour},
    {"døgn|dag|dager", day},
};

constexpr QuantityRule numbers[] = {
    {"en|én|ett", 1}, {"to", 2}, {"tre", 3}, {"fire", 4},    {"fem", 5},   {"seks", 6},           {"sju|syv", 7},
    {"åtte", 8},      {"ni", 9}, {"ti", 10}, {"femten", 15}, {"tjue", 20}, {"tretti|tredve", 30}, {"seksti", 60},
};

}  // namespace

LanguageRules norwegian() {
  return {"no", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
