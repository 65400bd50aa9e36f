// German.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "*sicherheitsschlüssel*|*zugangsschlüssel*|*bestätigungscode*|*bestätigungsnummer|*bestätigungs-code|*"
     "verifizierungscode*|"
     "*verifikationscode*|*verifizierungs-code|*sicherheitscode*|*sicherheits-code|*einmalpasswort*|"
     "*einmal-passwort*|*einmalcode*|*einmal-code*|*einmalkennwort*|*einmal-pin|*einmalpin|"
     "*freigabecode*|*freischaltcode*|*anmeldecode*|*anmelde-code|*login-code|*logincode*|*zugangscode*|"
     "*aktivierungscode*|*registrierungscode*|*authentifizierungscode*|*autorisierungscode*|*prüfcode*|"
     "*prüfnummer|*prüfziffer*|*transaktionsnummer|einmaliger code|einmaligen code|einmaliges passwort|"
     "*tan-nummer|*-tan|*wiederherstellungscode*|*identifikationscode*|*zwei-faktor*|"
     "*legitimationscode*|zeitlich begrenzter code|*zahlencode|*passwort-code|*kurzcode|*-otp|*smstan|"
     "*sms-code|*smscode|*einmal-code|*zugangs-code|*verifizierungsnummer|*verifizierungs-pin|"
     "*sicherheitsnummer|*bestätigungs-pin|*bestätigungspin|*freigabe-code|*freigabe-tan|"
     "*aktivierungs-code|*geräte-code|*einwahlcode|*validierungscode|temporärer code|"
     "temporäres passwort|vorübergehender code|einmalig gültig*|*signaturcode|*unterschriftscode|"
     "*zahlungscode|*rücksetzcode|*passcode",
     "Dein Zalando Bestätigungscode: 771 308"},
    {code_word,
     "*code|*codes|*kennwort|*passwort|*-pin|*kennziffer|*geheimzahl|*ziffernfolge|*nummer*|zahl|zahlen|"
     "zahlenfolge|diese ziffern|ziffern|kombination|zahlenkombination|zugang zu|schlüsselzahl",
     "Dein Code ist 4711"},
    {enter,
     "tippst|gibst|einzutippen|eingegeben|einzutragen|setze|füge|gib|geben|eingeben|eingibst|eintippen|"
     "tippe|tippen|tipp|nutze|nutzen|verwende|verwenden|benutze|benutzen|trage|tragen|eintragen|mit|"
     "nimm|per|schreib|übertrage|lautet|einzugeben|brauchst|brauchen|benötigst|benötigen|einzufügen|"
     "eingetippt|einfach eintippen|schick|trag|hinterlege|gebt|tippt|abtippen|einsetzen|wird benötigt|"
     "nenne|nennen",
     "Zum Bestätigen Ihrer Handynummer bei Xing nutzen Sie bitte R5M2KX"},
    {sign_in,
     "anmelden|anmeldung*|anzumelden|einloggen|einzuloggen|login|log-in|registrier*|loszulegen|loslegen|"
     "freischalten|freizuschalten|aktivier*|zugang|konto zu eröffnen|einsteigen|fortzufahren|"
     "weiter geht's|abzuschließen|abschließen|los geht*",
     "um bei Too Good To Go loszulegen"},
    {confirm,
     "bestätig*|verifizier*|freigabe*|freigeben|freizugeben|freigegeben|authentifizier*|legitimier*|"
     "autorisier*|identität|ob du es bist|dass du es bist|ob sie es sind|dass sie es sind|du es bist|"
     "sie es sind",
     "Zum Bestätigen Ihrer Handynummer"},
    {payment, "*überweisung*|*zahlung*|bezahl*|zahlen|einkauf*|kauf|*auftrag*|lastschrift*|*empfänger*",
     "Überweisung über 1.250,00 EUR"},
    {reset,
     "passwort zurück*|passwort zu ändern|passwort ändern|neues passwort|kennwort zurück*|"
     "passwort vergessen|*zurücksetz*|zurückzusetzen|passwort-reset|neues kennwort|passwortänderung",
     "um Ihr Passwort zurückzusetzen"},
    {new_device,
     "neuen gerät|neues gerät|neuem gerät|neues handy|neuen browser|unbekannten gerät|gerät hinzu*|"
     "weiteres gerät|geräts|gerätes",
     "mit einem neuen Gerät"},
    {place,
     "in der app|auf der seite|auf der webseite|auf der website|im browser|ins feld|in das feld|"
     "im eingabefeld|in die app|im formular",
     "Gib 9023 in der App ein"},
    {lifetime, "gültig|läuft in|läuft ab|verfällt|gilt|innerhalb von|binnen|nur einmal|erlischt|abläuft",
     "gültig für 10 Minuten"},
    {caution,
     "niemandem|nicht weiter*|geben sie ihn nicht|teile ihn nicht|niemals weiter*|warst du das nicht|"
     "waren sie das nicht|nicht angefordert|nicht von ihnen|ignorier*|nicht mit dritten|nie weiter*|"
     "nicht sie|nicht du|verrate*",
     "Teilen Sie es niemandem mit."},
    {yours, "ihr|ihre|dein|deine|ihren|deinen", "Ihr Sicherheitscode"},
    {other_thing,
     "*öffnungs*|*gutschein*|*rabatt*|*aktionscode*|*tür*|*haustür*|*torcode*|*garage*|*alarm*|*wlan*|"
     "*safe|*schließfach*|*abhol*|*buchung*|*reservierung*|*postleitzahl*|*plz*|*vorwahl*|"
     "*bankleitzahl*|*blz|*artikel*|*sendung*|*bestellnummer*|*bestellcode|*kundennummer*|*kundencode*|"
     "*rechnung*|*kundenkarte|*parkzone*|*freunde*|*einladung*|*empfehlung*|*strichcode*|*barcode*|"
     "*qr-code*|*fehlercode*|*tresor*|*keller*|*geschenk*|*zählernummer|*rufnummer*|*telefonnummer*|"
     "*handynummer*|*hausnummer*|*zimmer*|*haltestelle*|*auftragsnummer|*vorgangsnummer|*mitglied*|"
     "*seriennummer*|*kontonummer*|*servicenummer*|*vertragsnummer*|*kartennummer*|*referenznummer*|"
     "*paket*|*ticketnummer|*ticketcode|*schlüsselbox|*aktenzeichen|*ländercode|*packstation-code|"
     "*retoure*|*sommer*|*vorteilscode*|*bonuscode*|*sparcode*|tor|hoftor*|garagentor*|einfahrtstor*|"
     "ticket*|eintritts*|wartenummer|rezeption|empfang|drehkreuz*|terminal",
     "Nur heute: 30 % Rabatt mit Gutscheincode SOMMER30."},
    {label,
     "*auftragsnr*|*auftragsnummer|auftrag|*vorgang|*vorgangsnr*|*vorgangsnummer|referenz|"
     "*referenznummer|*bestellung|*bestellnr*|*bestellnummer|*kundennr*|*kundennummer|*rechnungsnr*|"
     "*rechnungsnummer|*rechnung|kunde|karte|*karte endet auf|endet auf|endend auf|endziffern|konto|"
     "kontonummer|*konto|*sendung|*sendungsnummer|*sendungsnr*|vertrag|*vertragsnummer|ticket|fall|"
     "*ticketnummer|alter|alte|bisheriger|vorherige*|zimmer|parkzone|gleis|zug|linie|vom|flug|plz|"
     "zähler*|*zählerstand|*buchungsnummer|seit|mandat|*filiale|aktenzeichen|versicherungsnr*|anfrage|"
     "wartenummer|warteschlange|platznummer|aufrufnummer",
     "Auftragsnr. 90117722"},
    {call,
     "ruf|rufen|anrufen|telefon|telefonisch|unter|hotline|rückfragen|fragen?|sperr-notruf|kundenservice|"
     "anruf|wählen sie|erreichbar|melden sie|melde es|meldung an|weiterleiten an|leiten sie|"
     "melden unter",
     "ruf uns unter 030 364 286 880 an"},
    {send_to, "per sms an|stop an|stopp an|an die|sms an|ja an|sende|senden sie", "Stopp mit STOP an 82202"},
    {spent,
     "abgelaufen|ungültig|verwendet wurde|wurde benutzt|wurde verwendet|wurde geändert|"
     "bereits verwendet|nicht mehr gültig|storniert|falsch eingegeben|wurde gesperrt|ersetzt den|"
     "nicht mehr nutzbar|gilt nicht mehr|verfallen|hinfällig|entwertet|gesperrt|wurde ersetzt|"
     "deaktiviert|widerrufen|verbraucht",
     "Der Code 4711 ist abgelaufen"},
    {advert,
     "*rabatt*|*gutschein*|*angebot*|sparen|spare|*gewinn*|*schnäppchen*|nur heute|einlösbar|einlösen|"
     "versandkostenfrei|gratis|shoppen|treuepunkte|aktion|geschenkt|*coupon*|*sale|rabattaktion|"
     "prozent auf|% auf|jetzt shoppen|nur noch heute|nur bis|gutscheine|*vorteil*|gratisversand|"
     "teilnahme*|*verlosung*|geschenk*|aktionen|sommeraktion*|verkaufsaktion*|jubiläumsaktion*",
     "Nur heute: 30 % Rabatt"},
    {parcel,
     "*paket*|*sendung*|zugestellt|zustellung|*abholung|abholbereit|abholen|filiale|lieferung|"
     "packstation|geliefert|versandt|*bestellung|zusteller*|wunschort|nachbarn|ablageort|paketshop|"
     "auf dem weg zu ihnen|liegt bereit|abholcode|sendungsverfolgung|retoure*|wird heute",
     "Ihre Sendung wird heute zugestellt."},
    {visit,
     "*buchung*|*reservierung*|praxis|*flug*|gleis|arzt|zahnarzt|check-in|hotel|ihre reise|abfahrt|"
     "sitzplatz|erinnerung*|terminerinnerung|impf*|werkstatt|friseur*|tisch für|sprechstunde|zug|"
     "boarding|ihre fahrt|ihr aufenthalt|termin|termins|termine|*termin|terminerinnerung*|"
     "terminbestätigung*|*ticket*|fahrschein*|fahrkarte*|einzelfahrt",
     "Ihr Termin am 14.05."},
    {home,
     "tür|haustür|garage|alarmanlage|wlan-passwort|katze|hund|schlüssel|schlüsselkasten|tor|kinder|"
     "nachbar*|bis später|bis gleich|keller|fahrradschloss",
     "der Code für die Tür ist 4711"},
    {statement,
     "kartenzahlung|abgebucht|kontostand|gutgeschrieben|abbuchung|lastschrift|eingegangen|eingang|"
     "guthaben|saldo|umsatz|verfügbar|abgehoben|gehaltseingang|überwiesen|ist eingegangen|"
     "kreditkartenumsatz|wurde belastet|belastet|geldautomat|abhebung|dispo*|fällig|zahlungserinnerung|"
     "verfügbarer betrag",
     "Kontostand 820,11 EUR"},
    {plan,
     "datenvolumen|guthaben|aufgeladen|aufladung|rechnung|tarif|parkzone|parkende|verbrauch|zählerstand|"
     "stromzähler|strom|inklusivvolumen|highspeed*|verbraucht|mobilfunk*|rechnungsbetrag|nachbuchen|"
     "datenpass|abschlag|kundenkonto|roaming*|drosselung|prepaid*|vertragsverlängerung",
     "Ihr Datenvolumen ist verbraucht"},
    {month, "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
     "am 12. Mai 2026"},
    {unit, "uhr|punkte|minuten|min|stunden|tage|sekunden|stück|personen|schritte", "um 0913 Uhr"},
    {advert, "an der kasse|kasse|im laden|vorzeigen|zeig|zeige|am schalter", "Code 771204 an der Kasse vorzeigen"},
    {charged, "autorisierungscode*|autorisierungsnummer|autorisierungsnr*|genehmigungsnummer|genehmigungsnr*",
     "Kartenzahlung 20,00 EUR, Genehmigungsnummer 551209"},
    {fresh,
     "der neue|die neue|das neue|neuer code|neue tan|neuen code|stattdessen|neu:|jetzt gilt|gilt jetzt|"
     "ab jetzt|nun gilt",
     "Der neue Code lautet 604477"},
    {not_a_year, "kein jahr|keine jahreszahl|keine jahresangabe|nicht das jahr|kein datum",
     "2019 ist keine Jahreszahl, sondern dein Code"},
    {sign_in,
     "bringt dich zurück|bringt sie zurück|bringt dich wieder|bringt dich rein|lässt dich rein|"
     "lässt dich wieder rein|holt dich zurück|wieder reinzukommen|öffnet dir|schließt dir",
     "6071 bringt dich zurück"},
    {confirm, "warst du das|waren sie das|wenn du es bist|wenn sie es sind|sind sie das", "Warst du das? 481920"},
    {sign_in, "letzter schritt|nur noch ein schritt|noch ein schritt|ein letzter schritt",
     "Nur noch ein Schritt: 3308"},
    {not_a_year, "kein jahrgang|nicht für ein jahr|nichts mit dem jahr|meint kein jahr",
     "2016 hat nichts mit dem Jahr zu tun"},
    {enter, "übernehmen|übernimm|übernehmen sie", "übernehmen Sie bitte 7712 0455 in das Formular"},
    {place, "in das formular|ins formular|in die maske|ins feld", "in das Formular"},
    {visit, "schalter|wartenummer*", "Schalter 4, Wartenummer 4471"},
    {sign_in, "bist du drin|kommst du rein|kommen sie rein", "Mit 4418 bist du drin"},
};

constexpr QuantityRule durations[] = {
    {"sekunde|sekunden|sek|sek.", 1},
    {"minute|minuten|min|min.", minute},
    {"stunde|stunden|std|std.", hour},
    {"tag|tage|tagen", day},
};

constexpr QuantityRule numbers[] = {
    {"ein|eine|einer|einem", 1},
    {"zwei", 2},
    {"drei", 3},
    {"vier", 4},
    {"fünf", 5},
    {"sechs", 6},
    {"sieben", 7},
    {"acht", 8},
    {"neun", 9},
    {"zehn", 10},
    {"fünfzehn", 15},
    {"zwanzig", 20},
    {"dreißig|dreissig", 30},
    {"sechzig", 60},
};

}  // namespace

LanguageRules german() {
  return {"de", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
