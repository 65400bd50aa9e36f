// Danish.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "*engangskode*|*engangsadgangskode*|*engangs*|*bekræftelseskode*|*verifikationskode*|"
     "*verificeringskode*|*sikkerhedskode*|*aktiveringskode*|*loginkode*|*login-kode*|*adgangskode*|"
     "*godkendelseskode*|*sms-kode*|*midlertidig kode|*midlertidige kode|*midlertidig adgangskode|"
     "*gendannelseskode*|*autorisationskode*|*valideringskode*|*tilmeldingskode*|*kontrolkode*|"
     "*nulstillingskode*|*smskode*|*sikkerhedsnummer|*signeringskode*|*betalingskode*|"
     "*autentificeringskode*|*godkendelses-kode|*totrins*|*tofaktor*|*verificerings-kode|"
     "tidsbegrænset kode|*identifikationskode*|*log ind-kode",
     "Din sikkerhedskode til Saxo er W3P7NK"},
    {code_word,
     "*kode|*koden|*koder|*kodeord*|*password*|*pinkode*|*pin-kode*|tallene|tallet|cifre|cifrene|"
     "talkode*|nøglen|nøgle|kombinationen|talrække*",
     "7703 er din kode til Wolt."},
    {enter,
     "tast ind|skriv ind|benyt|indsæt|taster du|indtast|indtaste|indtaster|tast|taste|brug|bruge|skriv|"
     "med|anvend|angiv|oplys|udfyld|kopier|koden er|skal du bruge|du skal bruge|har du brug for|sæt|"
     "sæt ind|put|tast den|skriver du|tast nummeret|indtastes|bruges til|læs op|læg",
     "Tast 51190 i appen"},
    {sign_in,
     "log ind|logge ind|logge på|log på|login|tilmeld*|aktiver*|kom i gang|komme i gang|registrer*|"
     "oprette|oprettelse|fortsætte|adgang til",
     "kom i gang med Too Good To Go"},
    {confirm, "bekræft*|verificer*|godkend*|underskriv*|legitimer*|validere|det er dig|at det er dig",
     "for at bekræfte dit telefonnummer"},
    {payment, "betal*|*betaling*|køb|købet|overførsel*|overføre|overførslen", "Godkend køb på 399,00 DKK"},
    {reset,
     "ny adgangskode|nyt kodeord|nyt password|nulstil*|glemt adgangskode|glemt kodeord|"
     "skifte adgangskode|ændre adgangskode",
     "nulstille din adgangskode"},
    {new_device, "ny enhed|nye enhed|ny telefon|anden enhed|ukendt enhed|ny computer|ny mobil", "fra en ny enhed"},
    {place, "i appen|på siden|i feltet|på skærmen|på hjemmesiden", "Tast 51190 i appen"},
    {lifetime, "udløber|gyldig*|gælder|inden for|virker i", "Udløber om 5 minutter."},
    {caution,
     "del den|del ikke|del aldrig|aldrig med|ikke dig|ikke har bedt|se bort|ignorer|videregiv*|"
     "med andre|til andre|ikke videre",
     "Del den aldrig med andre."},
    {yours, "din|dit|jeres", "Din sikkerhedskode"},
    {other_thing,
     "*åbnings*|*rabat*|*kampagne*|*gavekort*|*gave*|*dørkode*|*dør*|*garage*|*alarm*|*boks*|"
     "*nøgleboks*|*booking*|*postnummer|*postnr|*kundenummer*|*stregkode*|*faktura*|*hentekode*|*hente*|"
     "*afhent*|*pakke*|*invitation*|*fejlkode*|*wifi*|*stoppested*|*zone*|*landekode*|*cykel*|*kupon*|"
     "*ordre*|*tilbud*|*parkering*|*skab*|port|porten|portkode*|ven|venner|vennekode*|billet*|kønummer|"
     "receptionen|skranken",
     "Hej, koden til alarmen er 4471"},
    {label,
     "kl|sagsnr|sagsnummer|sag|reference|ordre|ordrenr|ordrenummer|kundenr|kundenummer|faktura|fakturanr|"
     "konto|kontonr|kort|kortet|ender på|som ender på|pakke|gamle|tidligere|forrige|forsendelse|booking|"
     "linje|tog|værelse|transaktion|bestilling|zone|siden|reg.nr|afhentningsnr|kønummer|billetnr|"
     "billetnummer",
     "sagsnr. 4420193"},
    {call,
     "ring|ringe|telefon|kontakt|kontakt os|kundeservice|spørgsmål?|opkald|anmeld til|spær på|"
     "videresend til|spærring",
     "så kontakt os på 82 30 32 30"},
    {send_to, "til|send|sms stop til", "Send DATA til 1231"},
    {spent,
     "er udløbet|udløbet|ugyldig|er brugt|er blevet brugt|er ændret|blev ændret|gælder ikke længere|"
     "annulleret|erstatter|virker ikke længere|er annulleret|erstattet|spærret|ikke længere gyldig|"
     "forældet",
     "Koden 7703 er udløbet"},
    {advert,
     "*rabat*|*tilbud*|spar|gratis|udsalg|kampagne|point|fri fragt|vind|kun i dag|% rabat|rabatkode|"
     "medlemstilbud|sidste chance|køb nu|handl|vindere|gavekort|klubmedlem*|konkurrence|gælder til|"
     "black week",
     "Spar 25% med rabatkoden"},
    {parcel,
     "pakke*|levering|leveres|forsendelse*|afhent*|hentes|pakkeshop|afsendt|postnord|pakken|chauffør*|"
     "på vej|pakkeboks|udlever*|gls|dao|sporing|afhentningskode|bring",
     "Din pakke kan hentes"},
    {visit,
     "påmindelse|husk din tid|tandlæge*|aftale|tid hos|lægehus|booking|afgang|rejse|læge|tandlægen|"
     "tandlægetid|frisør*|vaccination|lægetid|sygehus*|hospital*|bord til|flyvning|tog|bestilt tid|"
     "*billet*",
     "Husk din tid hos tandlægen"},
    {home,
     "døren|alarmen|porten|katten|hunden|nøglen|nøglerne|naboen|børnene|vi ses|vinduet|opgang|cykellås|"
     "garagen",
     "koden til alarmen er 4471, husk at lukke vinduet"},
    {statement,
     "saldo|indsat|hævet|trukket|modtaget|betalt|løn|til rådighed|træk|kortbetaling|køb for|indbetaling|"
     "overført|lønnen|rente|betalingsservice|forfald*|afvist|mobilepay modtaget",
     "Saldo 410,50 kr."},
    {plan,
     "data|faktura|regning|optank*|tank op|forbrug|taletid|måler*|gb tilbage|mb tilbage|abonnement|"
     "roaming|strøm*|aflæsning|elmåler|taletidskort|betalingsfrist|forbrugt",
     "Din faktura er klar: 249 kr."},
    {month, "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december", "den 12. maj 2026"},
    {unit, "point|minutter|dage|sekunder|timer|stk|personer|skridt", "du har 4200 point"},
    {advert, "i kassen|i butikken|vis koden", "Vis koden 771204 i kassen"},
    {charged, "autorisationskode*|autorisationsnr|autorisationsnummer",
     "Kortbetaling 200,00 kr, autorisationsnr 551209"},
    {fresh, "den nye|nye kode|ny kode|i stedet|brug nu", "Den nye kode er 604477"},
    {not_a_year, "ikke et årstal|intet årstal|ikke et år|ikke året|ikke en dato|ingen dato",
     "2018 er ikke et årstal, men din kode"},
    {code_word, "ciffer|ciffer for ciffer|følgende tal", "tast følgende ciffer for ciffer: 4022 7816"},
    {sign_in, "bringer dig tilbage|lukker dig ind|komme ind igen|kommer du ind", "6071 bringer dig tilbage"},
    {confirm, "er det dig|var det dig|hvis det er dig", "Er det dig? 551920"},
    {sign_in, "sidste trin|et skridt mere|kun et trin", "Sidste trin: 3390"},
    {not_a_year, "intet med et årstal|intet med året|ikke noget årstal", "2011 har intet med et årstal at gøre"},
    {visit, "din tid er|borgerservice|kønummer*", "Din tid er kl 10.20, nummer 4471"},
    {visit, "skranke*", "gå til skranke 4471"},
    {sign_in, "er du inde|kommer du videre|er du i gang", "Med 6610 er du inde"},
};

constexpr QuantityRule durations[] = {
    {"sekund|sekunder", 1},
    {"minut|minutter|min|min.", minute},
    {"timer", hour},
    {"døgn|dag|dage", day},
};

constexpr QuantityRule numbers[] = {
    {"en|et", 1}, {"to", 2}, {"tre", 3}, {"fire", 4},    {"fem", 5},   {"seks", 6},     {"syv", 7},
    {"otte", 8},  {"ni", 9}, {"ti", 10}, {"femten", 15}, {"tyve", 20}, {"tredive", 30},
};

}  // namespace

LanguageRules danish() {
  return {"da", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
