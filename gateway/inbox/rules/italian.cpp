// Italian.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "codice di verifica|codice verifica|codice di conferma|codice conferma|codice di sicurezza|"
     "codice sicurezza|codice di accesso|codice d'accesso|codice accesso|codice di attivazione|"
     "codice attivazione|codice di autenticazione|codice di autorizzazione|codice autorizzativo|"
     "codice dispositivo|codice temporaneo|codice monouso|codice usa e getta|codice otp|codice sms|"
     "codice di registrazione|codice di recupero|codice di controllo|codice di firma|codice univoco|"
     "codice di login|codice di identificazione|codice unico|password temporanea|password monouso|"
     "password usa e getta|password provvisoria|pin dispositivo|pin temporaneo|pin monouso|"
     "pin di conferma|monouso|codice per accedere|codice per confermare|codice per registrar*|"
     "codice per autorizzare|codice per completare|numero di verifica|chiave temporanea|codice numerico|"
     "codice di sblocco|codice di pagamento|codice di transazione|codice transazione|codice di bonifico|"
     "codice di approvazione|codice autorizzazione|codice di validazione|codice di ripristino|"
     "codice di associazione|codice 3d secure|codice 3ds|doppio fattore|due passaggi|due fattori|"
     "codice segreto temporaneo|codice valido una|codice di accesso temporaneo|pin di accesso|"
     "pin di verifica|password dinamica|codice di convalida|chiave di accesso|codice spid|"
     "codice per reimpostare|codice per entrare|codice di abilitazione",
     "il codice conferma per accedere al tuo account è 770914"},
    {code_word,
     "codice|codici|password|parola chiave|cifre|chiave|numerino|numeri|questi numeri|numero seguente|"
     "combinazione|sequenza|cifra|codicino",
     "61150 è il tuo codice Satispay."},
    {enter,
     "digitando|inserendo|scrivendo|riportare|copiare|utilizzare|usare|indicare|metti|batti|tocca|"
     "inserisci|inserire|inserisca|digita|digitare|digiti|scrivi|scriva|usa|usi|utilizza|utilizzi|con|"
     "immetti|immetta|riporta|copia|indica|comunica|fornisci|bastano|ti bastano|basta",
     "Scrivi 21904 nella schermata"},
    {sign_in,
     "accedere|accesso|accedi|login|registra*|iscrizione|iscriver*|attivare|attiva|iniziare|entrare|"
     "entra|completare|completa|continuare|proseguire|sei dei nostri|unirti",
     "per completare l'iscrizione a Glovo"},
    {confirm,
     "conferma*|verifica*|autorizza*|approva*|autentica*|convalida*|firma|firmare|identità|che sei tu|"
     "che è lei|sei davvero tu",
     "per autorizzare il pagamento"},
    {payment, "pagamento|pagare|acquisto|bonifico|transazione|operazione|disposizione|trasferimento|addebito",
     "il pagamento di 74,00 euro"},
    {reset,
     "reimpost*|nuova password|recuperare|recupero|ripristin*|password dimenticata|cambiare la password|"
     "cambio password|modifica della password|resettare",
     "per recuperare la password"},
    {new_device,
     "nuovo dispositivo|nuovo telefono|altro dispositivo|dispositivo sconosciuto|nuovo cellulare|"
     "nuovo browser|nuovo smartphone",
     "da un nuovo dispositivo"},
    {place,
     "nell'app|nella schermata|nella pagina|sul sito|sullo schermo|nel campo|in app|oppure tocca|"
     "oppure clicca",
     "nella schermata di Trenord"},
    {lifetime, "scade|valido|valida|validità|entro", "Scade tra 10 minuti."},
    {caution,
     "non condividerlo|non condividere|non comunicarlo|non comunicare|non fornire|non rivelar*|"
     "con nessuno|a nessuno|se non sei stato|se non hai richiesto|se non ha fatto|non hai richiesto|"
     "ignora*|non sei tu|mai|non divulgare|non diffondere",
     "Non condividerlo con nessuno."},
    {yours, "tuo|tua|suo|vostro", "il tuo codice Satispay"},
    {other_thing,
     "apertura|sconto|promozional*|promo|regalo|coupon|buono|porta|portone|cancello|garage|allarme|"
     "cassaforte|prenotazione|postale|barre|qr|cliente|amico|invito|tracciamento|tracking|ritiro|"
     "consegna|ordine|spedizione|pacco|fattura|prodotto|articolo|fermata|zona|fiscale|iban|tessera|wifi|"
     "errore|lucchetto|bici|armadietto|pod|pdr|avviamento|ricarica|prefisso|paese|sosta|parcheggio|"
     "citofono|cantina|premio|pratica|prescrizione|ricetta|nre|biglietto|ingresso|turno|"
     "numero di attesa|reception|tornello",
     "il codice del cancello è 4471"},
    {label,
     "riferimento|rif|rif.|operazione|ordine|fattura|conto|carta|che termina con|termina con|terminante|"
     "pratica|contratto|cliente|vecchio|precedente|ticket|volo|linea|treno|richiesta|transazione|"
     "disposizione|polizza|stanza|sala|ambulatorio|prenotazione|spedizione|pacco|numero|dal|atm|binario|"
     "posto|segnalazione|bolletta|utenza|reclamo|c/c|mandato|numero di attesa|numero turno|turno n.|"
     "biglietto n.",
     "disposizione n. 70042211"},
    {call,
     "chiama|chiami|chiamare|telefono|telefona|numero verde|contatta|contatti|assistenza|info al|"
     "servizio clienti|al numero|segnala al|segnalalo al|segnalare al|inoltra al|avvisaci",
     "chiami il 187"},
    {send_to, "invia|inviare|al numero|rispondi|manda", "Invia STOP al 43430"},
    {spent,
     "è scaduto|scaduto|scaduta|non è più valido|è stato utilizzato|già utilizzato|usato|annullato|"
     "sostituisce|non valido|errato|è stata modificata|annullata|non vale più|non è più|"
     "non funziona più|disattivato|revocato|è stato annullato",
     "Il codice 3380 è scaduto"},
    {advert,
     "sconto|sconti|offert*|promo*|saldi|gratis|risparmia|vinci|concorso|punti|spedizione gratuita|"
     "approfitta|buono|regalo|coupon|ultime ore|codice sconto|solo oggi|solo per oggi|in negozio|"
     "online e in negozio|% di sconto|promozione|estrazione|premi|carta fedeltà|sottocosto|spesa minima|"
     "black friday|regolamento",
     "20% di sconto"},
    {parcel,
     "pacco|spedizione|consegna|consegnato|corriere|ritiro|ordine|in arrivo|spedito|sda|brt|bartolini|"
     "poste italiane|giacenza|punto di ritiro|locker|destinatario|in transito|verrà consegnato|"
     "consegneremo|tracking|mancata consegna",
     "Il tuo pacco è in consegna"},
    {visit,
     "appuntamento|prenotazione|visita|volo|treno|imbarco|hotel|dott.|ambulatorio|promemoria|viaggio|"
     "tavolo|esame|check-in|biglietto|biglietti",
     "Promemoria: visita"},
    {home,
     "porta|portone|cancello|allarme|gatto|cane|chiavi|bambini|vicino|ci vediamo|wifi|casa|citofono|"
     "lucchetto|cassetta|garage",
     "il codice del cancello è 4471"},
    {statement,
     "saldo|prelievo|accredito|addebit*|hai ricevuto|ricevuto|stipendio|pagamento di|disponibilità|"
     "bonifico ricevuto|pagamento con carta|bonifico in uscita|bonifico in entrata|bonifico eseguito|"
     "accreditato|scadenza|rata|insoluto|estratto conto|autorizzato pagamento|carta usata|speso|negato|"
     "rifiutata|bancomat|rimborso",
     "Prelievo di 150,00 EUR"},
    {plan,
     "ricarica|giga|credito residuo|bolletta|fattura|offerta|traffico|lettura|contatore|soglia|"
     "gb residui|giga residui|minuti illimitati|soglia dati|scadenza bolletta|autolettura|fornitura|"
     "distacco|consumato|hai esaurito|sms illimitati",
     "Credito residuo 12,41€"},
    {month, "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
     "il 12 maggio 2026"},
    {unit, "punti|minuti|min|giorni|secondi|ore|persone|passi|miglia", "hai 4200 punti"},
    {advert, "in cassa|alla cassa|in negozio|allo sportello|mostra|presenta", "In cassa mostra il codice 55120034"},
    {charged,
     "codice autorizzazione|codice di autorizzazione|autorizzazione n.|n. autorizzazione|cod. aut.|"
     "aut. n.",
     "Pagamento con carta 20,00 EUR, codice autorizzazione 551209"},
    {fresh, "il nuovo|la nuova|nuovo codice|nuova password|usa ora|invece|adesso|al suo posto",
     "Il nuovo codice è 604477"},
    {not_a_year, "non è un anno|non è l'anno|non un anno|non è una data", "2014 non è un anno, è il tuo codice"},
    {one_time_code,
     "cod. di sicurezza|cod. di verifica|cod. di accesso|cod. temporaneo|cod. monouso|"
     "cod. di conferma",
     "Cod. di sicurezza 118204"},
    {code_word, "cod.", "Cod. 118204"},
    {sign_in, "ti riporta|la riporta|ti fa entrare|ti fa rientrare|rientrare in", "6071 ti riporta"},
    {visit, "vaccinazione|vaccino|presentarsi|si presenti|ambulatorio", "Vaccinazione: presentarsi alle 10:40"},
    {confirm, "se sei tu|sei stato tu|sei stata tu|se è lei|se sei stato tu", "Se sei tu, 553018"},
    {sign_in, "ultimo passo|ancora un passo|manca un passo|un ultimo passo", "Ultimo passo: 8841"},
    {not_a_year, "niente a che fare con l'anno|non c'entra l'anno|non indica l'anno", "2016 non indica l'anno"},
    {visit, "sportello|allo sportello", "allo sportello 4471"},
    {sign_in, "finisci|finire|terminare|entri in", "Con 5517 finisci l'accesso"},
    {enter, "trascriva|trascrivi|trascrivere|ricopi|ricopia", "trascriva 8841 2207 nella maschera"},
};

constexpr QuantityRule durations[] = {
    {"secondo|secondi|sec", 1},
    {"minuto|minuti|min|min.", minute},
    {"ora|ore", hour},
    {"giorno|giorni", day},
};

constexpr QuantityRule numbers[] = {
    {"un|una|uno", 1}, {"due", 2},  {"tre", 3},    {"quattro", 4},   {"cinque", 5}, {"sei", 6},     {"sette", 7},
    {"otto", 8},       {"nove", 9}, {"dieci", 10}, {"quindici", 15}, {"venti", 20}, {"trenta", 30}, {"sessanta", 60},
};

}  // namespace

LanguageRules italian() {
  return {"it", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
