// Swedish, Danish, Norwegian.
#include <array>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {
namespace {

using enum Signal;

constexpr std::array rules{
    CodeRule{"sv", one_time_code,
             "*engångskod*|*engångslösenord*|*engångs*|*verifieringskod*|*verifikationskod*|*bekräftelsekod*|"
             "*inloggningskod*|*säkerhetskod*|*aktiveringskod*|*åtkomstkod*|*autentiseringskod*|"
             "*godkännandekod*|*sms-kod*|*registreringskod*|*tillfällig kod|*tillfälligt lösenord|"
             "*återställningskod*|*identifieringskod*|*kontrollkod*|*behörighetskod*|*legitimeringskod*|"
             "*smskod*|*verifieringspin|*signeringskod*|*betalningskod*|*överföringskod*|*valideringskod*|"
             "*auktoriseringskod*|*tvåstegs*|*tvåfaktor*|engångs-kod|*identifikationskod*|tidsbegränsad kod",
             "4402 är din verifieringskod för Foodora"},
    CodeRule{"sv", code_word, "*kod|*koden|*koder|*lösenord*|*pinkod*|*pin-kod*|siffrorna", "Din kod är 4402"},
    CodeRule{"sv", enter,
             "mata in|knappa in|slå in|fylla i|använder|tryck in|skriver in|ange|anger|skriv|skriva "
             "in|mata|använd|använda|knappa|med|fyll i|slå|uppge|klistra",
             "Skriv in 60217 i appen"},
    CodeRule{"sv", sign_in,
             "logga in|inloggning*|loggar in|registrer*|aktivera*|komma igång|börja|skapa konto|slutföra|gå med|"
             "fortsätta|bli medlem",
             "Aktivera Swish med 902 118."},
    CodeRule{"sv", confirm, "bekräft*|verifier*|godkänn*|signera|legitimera|identifiera", "godkänn köpet"},
    CodeRule{"sv", payment, "betala*|*betalning*|köp|köpet|*överföring*|beställning*|swisha",
             "godkänn köpet på 1 249,00 kr"},
    CodeRule{"sv", reset, "nytt lösenord|återställ*|glömt lösenord*|byta lösenord|byt lösenord|ändra lösenord",
             "begärt ett nytt lösenord"},
    CodeRule{"sv", new_device, "ny enhet|nya enheten|ny telefon|ny mobil|annan enhet|okänd enhet|ny dator",
             "från en ny enhet"},
    CodeRule{"sv", place, "i appen|på sidan|i fältet|på webben|på skärmen|på webbplatsen", "Skriv in 60217 i appen"},
    CodeRule{"sv", lifetime, "gäller|giltig*|går ut|upphör|slutar gälla|förfaller|inom", "Koden gäller i 10 minuter."},
    CodeRule{"sv", caution,
             "lämna inte|dela inte|dela aldrig|dela den inte|lämna aldrig|ge aldrig|om det inte var du|inte du|"
             "bortse|om inte|inte har begärt|visa inte|ingen annan",
             "Lämna inte ut den."},
    CodeRule{"sv", yours, "din|ditt|er", "Din engångskod"},
    CodeRule{"sv", other_thing,
             "*öppnings*|*rabatt*|*kampanj*|*presentkort*|*portkod*|*dörr*|*port|*grind*|*garage*|*larm*|*kassaskåp*|"
             "*nyckelskåp*|*bokning*|*postnummer|*riktnummer*|*kundnummer*|*streckkod*|*faktura*|*hämt*|"
             "*avhämt*|*paket*|*utlämning*|*vän*|*inbjudning*|*felkod*|*wifi*|*hållplats*|*värde*|"
             "*medlemsrabatt*|*landskod*|*cykel*|*kuponkod*|*beställning*|*parkering*|*zon|*erbjudande*",
             "portkod 4471"},
    CodeRule{"sv", label,
             "ärende|ärendenr|ärendenummer|referens|ordernummer|ordernr|beställning|kundnummer|kundnr|faktura|"
             "fakturanr|konto|kontonr|kort|kortet|slutar på|som slutar|avisering|kolli|paket|gamla|tidigare|"
             "förra|sändning|bokning|bokningsnr|linje|tåg|rum|spår|ocr|transaktion|uppdrag|zon|sedan|mål",
             "ärende 55120"},
    CodeRule{"sv", call, "ring|ringa|telefon|kundtjänst|kontakta|frågor?|spärra på", "ringa 90200"},
    CodeRule{"sv", send_to, "till|sms:a|skicka|stopp till", "SMS:a STOPP till 72120"},
    CodeRule{"sv", spent,
             "har gått ut|gått ut|ogiltig|är förbrukad|har använts|ändrades|har ändrats|gäller inte längre|"
             "ersätter|avbruten",
             "Koden 4402 har gått ut"},
    CodeRule{"sv", advert,
             "*rabatt*|*erbjudande*|*rea|gratis|fynda|bonuspoäng|*kampanj*|fri frakt|medlemspris|tävla|vinn|"
             "% rabatt|erbjudanden|bara idag|endast idag|köp nu|klubb*|handla|passa på|sista chansen|poäng|"
             "värdekod|rabattkod|presentkort|bjuder",
             "Medlemsrabatt! 20% på allt med kod MEDLEM20"},
    CodeRule{"sv", parcel,
             "*paket*|*leverans*|*försändelse*|hämta hos|ombud|avisering|levereras|skickats|postnord|paketet|"
             "utlämning*|paketskåp|paketbox|schenker|budbee|instabox|chauffören|spåra|kolli|på väg|skickat",
             "Ditt paket finns att hämta"},
    CodeRule{"sv", visit, "påminnelse|*tandläkar*|*tid hos|bokning*|*läkar*|*besök*|resa|avgång|vårdcentral*|boka om",
             "Påminnelse: tid hos tandläkaren"},
    CodeRule{"sv", home,
             "dörren|porten|larmet|katten|hunden|nyckeln|nycklarna|grannen|barnen|trapphus|cykellås|vi ses|"
             "garaget",
             "koden till dörren är 4471"},
    CodeRule{"sv", statement,
             "saldo|insättning|uttag|har fått|dragits|autogiro|lön|betalades|tillgängligt|köp för|kortköp|"
             "insatt|kontouttag|swishbetalning|har dragits|autogirot|förfallodag|att betala|överförts|ränta|"
             "nekades|lönen",
             "Saldo 4 410,50 kr."},
    CodeRule{"sv", plan,
             "surf|datamängd|faktura*|påfyll*|ladda|saldo|elmätare|förbrukat|datapott|gb kvar|mb kvar|"
             "kontantkort|tanka|förfallo*|elförbrukning|elavbrott|strömavbrott|abonnemang*|roaming",
             "Du har 2 GB surf kvar"},
    CodeRule{"sv", month, "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
             "den 12 maj 2026"},
    CodeRule{"sv", unit, "poäng|minuter|dagar|sekunder|timmar|st|personer|steg", "du har 4200 poäng"},

    CodeRule{"da", one_time_code,
             "*engangskode*|*engangsadgangskode*|*engangs*|*bekræftelseskode*|*verifikationskode*|"
             "*verificeringskode*|*sikkerhedskode*|*aktiveringskode*|*loginkode*|*login-kode*|*adgangskode*|"
             "*godkendelseskode*|*sms-kode*|*midlertidig kode|*midlertidige kode|*midlertidig adgangskode|"
             "*gendannelseskode*|*autorisationskode*|*valideringskode*|*tilmeldingskode*|*kontrolkode*|"
             "*nulstillingskode*|*smskode*|*sikkerhedsnummer|*signeringskode*|*betalingskode*|"
             "*autentificeringskode*|*godkendelses-kode|*totrins*|*tofaktor*|*verificerings-kode|"
             "tidsbegrænset kode|*identifikationskode*|*log ind-kode",
             "Din sikkerhedskode til Saxo er W3P7NK"},
    CodeRule{"da", code_word, "*kode|*koden|*koder|*kodeord*|*password*|*pinkode*|*pin-kode*",
             "7703 er din kode til Wolt."},
    CodeRule{"da", enter,
             "tast ind|skriv ind|benyt|indsæt|taster "
             "du|indtast|indtaste|indtaster|tast|taste|brug|bruge|skriv|med|anvend|angiv|oplys|udfyld|kopier|"
             "koden er",
             "Tast 51190 i appen"},
    CodeRule{"da", sign_in,
             "log ind|logge ind|logge på|log på|login|tilmeld*|aktiver*|kom i gang|komme i gang|registrer*|"
             "oprette|oprettelse|fortsætte|adgang til",
             "kom i gang med Too Good To Go"},
    CodeRule{"da", confirm, "bekræft*|verificer*|godkend*|underskriv*|legitimer*|validere",
             "for at bekræfte dit telefonnummer"},
    CodeRule{"da", payment, "betal*|*betaling*|køb|købet|overførsel*|overføre|overførslen",
             "Godkend køb på 399,00 DKK"},
    CodeRule{"da", reset,
             "ny adgangskode|nyt kodeord|nyt password|nulstil*|glemt adgangskode|glemt kodeord|"
             "skifte adgangskode|ændre adgangskode",
             "nulstille din adgangskode"},
    CodeRule{"da", new_device, "ny enhed|nye enhed|ny telefon|anden enhed|ukendt enhed|ny computer|ny mobil",
             "fra en ny enhed"},
    CodeRule{"da", place, "i appen|på siden|i feltet|på skærmen|på hjemmesiden", "Tast 51190 i appen"},
    CodeRule{"da", lifetime, "udløber|gyldig*|gælder|inden for|virker i", "Udløber om 5 minutter."},
    CodeRule{"da", caution,
             "del den|del ikke|del aldrig|aldrig med|ikke dig|ikke har bedt|se bort|ignorer|videregiv*|"
             "med andre|til andre|ikke videre",
             "Del den aldrig med andre."},
    CodeRule{"da", yours, "din|dit|jeres", "Din sikkerhedskode"},
    CodeRule{
        "da", other_thing,
        "*åbnings*|*rabat*|*kampagne*|*gavekort*|*gave*|*dørkode*|*dør*|*port*|*garage*|*alarm*|*boks*|*nøgleboks*|"
        "*booking*|*postnummer|*postnr|*kundenummer*|*stregkode*|*faktura*|*hentekode*|*hente*|*afhent*|"
        "*pakke*|*ven|*invitation*|*fejlkode*|*wifi*|*stoppested*|*zone*|*landekode*|*cykel*|*kupon*|"
        "*ordre*|*tilbud*|*parkering*|*skab*",
        "Hej, koden til alarmen er 4471"},
    CodeRule{"da", label,
             "sagsnr|sagsnummer|sag|reference|ordre|ordrenr|ordrenummer|kundenr|kundenummer|faktura|fakturanr|"
             "konto|kontonr|kort|kortet|ender på|som ender på|pakke|gamle|tidligere|forrige|forsendelse|booking|"
             "linje|tog|værelse|transaktion|bestilling|zone|siden|reg.nr|afhentningsnr",
             "sagsnr. 4420193"},
    CodeRule{"da", call, "ring|ringe|telefon|kontakt|kontakt os|kundeservice|spørgsmål?|opkald",
             "så kontakt os på 82 30 32 30"},
    CodeRule{"da", send_to, "til|send|sms stop til", "Send DATA til 1231"},
    CodeRule{"da", spent,
             "er udløbet|udløbet|ugyldig|er brugt|er blevet brugt|er ændret|blev ændret|gælder ikke længere|"
             "annulleret|erstatter",
             "Koden 7703 er udløbet"},
    CodeRule{"da", advert,
             "*rabat*|*tilbud*|spar|gratis|udsalg|kampagne|point|fri fragt|vind|kun i dag|% rabat|rabatkode|"
             "medlemstilbud|sidste chance|køb nu|handl|vindere|gavekort|klubmedlem*|konkurrence|gælder til|"
             "black week",
             "Spar 25% med rabatkoden"},
    CodeRule{"da", parcel,
             "pakke*|levering|leveres|forsendelse*|afhent*|hentes|pakkeshop|afsendt|postnord|pakken|chauffør*|"
             "på vej|pakkeboks|udlever*|gls|dao|sporing|afhentningskode|bring",
             "Din pakke kan hentes"},
    CodeRule{"da", visit,
             "påmindelse|husk din tid|tandlæge*|aftale|tid hos|lægehus|booking|afgang|rejse|læge|tandlægen|"
             "tandlægetid|frisør*|vaccination|lægetid|sygehus*|hospital*|bord til|flyvning|tog|bestilt tid",
             "Husk din tid hos tandlægen"},
    CodeRule{"da", home,
             "døren|alarmen|porten|katten|hunden|nøglen|nøglerne|naboen|børnene|vi ses|vinduet|opgang|cykellås|"
             "garagen",
             "koden til alarmen er 4471, husk at lukke vinduet"},
    CodeRule{"da", statement,
             "saldo|indsat|hævet|trukket|modtaget|betalt|løn|til rådighed|træk|kortbetaling|køb for|indbetaling|"
             "overført|lønnen|rente|betalingsservice|forfald*|afvist|mobilepay modtaget",
             "Saldo 410,50 kr."},
    CodeRule{"da", plan,
             "data|faktura|regning|optank*|tank op|forbrug|taletid|måler*|gb tilbage|mb tilbage|abonnement|"
             "roaming|strøm*|aflæsning|elmåler|taletidskort|betalingsfrist|forbrugt",
             "Din faktura er klar: 249 kr."},
    CodeRule{"da", month, "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
             "den 12. maj 2026"},
    CodeRule{"da", unit, "point|minutter|dage|sekunder|timer|stk|personer|skridt", "du har 4200 point"},

    CodeRule{"no", one_time_code,
             "*engangskode*|*engangspassord*|*engangs*|*bekreftelseskode*|*verifiseringskode*|"
             "*verifikasjonskode*|*sikkerhetskode*|*aktiveringskode*|*innloggingskode*|*påloggingskode*|"
             "*tilgangskode*|*godkjenningskode*|*sms-kode*|*midlertidig kode|*midlertidig passord|"
             "*gjenopprettingskode*|*autentiseringskode*|*registreringskode*|*autorisasjonskode*|*kontrollkode*|"
             "*signeringskode*|*smskode*|*verifiserings-kode|*betalingskode*|*bankid-kode|*totrinns*|*tofaktor*|"
             "*nullstillingskode*|*identifikasjonskode*|*valideringskode*|*autentifiseringskode*|engangs-kode|"
             "tidsbegrenset kode|*engangs-pin",
             "Din engangskode fra Vipps er 201844"},
    CodeRule{"no", code_word, "*kode|*koden|*passord*|*pinkode*|*pinkoden|*pin-kode*", "8817 er koden din"},
    CodeRule{"no", enter,
             "benytt|lim inn|fyll ut|taster du|skriver du|tast|tast inn|skriv|skriv inn|oppgi|bruk|bruke|angi|legg "
             "inn|med|fyll inn|skrive inn",
             "Tast inn 31704 i appen"},
    CodeRule{"no", sign_in,
             "logge inn|logg inn|innlogging*|logge på|pålogging*|registrer*|aktiver*|komme i gang|kom i gang|"
             "opprette|fullføre|fortsette|bli medlem",
             "for å logge inn på Finn"},
    CodeRule{"no", confirm, "bekreft*|verifiser*|godkjenn*|signere|signer|legitimer*", "Bekreft betaling"},
    CodeRule{"no", payment, "betal*|*betaling*|kjøp|kjøpet|*overføring*|overføre", "Bekreft betaling på kr 1 499,00"},
    CodeRule{"no", reset, "nytt passord|tilbakestill*|glemt passord*|endre passord|bytte passord|nullstill*",
             "bedt om nytt passord"},
    CodeRule{"no", new_device, "ny enhet|nye enheten|ny telefon|annen enhet|ukjent enhet|ny mobil|ny datamaskin",
             "fra en ny enhet"},
    CodeRule{"no", place, "i appen|på siden|i feltet|på nettsiden|på skjermen", "i feltet på nettsiden"},
    CodeRule{"no", lifetime, "gyldig*|utløper|gjelder|innen|går ut", "Koden er gyldig i 10 minutter"},
    CodeRule{"no", caution,
             "del den|ikke del|del aldri|aldri med|ikke deg|se bort|ikke bedt om|ignorer|oppgi aldri|med andre|"
             "med noen",
             "Var det ikke deg, kan du se bort fra"},
    CodeRule{"no", yours, "din|ditt|deres", "koden din"},
    CodeRule{"no", other_thing,
             "*åpnings*|*rabatt*|*kampanje*|*gavekort*|*dørkode*|*dør*|*port*|*garasje*|*alarm*|*safe*|*nøkkelboks*|"
             "*bestilling*|*postnummer|*kundenummer*|*strekkode*|*faktura*|*hentekode*|*hente*|*utlever*|"
             "*pakke*|*verve*|*invitasjon*|*feilkode*|*wifi*|*holdeplass*|*sone*|*landkode*|*sykkel*|*kupong*|"
             "*ordre*|*tilbud*|*parkering*|*reservasjon*|*skap*",
             "30% på alle sko med kampanjekode SKO30!"},
    CodeRule{"no", label,
             "sak|saksnr|saksnummer|referanse|ordre|ordrenr|ordrenummer|kundenr|kundenummer|faktura|fakturanr|"
             "konto|kontonr|kort|kortet|slutter på|ender på|hentenummer|pakke|pakken|sending|gamle|tidligere|"
             "forrige|bestilling|linje|tog|rom|transaksjon|kid|sone|siden|billett",
             "Telenor sak 30018842"},
    CodeRule{"no", call, "ring|ringe|telefon|kontakt|kontakt oss|kundeservice|spørsmål?", "ring 915 04800"},
    CodeRule{"no", send_to, "til|send|sms stopp til", "Send STOPP til 2097"},
    CodeRule{"no", spent,
             "har utløpt|utløpt|ugyldig|er brukt|ble brukt|ble endret|er endret|gjelder ikke lenger|erstatter|"
             "kansellert",
             "Koden 8817 har utløpt"},
    CodeRule{"no", advert,
             "*rabatt*|*tilbud*|spar|gratis|salg|kampanje*|poeng|fri frakt|vinn|kun i helgen|medlemspris|"
             "% rabatt|rabattkode|medlemstilbud|siste sjanse|kjøp nå|handle|gavekort|konkurranse|bonus|"
             "kun i dag|gjelder til|kundeavis|vi feirer",
             "Kampanje! 30% på alle sko"},
    CodeRule{"no", parcel,
             "pakke*|levering|leveres|sending*|hentes|utlevering*|post i butikk|hentenummer|hentefrist|posten|"
             "pakkeboks|sporing|på vei|budet|sjåfør*|helthjem|bring|kollinr|levert|sendingsnummer",
             "Pakken er klar"},
    CodeRule{"no", visit,
             "påminnelse|time hos|tannlege*|legetime|avtale|bestilling|avgang|reise|fastlege*|frisør*|vaksine*|"
             "sykehus*|bord til|tannlegetime|timen din|oppmøte|flyvning|togavgang|reisen",
             "Påminnelse: time hos tannlegen"},
    CodeRule{"no", home,
             "døra|døren|alarmen|porten|katten|hunden|nøkkelen|nøklene|naboen|barna|ses|sykkellås|garasjen|hytta",
             "koden til døra er 4471"},
    CodeRule{"no", statement,
             "varekjøp|saldo|innskudd|uttak|trukket|mottatt|lønn|disponibelt|innbetaling|utbetaling|overført|"
             "lønnen|avtalegiro|efaktura|forfall*|rente|avvist|har mottatt|kortkjøp",
             "Varekjøp 249,00 NOK"},
    CodeRule{"no", plan,
             "data|faktura|fyll på|forbruk|ringetid|strøm|måler*|gb igjen|mb igjen|abonnement|roaming|"
             "strømbrudd|strømmåler|kontantkort|datapakke|fri data|betalingsfrist|målerstand",
             "Du har brukt opp alle data i april"},
    CodeRule{"no", month, "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
             "12. mai 2026"},
    CodeRule{"no", unit, "poeng|minutter|dager|sekunder|timer|stk|personer|skritt", "du har 4200 poeng"},
};

}  // namespace

std::span<const CodeRule> nordic_rules() {
  return rules;
}

}  // namespace otpost::inbox
