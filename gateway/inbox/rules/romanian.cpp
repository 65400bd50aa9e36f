// Romanian.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "cod de verificare|codul de autentificare|cod de autentificare|cod* de verificare|"
     "cod* de confirmare|cod* de securitate|cod* de acces|cod* de activare|cod* de autentificare|"
     "cod* de autorizare|cod* unic|cod* temporar|cod* de unică folosință|cod* otp|cod* sms|"
     "cod* de logare|cod* de conectare|cod* de înregistrare|cod* de recuperare|cod* de validare|"
     "cod* de semnare|cod* dinamic|cod* de resetare|parola unică|parola temporară|parolă temporară|"
     "parolă unică|parola de unică|parolă de unică|parola provizorie|unică folosință|de unica folosinta|"
     "codul pentru autentificare|codul pentru confirmare|pin temporar|parola dinamică|cod din 6 cifre|"
     "cod sms|codul sms|codul de verificare|codul de confirmare|codul de securitate|codul de acces|"
     "codul de activare|codul de autorizare|codul unic|codul temporar|codul otp|cod otp|codul de plată|"
     "codul de tranzacție|codul de validare|cod de validare|codul de resetare|cod de resetare|"
     "codul de recuperare|cod de înregistrare|codul de înregistrare|cod de unică folosință|"
     "parolă de unică folosință|parola de unică folosință|parola otp|parola sms|doi pași|doi factori|"
     "cod de semnare|codul de semnare",
     "codul de autentificare este 330914"},
    {code_word,
     "cod|codul|coduri|codului|codul tău|parola|parolă|parolei|pinul|cifre|cifrele|numerele|"
     "numărul de mai jos|combinația|combinatia|cifrelor",
     "Codul tău OLX: 440 182"},
    {enter,
     "introduci|pune|puneți|introducând|tastând|bagă|scriind|trebuie introdus|introdu|introduce|"
     "introduceți|scrie|scrieți|tastează|tastați|folosește|folosiți|utilizează|utilizați|cu|completează|"
     "completați|trece|copiază|furnizați|bagă-l|ai nevoie|aveți nevoie|veți avea nevoie|treceți|"
     "foloseste|spune|spune-i|lipește|dă",
     "Scrie 51093 în aplicație"},
    {sign_in,
     "autentific*|conect*|loga|logare|intra|intri|înregistr*|activa*|începe|accesa|accesul|continua|"
     "finaliza|crea contul",
     "ca să intri în contul Tazz"},
    {confirm, "confirm*|verific*|autoriz*|valida*|aproba*|semna*|identitat*|că ești tu|că sunteți|ești tu",
     "se confirmă cu parola unică 887102"},
    {payment, "plata|plată|plăți|plății|cumpărătur*|achiziți*|transfer*|tranzacți*|achita",
     "pentru plata de 249,90 RON"},
    {reset,
     "resetare*|resetarea|resetează|parolă nouă|parola nouă|recupera*|schimbarea parolei|"
     "ai uitat parola|reseta|schimba parola",
     "Ai cerut resetarea parolei"},
    {new_device, "dispozitiv nou|telefon nou|nou dispozitiv|alt dispozitiv|dispozitiv necunoscut",
     "de pe un dispozitiv nou"},
    {place, "în aplicație|în pagină|pe site|pe ecran|în aplicația|în câmpul|în pagina|pe pagina",
     "Scrie 51093 în aplicație"},
    {lifetime, "valabil*|expiră|valid|următoarele|în termen", "valabil 10 minute"},
    {caution,
     "nu îl divulga|nu-l divulga|nu divulga*|nu îl comunica|nu îl transmite|nu comunica*|nu îl da|"
     "nimănui|cu nimeni|dacă nu ai|dacă nu ați|ignor*|nu ai cerut|nu partaja|nu distribui",
     "Nu îl divulga nimănui."},
    {yours, "tău|ta|dvs|dumneavoastră|dvs.", "Codul tău OLX"},
    {other_thing,
     "deschidere|promoțional*|reducere|reduceri|voucher|cupon|cadou|ușă|ușa|ușii|poartă|poarta|interfon|"
     "garaj|alarmă|alarma|alarmei|seif|rezervare*|poștal|bare|qr|client*|recomandare|prieten|invitație|"
     "awb|ridicare|livrare|colet*|comandă|comenzii|factură|produs*|articol|stație|zonă|fiscal|abonat*|"
     "wifi|eroare|lacăt|bicicletă|dulap|locker|încărcare|reîncărcare|prefix|țară|parcare|bloc|scara|"
     "loialitate|loc consum|bilet|biletului|biletul|ordine|de ordine|intrare în bloc|recepție|recepția",
     "Reducere 20% cu codul promoțional VARA20"},
    {label,
     "tranzacția|tranzacția nr*|referință|ref|comanda|comanda nr|factura|factura nr|contul nr|contul|"
     "cont|cardul|card|terminat în|se termină în|dosar|contract|client|vechi|anterior|tichet|zbor|linia|"
     "tren|cerere|cererea|poliță|camera|colet|coletul|awb|număr|numărul|nr|bonul|sesizarea|rezervarea|"
     "cabinet|din anul|număr de ordine|nr. de ordine|bilet nr",
     "tranzacția nr. 220471"},
    {call,
     "sună|sunați|apelați|apelează|telefon|contactați|contactează|call center|informații|detalii la|"
     "sună la|sunați la|raportează la|relații",
     "sună la 300"},
    {send_to, "trimite|trimiteți|sms la|la numărul|răspunde", "Trimite STOP la 1234"},
    {spent,
     "a expirat|expirat|nu mai este valabil|a fost folosit|a fost utilizat|deja folosit|anulat|"
     "înlocuiește|invalid|greșit|a fost schimbată|anulată|nu mai e valabil|înlocuit|nu mai funcționează",
     "Codul 7718 a expirat"},
    {advert,
     "reducere|reduceri|ofert*|promo*|gratuit|câștig*|puncte|transport gratuit|profită|economis*|"
     "voucher|cupon|cadou|doar azi",
     "Reducere 20%"},
    {parcel, "colet*|livrare|livrat|livrată|curier*|ramburs|ridicare|comanda ta|expediat", "Coletul ajunge azi"},
    {visit,
     "programare*|rezervare*|zbor|consultație|hotel|dr.|clinica|îmbarcare|călătorie|reamintim|bilet|"
     "biletul|bilete",
     "Vă reamintim programarea"},
    {home,
     "ușa|poarta|alarma|interfon|pisica|câinele|cheile|cheia|copiii|vecin*|ne vedem|wifi|acasă|garaj|"
     "lacăt|scara",
     "codul de la poartă e 4471"},
    {statement, "sold|retragere|alimentare|debitat|creditat|ați primit|ai primit|încasare|salariu|disponibil",
     "sold 1.204,33 RON"},
    {plan, "reîncărc*|factura|credit|date|trafic|abonament|opțiune|index|contor", "Ai consumat 80% din date"},
    {month, "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
     "12 mai 2026"},
    {unit, "puncte|minute|min|zile|secunde|ore|persoane|pași", "ai 4200 puncte"},
    {advert, "la casă|la casa de marcat|în magazin|arată|prezintă", "Arată codul 771204 la casă"},
    {charged, "cod autorizare|cod de autorizare|nr. autorizare|autorizare nr",
     "Plata cu cardul 20,00 RON, cod autorizare 551209"},
    {fresh, "noul|noua|cod nou|codul nou|în schimb|folosește acum|acum", "Noul cod este 604477"},
    {not_a_year, "nu este un an|nu e un an|nu este anul|nu e anul|nu un an|nu este o dată",
     "2014 nu este un an, ci codul tău"},
    {one_time_code, "cod. de verificare|cod. de securitate|cod. unic|cod. de autorizare|cod. de unică folosință",
     "Cod. de verificare 118204"},
    {sign_in, "te duce înapoi|te aduce înapoi|te lasă să intri|revii în cont", "6071 te duce înapoi"},
    {confirm, "dvs. sunteți|dumneavoastră sunteți|dacă ești tu|dacă sunteți dvs|tu ești", "Dacă ești tu, 550193"},
    {sign_in, "ultimul pas|încă un pas|mai e un pas", "Ultimul pas: 8830"},
    {not_a_year, "nu înseamnă anul|nu înseamnă un an|nu indică anul", "2005 nu înseamnă anul"},
    {visit, "ghișeu*|ghiseu*", "semnătura la ghișeul 4471"},
};

constexpr QuantityRule durations[] = {
    {"secundă|secunde|sec", 1},
    {"minut|minute|min|min.", minute},
    {"oră|ore", hour},
    {"zi|zile", day},
};

constexpr QuantityRule numbers[] = {
    {"un|o|una", 1},
    {"două|doi", 2},
    {"trei", 3},
    {"patru", 4},
    {"cinci", 5},
    {"șase", 6},
    {"șapte", 7},
    {"opt", 8},
    {"nouă", 9},
    {"zece", 10},
    {"cincisprezece", 15},
    {"douăzeci|douăzeci de", 20},
    {"treizeci|treizeci de", 30},
    {"șaizeci|șaizeci de", 60},
};

}  // namespace

LanguageRules romanian() {
  return {"ro", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
