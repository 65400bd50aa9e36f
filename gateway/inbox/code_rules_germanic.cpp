// English, German, Dutch.
#include <array>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {
namespace {

using enum Signal;

constexpr std::array rules{
    CodeRule{"en", one_time_code,
             "verification code*|verification number|verification pin|verify code|confirmation code*|"
             "confirmation number|confirmation pin|security code*|secure code*|login code*|log-in code*|"
             "log in code*|sign-in code*|sign in code*|signin code*|authentication code*|authorisation code*|"
             "authorization code*|auth code*|access code*|activation code*|one-time*|one time code|"
             "one time pass*|onetime*|single-use*|single use*|temporary code*|temporary pass*|temporary pin|"
             "two-factor*|2-step*|two-step*|recovery code*|reset code*|approval code*|validation code*|"
             "registration code*|sign-up code*|signup code*|guard code|backup code|device code|payment code|"
             "transfer code|transaction code|safety code|dynamic code|magic code|identification code|"
             "account code|2fa code|passkey code|mobile code|text code|sms passcode|authenticator code|"
             "login pin|login token|secure pin|entry code for your account|verification passcode|security pin|"
             "security passcode|access pin|access token|authorisation pin|authorization pin|challenge code|"
             "step-up code|sms verification|phone code|email code|entry pin|signing code|signature code|"
             "e-signature code|3d secure|online banking code|telephone banking code|netbanking otp|"
             "dynamic password|single-use pin|confirmation key|magic number|sign-in number|login number|"
             "code to log in|code to sign in|code to verify|code to confirm|code to reset",
             "Pinterest login code: 58213"},
    CodeRule{"en", code_word, "this number|these digits|the digits|number below|code|passphrase|code's|secret|key",
             "Your Uber code is 5093."},
    CodeRule{"en", enter,
             "tap|pop|insert|paste|put|punch|key|give|reply|read out|drop|present|enter|entering|type|typing|key "
             "in|input|use|using|provide|submit|punch in|pop in|quote|give us|"
             "reply with|respond with|confirm with|verify with|approve with|with|put in|tap in|fill in|copy|"
             "pop it in|punch it in|insert|plug in|tell us|read out|text back with|supply|present",
             "Enter 2284 in the app to finish setting up Snapchat."},
    CodeRule{"en", sign_in,
             "sign in|signing in|sign-in|log in|logging in|log you in|logs you in|log-in|login|logon|log on|"
             "sign you in|signs you in|register|registration|sign up|signing up|to join|get started|set up|"
             "setting up|unlock*|access your|activate|to finish|to continue|gets you in|gets you into|"
             "lets you in|get into|get back in|back into|to proceed|complete your|to enter your account|"
             "log back in|sign back in|logging you in|to open your account|to access|create your account|"
             "finish signing|to get going|link your|to unlock",
             "61947 logs you in to Lyft"},
    CodeRule{"en", confirm,
             "verify|verifies|verifying|verification|confirm|confirms|confirming|authenticat*|authoris*|"
             "authoriz*|approve|approves|approval|validate*|prove it's you|it's you|it's really you|"
             "your identity|is you",
             "G-604275 will verify your new phone."},
    CodeRule{"en", payment,
             "payment*|pay|paying|purchase*|transfer*|payout|payee|beneficiary|transaction*|spend|withdrawal|"
             "standing order|checkout|send money|sending money|send £|send $|bill pay|wire|card purchase|"
             "online purchase|new payee|direct debit mandate|cash withdrawal|merchant",
             "Verification code for this payout: 771560"},
    CodeRule{"en", reset,
             "reset your pass*|resetting your pass*|password reset|reset pass*|reset the pass*|new password|"
             "forgot your pass*|forgotten pass*|change your pass*|recover*|account recovery|reset your pin|"
             "password change|reset",
             "Use 551902 to reset your password"},
    CodeRule{"en", new_device,
             "new device|new phone|new browser|another device|unrecognised device|unrecognized device|"
             "unknown device|new computer|link a device|this device|trust this|add a device|new laptop|"
             "new tablet",
             "We noticed a sign-in from a new browser"},
    CodeRule{"en", place,
             "in the app|in app|on the page|on the screen|on screen|on the sign-in|on the website|"
             "on our website|when asked|when prompted|in the box|on your device|in your browser|or tap|or click|"
             "or follow|or open",
             "Enter 2284 in the app"},
    CodeRule{"en", lifetime,
             "valid for|valid until|valid till|is valid|expire in|expires|will expire|expiring|lapses|good for|"
             "within the next|works for|works once|only works|stops working|dies in|usable for|active for|"
             "runs out in|for one use|only valid|valid up to|can be used once|use within|use it within|"
             "within 10|before it expires|time out|times out",
             "It lapses in five minutes."},
    CodeRule{"en", caution,
             "don't share|do not share|dont share|never share|don't give|do not give|never give|don't tell|"
             "not disclose|keep it secret|keep this|keep it to yourself|keep it private|didn't request|"
             "did not request|didn't ask|didn't make|not you|wasn't you|was not you|if this was you|ignore this|"
             "won't ask|will never ask|never ask|never call|nobody|no one else|don't forward|do not forward|"
             "with anyone|to anyone|never disclose|do not reveal|dont reveal|never reveal|not share|beware|scam|"
             "scammers|fraudster*|if you did not|if you didn't|we will never|we'll never|staff will never|"
             "not initiated|never tell|even if they say|report fraud",
             "Don't share this code with others"},
    CodeRule{"en", yours, "your|ur", "Your Uber code is 5093."},
    CodeRule{
        "en", other_thing,
        "opening|door|gate|building|entry code|garage|alarm|locker|lockbox|key safe|keysafe|key box|safe|bike|lock|"
        "buzzer|discount*|coupon*|promotion*|promotional|gift*|voucher*|offer|referral|refer|invite|"
        "invitation|booking|reservation|confirmation code for your flight|check-in|flight|zip|postal|post|"
        "postcode|area|dial*|dialling|country|sort|branch|bar|product|item|sku|style|tracking|order|pickup|"
        "pick-up|collection|collect|delivery|return|returns|bus stop|stop|zone|parking|location|class|"
        "meeting|zoom|room|conference|webinar|dress|error|fault|meter|electricity|recharge|top-up|topup|"
        "tax|vat|customer|client|member|membership|student|patient|case|claim|policy|invoice|vin|reward|"
        "loyalty|friend|raffle|competition|vote|voting|ticket|seat|event|entrance|barcode|source|hotel|"
        "key code|campaign|redeem|redemption|savings|checkout code|shop|course|library|short|ussd|scan|"
        "reference|quiz|team|house|home|gym|shed|cabin|apartment|store|menu|colour|color|paint|charging|"
        "station|train|carriage",
        "Gate code on file: 4471."},
    CodeRule{"en", label,
             "ref|reference|reference number|request|request id|order|order no|order number|order #|transaction|"
             "transaction id|case|case number|ticket|invoice|card ending|ending|ending in|ends in|ending with|"
             "account|account no|acc|ac|card no|card number|flight|booking|confirmation|policy|claim|tracking|"
             "parcel|package|shipment|old|previous|earlier|former|cancelled|meter|room|flat|unit|apt|suite|gate|"
             "platform|bus|train|route|zone|bay|dept|extension|ext|batch|receipt|check no|cheque|serial|"
             "session id|since|in the year|member no|customer no|customer id|po box|appointment|application|"
             "docket|enquiry|incident|job|job no|complaint",
             "Adyen ref 90213."},
    CodeRule{"en", call,
             "call us|call us on|call us at|call on|call at|dial|phone|telephone|ring|ring us|queries|queries?|"
             "enquiries|questions?|support|helpdesk|contact|reach us|customer care|customer service|fraud line|"
             "toll free|toll-free|report to|report it to|freephone|text us at|speak to us",
             "Queries: 18001200"},
    CodeRule{"en", send_to,
             "text stop to|text help to|text yes to|text no to|stop to|help to|unsubscribe|opt out|opt-out|"
             "text back|reply stop|text|forward to|sms to|msg to|send to",
             "Text 70418 to 87287 for updates."},
    CodeRule{"en", spent,
             "has expired|have expired|expired|was used|has been used|no longer valid|no longer works|not valid|"
             "invalid|is cancelled|was cancelled|has been cancelled|is void|was replaced|replaces|instead of|"
             "old code|previous code|earlier code|was entered|was wrong|was incorrect|is incorrect|ignore code|"
             "disregard|superseded|supersedes",
             "Your code 4471 has expired."},
    CodeRule{"en", advert,
             "% off|off your|discount*|coupon|voucher*|promo*|offer*|deal|deals|free shipping|free delivery|"
             "save up|save £|save $|save €|when you spend|t&cs|shop now|shop online|gift card|giveaway|win a|"
             "prize|limited time|redeem|treat|half price|reward*|loyalty points|extra points|refer a friend|"
             "basket|bogo|sale ends|ends tonight|ends sunday|tickets on sale|clearance|exclusive|final hours|"
             "last chance|hurry|buy one|flash|new arrivals|text win|at checkout|unlock rewards|ends midnight|"
             "bonus points|members save|for free|free gift|free entry",
             "type BLOOM15 in the discount box and save 15%"},
    CodeRule{"en", parcel,
             "parcel*|package*|shipment*|tracking|courier|out for delivery|delivered|delivery|pickup point|"
             "collect your|ready for collection|ready to collect|dispatched|locker|your order|on its way|"
             "arriving today|arriving|out for|driver|missed delivery|left with|signed for|customs|drop-off|"
             "return label|rescheduled|order has shipped|shipped",
             "Your package will arrive today"},
    CodeRule{"en", visit,
             "appointment*|appt|booking*|reservation*|flight*|check-in|check in|boarding|boards|departs|"
             "departure|itinerary|hotel|dr.|clinic|surgery|dentist|your table|your stay|your trip|prescription|"
             "seat|platform|reminder|your visit|gp|vaccination|vet|terminal|your ride|pickup time|rental|"
             "reservation code|confirmation no",
             "Booking reference 6XPL2M."},
    CodeRule{"en", home,
             "door|gate|alarm|garage|the cat|the dog|the kids|the keys|the key|wifi|lockbox|spare key|neighbour|"
             "neighbor|bins|bin day|see you|dinner|tonight|mum|mom|airbnb|lol|upstairs|come over|on my way|"
             "fridge|basement",
             "alarm is 7702 when you feed the cat"},
    CodeRule{"en", statement,
             "debited|credited|withdrawn|balance|was charged|has been charged|received from|deposited|statement|"
             "direct debit|standing order|spent at|was declined|salary|was paid|has been paid|available credit|"
             "minimum payment|payment due|is due|pending transaction|was sent|you sent|you paid|paid to|"
             "transferred to|card was used|purchase at|purchase of|refund|refunded|available bal|avl bal|"
             "avail bal|low balance|overdrawn|auto-debit|emi|deposit of|payment of|payment received|bounced|"
             "cheque|interest",
             "Rs.2500.00 debited from a/c"},
    CodeRule{"en", plan,
             "data left|of data|gb|data allowance|top up|topup|recharge*|bundle|your bill|bill is|roaming|"
             "airtime|prepaid|units|kwh|meter|electricity|tariff|allowance|renews|renewal|monthly plan|"
             "high-speed data|data pack|autopay|outage|meter reading|usage|used up|account balance|"
             "credit remaining|minutes left",
             "You've used 80% of your 5GB data."},
    CodeRule{"en", month,
             "january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sep|sept|"
             "october|oct|november|nov|december|dec",
             "on 22 May 2026"},
    CodeRule{"en", unit,
             "points|miles|items|people|steps|times|hours|days|minutes|mins|min|sec|seconds|years|customers|"
             "followers|calories|calls|messages|texts|unread|stores|rewards",
             "You have 4200 points"},

    CodeRule{"de", one_time_code,
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
    CodeRule{"de", code_word, "*code|*codes|*kennwort|*passwort|*-pin|*kennziffer|*geheimzahl|*ziffernfolge|*nummer*",
             "Dein Code ist 4711"},
    CodeRule{"de", enter,
             "tippst|gibst|einzutippen|eingegeben|einzutragen|setze|füge|gib|geben|eingeben|eingibst|eintippen|tippe|"
             "tippen|tipp|nutze|nutzen|verwende|verwenden|benutze|"
             "benutzen|trage|tragen|eintragen|mit|nimm|per|schreib|übertrage|lautet|einzugeben",
             "Zum Bestätigen Ihrer Handynummer bei Xing nutzen Sie bitte R5M2KX"},
    CodeRule{"de", sign_in,
             "anmelden|anmeldung*|anzumelden|einloggen|einzuloggen|login|log-in|registrier*|loszulegen|loslegen|"
             "freischalten|freizuschalten|aktivier*|zugang|konto zu eröffnen|einsteigen|fortzufahren|"
             "weiter geht's|abzuschließen|abschließen|los geht*",
             "um bei Too Good To Go loszulegen"},
    CodeRule{"de", confirm,
             "bestätig*|verifizier*|freigabe*|freigeben|freizugeben|freigegeben|authentifizier*|legitimier*|"
             "autorisier*|identität",
             "Zum Bestätigen Ihrer Handynummer"},
    CodeRule{"de", payment, "*überweisung*|*zahlung*|bezahl*|zahlen|einkauf*|kauf|*auftrag*|lastschrift*|*empfänger*",
             "Überweisung über 1.250,00 EUR"},
    CodeRule{"de", reset,
             "passwort zurück*|passwort zu ändern|passwort ändern|neues passwort|kennwort zurück*|"
             "passwort vergessen|*zurücksetz*|zurückzusetzen|passwort-reset|neues kennwort|passwortänderung",
             "um Ihr Passwort zurückzusetzen"},
    CodeRule{"de", new_device,
             "neuen gerät|neues gerät|neuem gerät|neues handy|neuen browser|unbekannten gerät|gerät hinzu*|"
             "weiteres gerät|geräts|gerätes",
             "mit einem neuen Gerät"},
    CodeRule{"de", place,
             "in der app|auf der seite|auf der webseite|auf der website|im browser|ins feld|in das feld|"
             "im eingabefeld|in die app|im formular",
             "Gib 9023 in der App ein"},
    CodeRule{"de", lifetime, "gültig|läuft in|läuft ab|verfällt|gilt|innerhalb von|binnen|nur einmal|erlischt|abläuft",
             "gültig für 10 Minuten"},
    CodeRule{"de", caution,
             "niemandem|nicht weiter*|geben sie ihn nicht|teile ihn nicht|niemals weiter*|warst du das nicht|"
             "waren sie das nicht|nicht angefordert|nicht von ihnen|ignorier*|nicht mit dritten|nie weiter*|"
             "nicht sie|nicht du|verrate*",
             "Teilen Sie es niemandem mit."},
    CodeRule{"de", yours, "ihr|ihre|dein|deine|ihren|deinen", "Ihr Sicherheitscode"},
    CodeRule{
        "de", other_thing,
        "*öffnungs*|*gutschein*|*rabatt*|*aktionscode*|*tür*|*haustür*|*torcode*|*tor|*garage*|*alarm*|*wlan*|*safe|"
        "*schließfach*|*abhol*|*buchung*|*reservierung*|*postleitzahl*|*plz*|*vorwahl*|*bankleitzahl*|*blz|"
        "*artikel*|*sendung*|*bestellnummer*|*bestellcode|*kundennummer*|*kundencode*|*rechnung*|"
        "*kundenkarte|*parkzone*|*freunde*|*einladung*|*empfehlung*|*strichcode*|*barcode*|*qr-code*|"
        "*fehlercode*|*tresor*|*keller*|*geschenk*|*zählernummer|*rufnummer*|*telefonnummer*|*handynummer*|"
        "*hausnummer*|*zimmer*|*haltestelle*|*auftragsnummer|*vorgangsnummer|*mitglied*|*seriennummer*|"
        "*kontonummer*|*servicenummer*|*vertragsnummer*|*kartennummer*|*referenznummer*|*paket*|"
        "*ticketnummer|*ticketcode|*schlüsselbox|*aktenzeichen|*ländercode|*packstation-code|*retoure*|"
        "*sommer*|*vorteilscode*|*bonuscode*|*sparcode*",
        "Nur heute: 30 % Rabatt mit Gutscheincode SOMMER30."},
    CodeRule{"de", label,
             "*auftragsnr*|*auftragsnummer|auftrag|*vorgang|*vorgangsnr*|*vorgangsnummer|referenz|"
             "*referenznummer|*bestellung|*bestellnr*|*bestellnummer|*kundennr*|*kundennummer|*rechnungsnr*|"
             "*rechnungsnummer|*rechnung|kunde|karte|*karte endet auf|endet auf|endend auf|endziffern|konto|"
             "kontonummer|*konto|*sendung|*sendungsnummer|*sendungsnr*|vertrag|*vertragsnummer|ticket|fall|"
             "*ticketnummer|alter|alte|bisheriger|vorherige*|zimmer|parkzone|gleis|zug|linie|vom|flug|plz|"
             "zähler*|*zählerstand|*buchungsnummer|seit|mandat|*filiale|aktenzeichen|versicherungsnr*|anfrage",
             "Auftragsnr. 90117722"},
    CodeRule{"de", call,
             "ruf|rufen|anrufen|telefon|telefonisch|unter|hotline|rückfragen|fragen?|sperr-notruf|kundenservice|"
             "anruf|wählen sie|erreichbar",
             "ruf uns unter 030 364 286 880 an"},
    CodeRule{"de", send_to, "per sms an|stop an|stopp an|an die|sms an|ja an|sende|senden sie",
             "Stopp mit STOP an 82202"},
    CodeRule{"de", spent,
             "abgelaufen|ungültig|verwendet wurde|wurde benutzt|wurde verwendet|wurde geändert|"
             "bereits verwendet|nicht mehr gültig|storniert|falsch eingegeben|wurde gesperrt|ersetzt den",
             "Der Code 4711 ist abgelaufen"},
    CodeRule{"de", advert,
             "*rabatt*|*gutschein*|*angebot*|sparen|spare|*gewinn*|*schnäppchen*|nur heute|einlösbar|einlösen|"
             "versandkostenfrei|gratis|shoppen|treuepunkte|aktion|geschenkt|*coupon*|*sale|rabattaktion|"
             "prozent auf|% auf|jetzt shoppen|nur noch heute|nur bis|gutscheine|*aktion|*vorteil*|gratisversand|"
             "teilnahme*|*verlosung*|geschenk*",
             "Nur heute: 30 % Rabatt"},
    CodeRule{"de", parcel,
             "*paket*|*sendung*|zugestellt|zustellung|*abholung|abholbereit|abholen|filiale|lieferung|"
             "packstation|geliefert|versandt|*bestellung|zusteller*|wunschort|nachbarn|ablageort|paketshop|"
             "auf dem weg zu ihnen|liegt bereit|abholcode|sendungsverfolgung|retoure*|wird heute",
             "Ihre Sendung wird heute zugestellt."},
    CodeRule{"de", visit,
             "*termin*|*buchung*|*reservierung*|praxis|*flug*|gleis|arzt|zahnarzt|check-in|hotel|ihre reise|"
             "abfahrt|sitzplatz|erinnerung*|terminerinnerung|impf*|werkstatt|friseur*|tisch für|sprechstunde|"
             "zug|boarding|ihre fahrt|ihr aufenthalt",
             "Ihr Termin am 14.05."},
    CodeRule{"de", home,
             "tür|haustür|garage|alarmanlage|wlan-passwort|katze|hund|schlüssel|schlüsselkasten|tor|kinder|"
             "nachbar*|bis später|bis gleich|keller|fahrradschloss",
             "der Code für die Tür ist 4711"},
    CodeRule{"de", statement,
             "kartenzahlung|abgebucht|kontostand|gutgeschrieben|abbuchung|lastschrift|eingegangen|eingang|"
             "guthaben|saldo|umsatz|verfügbar|abgehoben|gehaltseingang|überwiesen|ist eingegangen|"
             "kreditkartenumsatz|wurde belastet|belastet|geldautomat|abhebung|dispo*|fällig|zahlungserinnerung|"
             "verfügbarer betrag",
             "Kontostand 820,11 EUR"},
    CodeRule{"de", plan,
             "datenvolumen|guthaben|aufgeladen|aufladung|rechnung|tarif|parkzone|parkende|verbrauch|zählerstand|"
             "stromzähler|strom|inklusivvolumen|highspeed*|verbraucht|mobilfunk*|rechnungsbetrag|nachbuchen|"
             "datenpass|abschlag|kundenkonto|roaming*|drosselung|prepaid*|vertragsverlängerung",
             "Ihr Datenvolumen ist verbraucht"},
    CodeRule{"de", month, "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
             "am 12. Mai 2026"},
    CodeRule{"de", unit, "uhr|punkte|minuten|min|stunden|tage|sekunden|stück|personen|schritte", "um 0913 Uhr"},

    CodeRule{"nl", one_time_code,
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
    CodeRule{"nl", code_word, "*code|*codes|*wachtwoord|*pincode|*cijfers", "Je code is 5520"},
    CodeRule{"nl", enter,
             "toets in|noteer|tikken|plak|in te typen|tik in|in te "
             "tikken|voer|vul|typ|tik|toets|gebruik|invoeren|invullen|in te voeren|met|neem over|geef|kopieer|intypen",
             "Vul dan binnen 10 minuten deze code in: 550 871"},
    CodeRule{"nl", sign_in,
             "inloggen|in te loggen|log in|login|aanmelden|aan te melden|aanmelding|registreren|registratie|"
             "te beginnen|verder te gaan|activeren|je bent klaar|account te activeren|starten|aan de slag",
             "log in met 330915"},
    CodeRule{"nl", confirm,
             "bevestig*|te bevestigen|verifieer|verifiëren|verificatie|goed te keuren|goedkeuren|accorderen|"
             "ondertekenen|autoriseren|autoriseer",
             "bevestig je betaling"},
    CodeRule{"nl", payment, "*betaling*|betalen|betaal|*overboeking*|aankoop|*opdracht*|overschrijving|overmaken",
             "je betaling van € 89,95"},
    CodeRule{"nl", reset,
             "wachtwoord te herstellen|wachtwoord herstellen|nieuw wachtwoord|wachtwoord resetten|"
             "wachtwoord vergeten|wachtwoord te wijzigen|wachtwoord wijzigen|wachtwoordherstel",
             "om je wachtwoord te herstellen"},
    CodeRule{"nl", new_device,
             "nieuw apparaat|nieuwe telefoon|nieuw toestel|ander apparaat|onbekend apparaat|"
             "apparaat toe te voegen|apparaat koppelen",
             "vanaf een nieuw apparaat"},
    CodeRule{"nl", place, "in de app|op de site|op de pagina|op het scherm|op de website|in het veld|in het scherm",
             "Typ 5520 in de app"},
    CodeRule{"nl", lifetime, "geldig|verloopt|vervalt|nog maar|binnen", "Verloopt over 10 minuten."},
    CodeRule{"nl", caution,
             "deel deze|deel dit|deel hem|met niemand|nooit met|niet met anderen|niet delen|niet zelf|zelf niet|"
             "niet aangevraagd|negeer*|geef deze code nooit|aan niemand|was u dit|niet door u|was jij dit|"
             "deel de code|geef nooit|geef deze|verstrek|nooit om|oplicht*|fraude|heb je dit niet|"
             "heeft u dit niet|vragen nooit",
             "Deel deze code nooit met anderen."},
    CodeRule{"nl", yours, "uw|je|jouw", "je Marktplaats-verificatiecode"},
    CodeRule{"nl", other_thing,
             "*openings*|*korting*|*actiecode*|*cadeau*|*kadobon*|*postcode*|*deur*|*poort*|*garage*|*alarm*|*kluis*|"
             "*sleutelkast*|*afhaalcode*|*ophaal*|*boeking*|*reserverings*|*netnummer*|*klantnummer*|"
             "*klantcode*|*factuur*|*streepjescode*|*barcode*|*zone*|*halte*|*foutcode*|*waardebon*|*tegoedbon*|"
             "*vriend*|*uitnodig*|*fiets*|*landcode*|*pakket*|*bestel*|*retour*|*volg*|*wifi*|*lidnummer*|"
             "*schuur*|*spaarcode*|*parkeer*",
             "15% korting op alles met kortingscode HEMA15"},
    CodeRule{"nl", label,
             "volgnummer|opdracht|referentie|kenmerk|bestelling|bestelnummer|ordernummer|klantnummer|factuur|"
             "factuurnummer|rekening|rekeningnummer|pas|kaart|eindigend op|eindigt op|eindcijfers|zaaknummer|"
             "zaaknr|dossier|dossiernummer|oude|vorige|vorig|zone|lijn|spoor|trein|pakket|zending|polis|"
             "polisnummer|aanvraag|transactie|kamer|ticketnummer|meldingsnummer|boeking|sinds|betaalkenmerk",
             "volgnummer 14"},
    CodeRule{"nl", call, "bel|bel dan|bellen|telefoon|telefoonnummer|neem contact|klantenservice|vragen?|helpdesk",
             "Zo niet, bel 0900-1884."},
    CodeRule{"nl", send_to, "naar|sms naar|stop naar|stuur", "sms STOP naar 4411"},
    CodeRule{"nl", spent,
             "verlopen|niet meer geldig|ongeldig|is gebruikt|al gebruikt|is gewijzigd|is vervallen|geannuleerd|"
             "vervangt",
             "Je code 5520 is verlopen"},
    CodeRule{"nl", advert,
             "*korting*|*aanbieding*|*actie*|bespaar|gratis|*uitverkoop*|spaarpunten|win*|cadeau*|"
             "alleen vandaag|koopje*|kortingscode|nu met|% korting|laatste kans|profiteer|shop nu|"
             "gratis verzending|sale|1+1 gratis|spaar*|voordeel*|vip|black friday",
             "15% korting op alles"},
    CodeRule{"nl", parcel,
             "*pakket*|*bezorg*|*zending*|afhaalpunt|postnl|bezorgd|ophalen|bestelling|geleverd|track & trace|"
             "onderweg|chauffeur|bij de buren|gls|dhl|pakketpunt|verzonden|retour*|pakketautomaat|wordt bezorgd",
             "je pakket komt morgen"},
    CodeRule{"nl", visit,
             "*afspraak*|*boeking*|*reservering*|tandarts|huisarts|vlucht|ziekenhuis|polikliniek|vertrek|stoel|"
             "herinnering*|uw bezoek|kapper|tandartsafspraak|restaurant|tafel|prik|vaccinatie|"
             "ziekenhuisafspraak|trein|gate|hotel",
             "Herinnering: uw afspraak"},
    CodeRule{"nl", home,
             "sleutelkast*|deur|voordeur|poort|alarm|kat|hond|wifi|kinderen|schuur|tot zo|fietsslot|achterom|"
             "garage",
             "sleutelkastje zit links naast de deur"},
    CodeRule{"nl", statement,
             "afgeschreven|bijgeschreven|saldo|incasso|pinbetaling|ontvangen van|opname|geldopname|"
             "is afgeschreven|betaald met|salaris|overgemaakt|tikkie|openstaand*|machtiging|bankkosten|"
             "creditcard*",
             "Saldo: € 12,00"},
    CodeRule{"nl", plan,
             "databundel|beltegoed|opgewaardeerd|factuur|verbruikt|verbruik|meterstand*|abonnement|parkeer*|"
             "mb over|gb over|bundel|buiten de bundel|tegoed|opwaarderen|termijnbedrag|energie*|stroomstoring|"
             "storing|maandbedrag",
             "Je databundel is op"},
    CodeRule{"nl", month, "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
             "t/m 31 mei 2026"},
    CodeRule{"nl", unit, "uur|punten|minuten|min|dagen|seconden|stuks|personen|stappen", "om 1430 uur"},
};

}  // namespace

std::span<const CodeRule> germanic_rules() {
  return rules;
}

}  // namespace otpost::inbox
