// French.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "code de vérification|code de confirmation|code de sécurité|code d'accès|code d'activation|"
     "code d'authentification|code d'autorisation|code de connexion|code à usage unique|code unique|"
     "code temporaire|code d'identification|code d'inscription|code de récupération|code de validation|"
     "code de réinitialisation|code sms|code otp|code éphémère|code provisoire|code de signature|"
     "code de paiement|code d'enregistrement|code de contrôle|mot de passe à usage unique|"
     "mot de passe unique|mot de passe temporaire|mot de passe provisoire|à usage unique|"
     "code pour vous connecter|code pour valider|code pour confirmer|code personnel|"
     "numéro de vérification|clé d'accès|code secret temporaire|code à 4 chiffres|code à 6 chiffres|"
     "code à 8 chiffres|code à six chiffres|code chiffré|code 3d secure|code 3ds|code de déblocage|"
     "code de transaction|code de virement|code d'achat|code reçu par sms|code à durée limitée|"
     "double authentification|deux étapes|code de double|authentification forte|code d'ajout|"
     "code de certification|code de vérif|clé digitale|code de changement|code non réutilisable|"
     "certicode*|code de rattachement",
     "voici votre code temporaire 118 402"},
    {code_word,
     "code|codes|mot de passe|chiffres|clé|identifiant temporaire|ces chiffres|les chiffres|ce numéro|"
     "combinaison|série de chiffres|nombre suivant|sésame",
     "recopiez ce code pour rejoindre Vinted"},
    {enter,
     "entrez|entrer|saisissez|saisir|saisis|tapez|tape|taper|recopiez|recopie|utilisez|utilise|utiliser|"
     "composez le code|indiquez|renseignez|renseigne|rentrez|rentre|avec|entre|inscrivez|copiez|"
     "reportez|communiquez-le|donnez|il vous faut|vous aurez besoin|besoin de|mets|mettez|mettre|"
     "tapez-le|donne|note|notez|glissez|indiquez-le|à saisir|à entrer|à taper|à renseigner|à recopier|"
     "en saisissant|en tapant|en entrant|utilisant|introduisez|encodez|encodez-le|dictez|composez",
     "Tapez 4409 dans l'appli"},
    {sign_in,
     "connecter|connexion|connectez|connecte|inscription|inscrire|rejoindre|rejoignez|activer|"
     "activation|accéder|accès|commencer|finaliser|terminer|créer votre|poursuivre|continuer|"
     "ouvrir votre",
     "pour rejoindre Vinted"},
    {confirm,
     "confirm*|valid*|vérifi*|autoris*|authentifi*|approuver|approuvez|signer|identité|"
     "que c'est bien vous|que c'est vous|c'est bien toi|que c'est toi",
     "pour valider votre paiement"},
    {payment, "paiement|payer|achat|virement|transaction|opération|bénéficiaire|règlement",
     "pour valider votre paiement de 59,90 EUR"},
    {reset,
     "réinitialis*|nouveau mot de passe|mot de passe oublié|changer de mot de passe|changer votre mot|"
     "modifier votre mot|récupér*|changement de mot",
     "réinitialiser votre mot de passe"},
    {new_device,
     "nouvel appareil|nouveau téléphone|autre appareil|appareil inconnu|nouvel ordinateur|"
     "nouveau mobile|nouveau navigateur",
     "depuis un nouvel appareil"},
    {place,
     "dans l'appli*|dans l'app|sur la page|sur le site|à l'écran|dans le champ|sur l'écran|dans la case|"
     "ou suivez|ou cliquez|ou touchez",
     "Tapez 4409 dans l'appli"},
    {lifetime, "valable|expire|valide pendant|valide|validité|dans les|périme|il vous reste", "valable 10 minutes"},
    {caution,
     "ne le communiquez|ne communiquez|ne le divulguez|ne divulguez|ne le partagez|ne partagez|"
     "ne le donnez|ne le transmettez|à personne|avec personne|n'êtes pas à l'origine|pas à l'origine|"
     "pas vous|si ce n'est pas|ignorez|n'avez pas demandé|n'avez rien demandé|jamais",
     "Ne le communiquez à personne."},
    {yours, "votre|ton|ta|vos", "Votre code de vérification"},
    {other_thing,
     "ouverture|promo|promotion*|réduction|remise|avantage|cadeau|bon d'achat|digicode|porte|portail|"
     "garage|alarme|coffre|immeuble|réservation|postal|barres|qr|client|parrainage|parrain|ami|"
     "invitation|suivi|retrait|collecte|livraison|colis|commande|facture|produit|article|arrêt|zone|"
     "guichet|banque|adhérent|wifi|erreur|antivol|cadenas|vélo|consigne|casier|iban|bic|indicatif|pays|"
     "interphone|appartement|point de livraison|recharge|parking|stationnement|ape|naf|siret|dossier|"
     "ticket|fidélité|beaute*|billet|entrée|ticket d'attente|passage|titre de transport|réception|borne|"
     "accueil",
     "le digicode c'est 42A71"},
    {label,
     "réf|réf.|référence|opération|commande|facture|compte|carte|se terminant par|terminant par|"
     "finissant par|dossier|contrat|client|ancien|précédent|ticket|vol|ligne|train|demande|transaction|"
     "police|chambre|salle|colis|envoi|numéro|n° de|relais|siret|depuis|mandat|rendez-vous|adhérent|"
     "voiture|place|interphone|appt|appartement|étage|réclamation|incident|bordereau|arrêt|"
     "numéro d'attente|ticket n°|numéro de passage|numéro de file",
     "Réf. opération 66120493"},
    {call,
     "appelez|appeler|téléphone|tél|tél.|contactez|joignez|composez le|au 0800|service client|"
     "questions?|assistance|une question|signalez au|signaler au|signalez-le au|transférez au|"
     "transférez-le au|prévenez|signalez|spam au",
     "appelez le 09 69 39 99 99"},
    {send_to, "envoyez|stop au|répondez|par sms au|stop sms|au 3", "STOP au 36111"},
    {spent,
     "a expiré|expiré|n'est plus valable|n'est plus valide|a été utilisé|déjà utilisé|annulé|annule|"
     "remplace|invalide|périmé|erroné*|a été modifié|a été saisi|annulée|n'est plus actif|"
     "ne fonctionne plus|est annulé|ne marche plus|caduc|plus valable|plus valide|désactivé",
     "Votre code 8815 a expiré"},
    {advert,
     "promo*|réduction|remise|offre*|soldes|gratuit*|économisez|gagnez|jeu|points|livraison offerte|"
     "profitez|sur tout le site|cadeau|bon d'achat|dernières heures|fidélité|code promo|bons plans|"
     "bon plan|ventes privées|vente privée|jusqu'à -|en magasin|valable en magasin|ce week-end|"
     "aujourd'hui seulement|tirage au sort|carte cadeau|conditions en|exclusif|exclusivité",
     "-25% sur tout le site"},
    {parcel,
     "colis|livraison|livré|livreur|relais|retrait|commande|expédi*|chronopost|colissimo|mondial relay|"
     "point relais|point de retrait|votre commande|sera livré*|en cours de livraison|avis de passage|"
     "bureau de poste|suivi|votre envoi|un envoi",
     "Votre colis vous attend"},
    {visit,
     "rendez-vous|rdv|réservation|vol|train|embarquement|hôtel|dr|consultation|table|voyage|séjour|"
     "cabinet|billet|billets|titre de transport",
     "Rappel de votre rendez-vous"},
    {home,
     "porte|portail|alarme|digicode|interphone|chat|chien|clés|clé|enfants|voisin|à tout à l'heure|"
     "on vous attend|wifi|maison|immeuble|cadenas|étage",
     "le digicode c'est 42A71"},
    {statement,
     "prélev*|solde|crédité|débité|virement reçu|vous avez reçu|retrait de|salaire|disponible|encours|"
     "bloquée|paiement par carte|vous avez payé|reçu un virement|a été débité|a été crédité|découvert|"
     "échéance|refusé|refusée|retrait dab|remboursement|solde insuffisant",
     "Facture prélevée le 05/05/2026"},
    {plan,
     "recharge*|forfait|facture|données|consommé|crédit restant|go|compteur|relevé|go restants|"
     "mo restants|hors forfait|votre conso|suivi conso|échéance|mensualité|abonnement|data|coupure|"
     "électricité|mobicarte|validité du crédit",
     "Vous avez consommé 80% de votre forfait"},
    {month, "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre", "le 12 mai 2026"},
    {unit, "points|minutes|min|jours|secondes|heures|personnes|pas|miles|go|mo", "vous avez 4200 points"},
    {advert, "en caisse|en magasin|en boutique|au comptoir|présentez", "Présentez le code 771204 en caisse"},
    {charged, "code d'autorisation|n° autorisation|numéro d'autorisation|autorisation n°",
     "Paiement par carte 20,00 EUR, numéro d'autorisation 551209"},
    {fresh, "le nouveau|la nouvelle|nouveau code|à la place|utilisez désormais|désormais|maintenant",
     "Le nouveau code est 604477"},
    {not_a_year, "pas une année|pas l'année|pas d'une année|pas une date|aucune année",
     "2014 n'est pas une année mais votre code"},
    {enter, "reporter|veuillez reporter|recopier|reporte|à reporter", "veuillez reporter le numéro suivant: 291638"},
    {code_word, "numéro suivant|numéro ci-dessous|le numéro ci-après|chiffres suivants", "reportez le numéro suivant"},
    {sign_in, "vous ramène|te ramène|vous ouvre|t'ouvre|revenir sur", "6071 vous ramène"},
    {visit, "vaccination|vaccin|présentez-vous|centre de santé", "Vaccination : présentez-vous à 10h40"},
    {confirm, "si c'est vous|si c'est toi|est-ce vous|c'est bien vous", "Si c'est vous, 771203"},
    {sign_in, "plus qu'un pas|plus qu'une étape|dernière étape|une dernière étape", "Plus qu'une étape : 6620"},
    {not_a_year, "pas l'an|rien à voir avec l'année|aucun rapport avec l'année", "2016 n'a rien à voir avec l'année"},
    {visit, "guichet|guichets", "au guichet 4471"},
    {sign_in, "finir|vous entrez dans|terminez", "Pour finir avec Deezer, c'est 9920"},
};

constexpr QuantityRule durations[] = {
    {"seconde|secondes|sec", 1},
    {"minute|minutes|min|mn|min.", minute},
    {"heure|heures|h", hour},
    {"jour|jours", day},
};

constexpr QuantityRule numbers[] = {
    {"un|une", 1}, {"deux", 2}, {"trois", 3}, {"quatre", 4},  {"cinq", 5},   {"six", 6},     {"sept", 7},
    {"huit", 8},   {"neuf", 9}, {"dix", 10},  {"quinze", 15}, {"vingt", 20}, {"trente", 30}, {"soixante", 60},
};

}  // namespace

LanguageRules french() {
  return {"fr", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
