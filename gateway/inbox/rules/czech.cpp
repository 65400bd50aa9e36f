// Czech.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
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
    {code_word,
     "kód|kódu|kódem|kódy|kódů|heslo|hesla|heslem|pinem|pinu|číslice|číslic|klíč|čísla|čísílko|"
     "kombinace|kombinaci|číselný|číslicemi|čísly",
     "Váš kód je 5512"},
    {enter,
     "zadáš|napsat|ťukni|naťukat|přepiš|dopište|dopiš|zapište|zapiš|opsáním|zadejte|zadej|zadat|zadáním|"
     "zadejte kód|vložte|vlož|vložit|opište|opiš|opsat|napište|napiš|použijte|použij|použít|vyplňte|"
     "vyplň|zkopíruj*|naťukej*|vepište|uveďte|kódem|heslem|pomocí|přepište|sdělte|potvrďte kódem|"
     "doplňte|potřebujete|potřebuješ|potřebovat|budete potřebovat|dej|dejte|hoď|hoďte|ťukněte|napsáním|"
     "opisem|zadávejte|nadiktujte|doplň|cvakni|stačí zadat|stačí opsat|uveď",
     "Zadejte 77120 v aplikaci"},
    {sign_in,
     "přihlášení|přihlásit|přihlaste|přihlas|přihlašujete|přihlašuješ|přihlašování|přihlašov*|login|"
     "registrac*|registrovat|registrujete|zaregistr*|aktivac*|aktivovat|aktivujte|aktivuj|dokonč*|"
     "dokončení|založení účtu|založit účet|vytvoření účtu|vstup|pokračovat|začít|přístup|odemk*|odblok*|"
     "připojit",
     "Přihlášení do Seznamu: 440182"},
    {confirm,
     "potvr*|potvrzení|potvrďte|potvrdit|ověř*|ověření|ověřte|ověřit|autoriz*|autorizaci|schval*|"
     "schválení|schvalte|verifik*|podepsat|podepište|podpis*|identit*|totožnost*|že jste to vy|"
     "jestli jste to vy|že jsi to ty|jestli jsi to ty|jste to vy",
     "k potvrzení telefonního čísla"},
    {payment,
     "platb*|platby|zaplatit|zaplaťte|zaplatíte|převod*|nákup*|transakc*|příkaz*|úhrad*|uhradit|operac*|"
     "částku|ve výši|v částce|na účet|výběr",
     "platba 1 249,00 Kč"},
    {reset,
     "obnov* hesla|obnovení hesla|obnovu hesla|obnova hesla|reset hesla|resetování hesla|resetovat|"
     "nové heslo|nového hesla|změna hesla|změnu hesla|změně hesla|změnit heslo|zapomenuté heslo|"
     "zapomenutého hesla|zapomněli jste heslo",
     "obnovení hesla: 330915"},
    {new_device,
     "nové zařízení|nového zařízení|novém zařízení|nový telefon|nového telefonu|novém telefonu|"
     "jiného zařízení|neznámého zařízení|nového prohlížeče|přidání zařízení|důvěryhodné zařízení|spárov*",
     "z nového zařízení"},
    {place,
     "v aplikaci|do aplikace|na stránce|na webu|do formuláře|na stránkách|na obrazovce|do pole|"
     "do políčka|v prohlížeči|v bankovnictví|v internetbankingu|do okna|nebo klikněte|nebo klepněte",
     "Zadejte 77120 v aplikaci"},
    {lifetime,
     "platný|platné|platí|platnost|platnosti|vyprší|vypršení|do vypršení|v následujících|použitelný|"
     "použít do|během",
     "Kód platí 5 minut."},
    {caution,
     "nikomu|nesdělujte|nesděluj|nesdílejte|nesdílej|neposkytujte|nepředávejte|nepřeposílejte|"
     "neprozrazujte|nikdy|pokud jste to nebyl*|pokud jste ne*|pokud to nejste|nežádali|nepožádali|"
     "ignorujte|ignoruj|neposílejte|nikdo|nezadávejte|třetí osobě|s nikým|pokud nepřihlašujete",
     "Kód nikomu nesdělujte."},
    {yours, "váš|vaše|vašeho|tvůj|tvoje|tvé|vas|tvuj|svůj", "Váš kód"},
    {other_thing,
     "otevření|slevov*|slev*|slevy|promo*|akční|dárkov*|dárek|kupón*|kupon*|poukaz*|voucher*|ke dveřím|"
     "dveř*|dveře|vchod*|vrat*|brán*|brank*|garáž*|alarm*|sejf*|trezor*|schránk*|boxu|z-box|"
     "k vyzvednutí|vyzvednutí|výdejní|výdejního|výdejna|rezervac*|rezervace|psč|směrovací|předvolba|"
     "předvolb*|čárov*|qr|chyby|zákaznick*|zákazníka|zásilk*|zásilky|objednáv*|produktu|zboží|faktur*|"
     "parkovac*|zastáv*|zóna|zóny|kola|zámk*|zámku|wifi|wi-fi|přítel*|kamarád*|doporuč*|věrnostní|"
     "pozvánk*|vstupenk*|jízdenk*|členské|členský|erecept*|recept*|balíku|balík|variabilní|soutěžní|"
     "banky|země|elektroměr*|dobíjec*|lístk*|pořadov*|recepci|recepce|turniket*",
     "Slevový kód LETO20"},
    {label,
     "č.|č|čís.|číslo|čísla|číslem|obj.|objednávka|objednávky|objednávku|objednávce|zakázka|faktura|"
     "faktury|fakturu|účet|účtu|č.ú.|karta|karty|kartou|kartě|končící|konč* na|zakončená|zakončené|"
     "zásilka|zásilky|zásilku|balík|balíku|rezervace|rezervaci|smlouva|smlouvy|smlouvě|pojistka|případ|"
     "požadavek|tiket|klient|klienta|zákazník|vs|v.s.|variabilní symbol|původní|předchozí|starý|starého|"
     "vlak|linka|linky|spoj|pokoj|nástupiště|od|reklamace|operace|transakce|trans.|žádost|hlášení|"
     "pořadové|čj|čj.|spz|rz|dům|ordinace|zóna|kolej|pořadové číslo|číslo lístku|č. jízdenky",
     "Objednávka č. 90117722"},
    {call,
     "volejte|zavolejte|zavolat|volat|telefon|telefonu|telefonicky|tel. č.|na čísle|na lince|infolink*|"
     "linka|linku|kontaktujte|kontakt|dotazy|dotazy?|zákaznická linka|zákaznickou linku|"
     "klientské centrum|ozvěte|zavolej|blokace|nahlaste na|přepošlete na|hlaste",
     "volejte 800 123 456"},
    {send_to,
     "na číslo|pošlete|pošli|zašlete|odešlete|sms na|ve tvaru|odhlášení|pro odhlášení|odpovězte|stop na|"
     "odepište",
     "Pošlete STOP na 90211"},
    {spent,
     "vypršel|vypršela|vypršelo|neplatný|neplatné|byl použit|byl již použit|použitý|zrušen*|byl zrušen|"
     "zneplatněn*|pozbyl platnosti|nahrazuje|bylo změněno|byl změněn|chybný|chybně|nesprávný|místo|"
     "již neplatí|už neplatí|neplatí|byl nahrazen|zablokován*|nefunguje|propadl",
     "Kód 4471 již vypršel."},
    {advert,
     "slev*|sleva|slevu|akce|akci|výprodej*|nabídk*|zdarma|kupón*|kupon*|soutěž*|vyhrajte|výhra|bodů|"
     "body|jen dnes|pouze dnes|ušetř*|doprava zdarma|dárek|dárkov*|nakupte|nakupujte|výhodn*|poukaz*|"
     "bonus*",
     "Sleva 20 % jen dnes"},
    {parcel,
     "zásilk*|zásilka|balík*|doruč*|kurýr*|řidič*|výdejn*|vyzvedn*|vyzvednutí|z-box*|zásilkovn*|dobírk*|"
     "depo|na cestě|odeslán*|doprav*|balíkovn*|připraven*",
     "Vaše zásilka bude doručena dnes"},
    {visit,
     "rezervac*|objednán*|objednaný|termín*|návštěv*|vyšetření|lékař*|mudr|mudr.|ordinac*|připomín*|"
     "zubař*|zubní|let|odlet|odjezd|hotel|stůl|stolu|vlak|nástupiště|kontrol* u|jízdenk*|vstupenk*|"
     "lístek",
     "Připomínáme termín vyšetření"},
    {home,
     "dveře|dveří|dveřím|vchod*|vrata|brán*|garáž*|alarm*|kočk*|pes|psa|klíče|klíč*|soused*|děti|"
     "uvidíme|wifi|doma|mamka|večeř*|zámek|sklep*|ahoj",
     "kód ke dveřím je 4471"},
    {statement,
     "zůstatek|zůstatku|platba kartou|připsán*|odepsán*|odešl*|příchozí|odchozí|výběr z bankomatu|mzda|"
     "inkaso|trvalý příkaz|disponibilní|blokace|splátk*|dlužn*|byla přijata|kartou",
     "Zůstatek 12 410,50 Kč"},
    {plan,
     "dobít*|dobití|dobij*|kredit*|faktur*|vyúčtování|data|datov*|vyčerp*|tarif*|balíč*|spotřeb*|"
     "odečet*|elektroměr*|splatn*|volných|mb|gb",
     "Vyčerpali jste 80 % dat"},
    {month,
     "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|leden|únor|"
     "březen|duben|květen|červen|červenec|srpen|říjen|listopad|prosinec",
     "12. května 2026"},
    {unit,
     "bodů|body|minut|minuty|min|min.|hodin|hodiny|hod|hod.|dní|dny|dnů|sekund|sek|ks|kusů|osob|osoby|"
     "kroků|krát|korun|kč|haléřů|tis.|číslic|místný|metrů|hodině",
     "máte 4200 bodů"},
    {advert, "na pokladně|u pokladny|v prodejně|ukažte|předložte", "Na pokladně ukažte kód 771204"},
    {charged, "autorizační kód*|č. autorizace|číslo autorizace|autorizace č.|aut. kód|aut.kód|aut. kod",
     "Platba kartou 200 Kč, autorizační kód 551209"},
    {fresh, "nový kód|nové heslo|nový|nové|místo něj|místo toho|nyní použijte|platný je", "Nový kód je 604477"},
    {not_a_year, "není rok|není to rok|není letopočet|ne rok|nikoli rok|není datum", "2021 není rok, ale kód"},
    {sign_in, "vrátí tě|vrátí vás|pustí tě|pustí vás|dostaneš se|dostanete se", "6071 pustí vás dovnitř"},
    {sign_in, "vložení inzerátu|podání inzerátu|zveřejnění inzerátu", "klíč pro vložení inzerátu"},
    {confirm, "jste to vy|jsi to ty|pokud jste to vy|pokud jsi to ty", "Jste to vy? 551902"},
    {sign_in, "poslední krok|už jen krok|ještě krok|zbývá krok", "Poslední krok: 6633"},
    {not_a_year, "neznamená rok|neoznačuje rok|nejde o rok|není to letopočet", "2007 neznamená rok"},
    {visit, "přepážk*", "přepážka 4471"},
    {sign_in, "se dostanete|se dostaneš|vstoupíte|vstoupíš", "S 9917 se dostanete do Košíku"},
};

constexpr QuantityRule durations[] = {
    {"sekunda|sekundu|sekundy|sekund|vteřin", 1},
    {"minuta|minutu|minuty|minut|minutách|min|min.", minute},
    {"hodina|hodinu|hodiny|hodin|hod|hod.", hour},
    {"dny|dní|dnů", day},
};

constexpr QuantityRule numbers[] = {
    {"jedna|jednu|jedné|jeden", 1},
    {"dvě|dva|dvou", 2},
    {"tři|tří", 3},
    {"čtyři|čtyř", 4},
    {"pět|pěti", 5},
    {"šest|šesti", 6},
    {"sedm|sedmi", 7},
    {"osm|osmi", 8},
    {"devět|devíti", 9},
    {"deset|deseti", 10},
    {"patnáct|patnácti", 15},
    {"dvacet|dvaceti", 20},
    {"třicet|třiceti", 30},
    {"šedesát|šedesáti", 60},
};

}  // namespace

LanguageRules czech() {
  return {"cs", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
