// Spanish, Portuguese, French, Italian, Romanian.
#include <array>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {
namespace {

using enum Signal;

constexpr std::array rules{
    CodeRule{"es", one_time_code,
             "código de verificación|código de confirmación|código de seguridad|código de acceso|"
             "código de activación|código de autenticación|código de autorización|código de inicio|"
             "código de ingreso|código de un solo uso|código de uso único|código único|código temporal|"
             "código de registro|código de recuperación|código de firma|código sms|código otp|"
             "código de validación|código de identificación|código dinámico|clave de un solo uso|"
             "clave de uso único|clave temporal|clave dinámica|clave de firma|clave de acceso|"
             "clave de operaciones|clave de confirmación|clave de seguridad|clave sms|clave otp|"
             "contraseña de un solo uso|contraseña temporal|contraseña de uso único|contraseña única|"
             "token de seguridad|token de acceso|pin temporal|pin de acceso|pin de un solo uso|"
             "pin de verificación|de un solo uso|código para verificar|código para confirmar|"
             "código para iniciar|código para entrar|código para acceder|número de verificación|"
             "código verificador|código de comprobación|código numérico|codigo de verificacion de dos|"
             "código de doble factor|verificación en dos pasos|doble factor|código de desbloqueo|"
             "código de vinculación|código de compra|código de transacción|código de pago|"
             "código de transferencia|contraseña dinámica|contraseña provisional|clave provisional|"
             "clave de verificación|clave de autorización|clave de ingreso|clave de activación|clave de compra|"
             "clave única|token digital|código token",
             "Tu código de verificación de Google"},
    CodeRule{"es", code_word, "código|códigos|clave|claves|contraseña|token|cifras|dígitos|numero secreto|llave",
             "Tu código de Glovo es 7740."},
    CodeRule{"es", enter,
             "anota|anote|introduciendo|ingresando|tecleando|escribiendo|coloca|coloque|copie|pega|pegue|digitar|"
             "teclear|escribir|indica|indique|inserte|facilita|introduce|introduzca|introducir|ingresa|ingrese|"
             "ingresar|ingresá|escribe|escriba|escribí|teclea|"
             "teclee|usa|use|usá|utiliza|utilice|digita|digite|con|pon|ponga|copia|marca|mediante|inserta|dale",
             "Escribe 58821 en la app"},
    CodeRule{"es", sign_in,
             "iniciar sesión|inicio de sesión|inicia sesión|entrar|acceder|acceso|ingresar a|registr*|activar|"
             "activa|empezar|unirte|darte de alta|completar tu|finalizar|comenzar|crear tu cuenta|continuar|alta",
             "para empezar a viajar con Cabify"},
    CodeRule{"es", confirm,
             "verifica*|confirma*|autoriza*|autorice|valida*|firmar*|firma|aprobar|autenticar|identidad|"
             "verifique|confirme|valide",
             "Autoriza con el código 905518"},
    CodeRule{"es", payment,
             "compra|pago|pagar|transferencia|transferir|bizum|operación|envío de dinero|retiro|disposición|"
             "cargo",
             "para confirmar tu compra de 129,90€"},
    CodeRule{"es", reset,
             "restablec*|nueva contraseña|recuperar|cambiar la contraseña|cambio de contraseña|"
             "cambiar tu contraseña|olvidaste|olvidó|nueva clave|recuperación",
             "restablecer la contraseña"},
    CodeRule{"es", new_device,
             "nuevo dispositivo|dispositivo nuevo|otro dispositivo|nuevo teléfono|nuevo móvil|"
             "dispositivo desconocido|vincular",
             "desde un nuevo dispositivo"},
    CodeRule{"es", place,
             "en la app|en la página|en la web|en la pantalla|en la aplicación|en el formulario|en el sitio|"
             "en la casilla|o pulsa|o toca",
             "Escribe 58821 en la app"},
    CodeRule{"es", lifetime, "caduca|válido|válida|vence|expira|vigencia|vigente|antes de|dispones de|dura",
             "Caduca en 5 minutos"},
    CodeRule{"es", caution,
             "no lo compartas|no la compartas|no lo comparta|no la comparta|no compartas|no comparta|no se lo|"
             "no se la|a nadie|con nadie|si no has sido|si no fuiste|si no lo solicit*|si no solicit*|"
             "no lo solicit*|ignora*|ignore|nunca te pedir*|no has sido tú|no fuiste tú|si no eres tú|jamás",
             "No se lo des a nadie."},
    CodeRule{"es", yours, "tu|su|tus", "Tu código de Glovo"},
    CodeRule{"es", other_thing,
             "apertura|descuento*|promocional*|promoción|promo|cupón*|regalo|puerta|portal|portón|garaje|alarma|"
             "caja fuerte|trastero|reserva|reservación|postal|de área|barras|qr|cliente|referido|amigo|"
             "invitación|seguimiento|rastreo|recogida|retiro de|de retiro|entrega|pedido|envío|factura|producto|"
             "artículo|parada|zona|socio|wifi|error|swift|parking|estacionamiento|cita|verja|edificio|casillero|"
             "taquilla|candado|bici|suministro|cups|contrato|catastral|extra|prefijo|de país|recarga",
             "-20% extra con el código EXTRA20"},
    CodeRule{"es", label,
             "referencia|ref|operación|operación n*|núm*|nº|número|pedido|factura|cuenta|tarjeta|terminada en|"
             "terminada|terminación|acabada en|expediente|localizador|cita|contrato|cliente|antiguo|anterior|"
             "viejo|vieja|folio|ticket|consulta|vuelo|línea|solicitud|caso|trámite|transacción|movimiento|"
             "póliza|socio|habitación|sala|puerta|recogida|envío|paquete|guía|desde|dni|nif|comprobante|orden|"
             "reserva|albarán|turno|autobús|incidencia|reclamo",
             "operación 88120934"},
    CodeRule{"es", call,
             "llama|llame|llámanos|llámenos|llamando|llamar|teléfono|telf|telf.|tfno|tfno.|contacta|contáctanos|"
             "consultas|dudas|atención al cliente|comunícate|comuníquese|al 900|marca al",
             "llámanos al 900 555 559"},
    CodeRule{"es", send_to, "envía|enviá|envíe|al|manda|responde", "Envía BAJA al 25600"},
    CodeRule{"es", spent,
             "ha caducado|caducado|caducó|ha expirado|expirado|expiró|ya no es válid*|ha sido utilizad*|"
             "fue utilizad*|ya fue usad*|usado|anulado|cancelado|anula|reemplaza|sustituye|incorrecto|venció",
             "Tu código 7740 ha caducado"},
    CodeRule{"es", advert,
             "descuento*|dto|oferta*|promo*|cupón|rebajas|gratis|ahorra*|gana|sorteo|puntos|envío gratis|"
             "últimas horas|regalo|canjea*|liquidación|aprovecha|2x1|3x2|solo hoy|sólo hoy|hasta un|% de dto|"
             "% de descuento|cupones|promoción|ofertas|ofertón|compra ya|aplican|sorteamos|participa|"
             "código promocional|meses sin intereses|llévate",
             "Últimas horas: -20% extra"},
    CodeRule{"es", parcel,
             "paquete|envío|pedido|entrega*|entregado|recogida|repartidor|reparto|mensajero|en camino|tu envío|"
             "llega hoy|llegará|punto de recogida|oficina de correos|correos|seur|repartir|enviado|ha salido|"
             "destinatario|te lo dejamos",
             "La recogida queda fijada"},
    CodeRule{"es", visit,
             "cita|reserva|vuelo|consulta|check-in|embarque|hotel|dr.|dra.|mesa|viaje|turno|revisión|localizador",
             "Recuerde su cita"},
    CodeRule{"es", home,
             "puerta|portal|alarma|garaje|gato|perro|llaves|llave|niños|vecino|nos vemos|wifi|casa|portero|"
             "candado",
             "el código del portal es 4490"},
    CodeRule{"es", statement,
             "saldo|has recibido|ha recibido|cargo de|abono|ingreso de|retirada|cobro|nómina|recibo|domicili*|"
             "se ha cargado|disponible|compra aprobada|compra con tarjeta|consumo de|consumo por|realizó|"
             "realizaste|retiro en cajero|retiro por|depósito|depositaron|transferencia recibida|"
             "transferencia enviada|pago recibido|bizum recibido|pago mínimo|fecha límite|vencimiento|adeudo|"
             "devolución|rechazada|se realizó",
             "Saldo: 1.204,33 EUR."},
    CodeRule{"es", plan,
             "recarga*|datos|factura*|bono|consumido|gigas|tarifa|lectura|contador|saldo disponible|vence tu|"
             "tu paquete|recargaste|mb disponibles|megas|gb disponibles|tu recibo|corte de|suspensión|"
             "vencimiento",
             "Has consumido el 80% de tus datos"},
    CodeRule{"es", month,
             "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
             "el 12 de mayo de 2026"},
    CodeRule{"es", unit, "puntos|minutos|min|días|segundos|horas|hs|personas|pasos|millas|pesos|soles",
             "tienes 4200 puntos"},

    CodeRule{"pt", one_time_code,
             "código de verificação|código de confirmação|código de segurança|código de acesso|"
             "código de ativação|código de autenticação|código de autorização|código de login|código de entrada|"
             "código único|código temporário|código de uso único|código de utilização única|código de registo|"
             "código de cadastro|código de recuperação|código de validação|código sms|código otp|"
             "código de identificação|código de assinatura|senha de uso único|senha única|senha temporária|"
             "senha provisória|palavra-passe temporária|palavra-passe única|palavra-passe de utilização única|"
             "palavra passe temporária|token de acesso|token de segurança|de uso único|pin de acesso|"
             "pin temporário|pin de confirmação|código para entrar|código para confirmar|código para acessar|"
             "código para verificar|número de verificação|chave de acesso|código de utilizador único|"
             "código verificador|código numérico|código de verificacao em duas|verificação em duas etapas|"
             "duas etapas|dois fatores|código de desbloqueio|código de pagamento|código de transação|"
             "código de transferência|código de aprovação|código de liberação|código de adesão|"
             "senha descartável|senha dinâmica|senha de acesso temporária|chave temporária|chave única|"
             "sms token|sms-token|smstoken|token sms|código token|código de compra|código de redefinição|"
             "código de vinculação|código para redefinir",
             "Segue a senha temporária do Mercado Pago"},
    CodeRule{"pt", code_word, "código|códigos|senha|senhas|palavra-passe|palavra passe|token|dígitos|chave|itoken",
             "informe o token 880143 no app"},
    CodeRule{"pt", enter,
             "inserir|digitar|introduzir|escrever|usar|utilizar|informar|preencher|inserindo|digitando|teclar|responda "
             "com|confirme "
             "com|digite|digita|insira|insere|introduza|introduz|informe|use|usa|utilize|utiliza|escreva|escreve|"
             "com|preencha|coloque|marque|indique|copie|cole|tecle",
             "digite 31877 no aplicativo"},
    CodeRule{"pt", sign_in,
             "entrar|acessar|aceder|acesso|login|iniciar sessão|ativar|cadastr*|registo|registar|registrar|"
             "começar|concluir|continuar|finalizar|criar sua conta|aderir|completar|logar",
             "para entrar na sua conta"},
    CodeRule{"pt", confirm, "confirm*|verific*|autoriz*|valid*|aprovar|autenticar|assinar|identidade",
             "para confirmar seu celular"},
    CodeRule{"pt", payment, "compra|pagamento|pagar|transferência|transferir|pix|transação|operação|levantamento",
             "autorize a compra de 84,50 EUR"},
    CodeRule{"pt", reset,
             "redefinir|nova senha|troca de senha|trocar a senha|recuperar|recuperação|alterar a senha|"
             "repor a palavra|nova palavra-passe|esqueceu|redefinição|alteração de senha|alterar a palavra*|"
             "trocar sua senha",
             "pedido de troca de senha"},
    CodeRule{"pt", new_device,
             "novo dispositivo|novo aparelho|novo celular|novo telemóvel|outro dispositivo|"
             "dispositivo desconhecido|novo equipamento",
             "em um novo dispositivo"},
    CodeRule{"pt", place,
             "no aplicativo|no app|na app|no site|na página|no ecrã|na tela|no formulário|na aplicação|no campo|"
             "ou toque|ou clique",
             "digite 31877 no aplicativo"},
    CodeRule{"pt", lifetime, "válido|válida|expira|vale por|validade|vence em|dentro de", "Válido por 5 minutos."},
    CodeRule{"pt", caution,
             "não compartilhe|não o compartilhe|não partilhe|não o partilhe|não divulgue|não informe|"
             "nunca compartilhe|nunca partilhe|com ninguém|a ninguém|se não foi você|se não foi|caso contrário|"
             "ignore|não solicit*|não reconhece|não pediu|não forneça|não passe",
             "Não compartilhe com ninguém."},
    CodeRule{"pt", yours, "seu|sua|teu|tua", "o seu código de acesso"},
    CodeRule{"pt", other_thing,
             "abertura|desconto*|promocional*|promoção|cupom|cupão|presente|porta|portão|portaria|garagem|alarme|cofre|"
             "prédio|reserva|postal|cep|de área|ddd|barras|qr|cliente|indicação|amigo|convite|rastreio|"
             "rastreamento|levantamento de|entrega|recolha|retirada|encomenda|pedido|fatura|produto|artigo|"
             "paragem|parada|zona|sócio|wifi|wi-fi|erro|cadeado|bicicleta|cacifo|armário|instalação|bilhete|"
             "vale|oferta|recarga|estacionamento|sala|do prédio|vizinho",
             "o código da porta do prédio é 4490"},
    CodeRule{"pt", label,
             "referência|pedido|encomenda|fatura|conta|cartão|final|terminado em|terminado|com final|processo|"
             "protocolo|localizador|contrato|cliente|antigo|anterior|ticket|voo|linha|caso|operação|transação|"
             "apólice|sala|quarto|consulta|reserva|agência|envio|objeto|desde|nota|nif|cpf|entidade|guia|"
             "requisição|comprovativo|solicitação|chamado|gabinete|marcação",
             "cartão final 3307"},
    CodeRule{"pt", call,
             "ligue|ligar|ligue para|telefone|contacte|contate|fale connosco|fale conosco|dúvidas|dúvidas?|"
             "central|sac|disque",
             "ligue 4004-4828"},
    CodeRule{"pt", send_to, "envie|para o|responda|sms para|mande", "Envie SAIR para o 27373"},
    CodeRule{"pt", spent,
             "expirou|expirado|já não é válid*|não é mais válid*|foi utilizad*|foi usad*|já foi|usado|cancelado|"
             "anulado|inválido|foi alterad*|substitui",
             "O código 0882 expirou"},
    CodeRule{"pt", advert,
             "desconto*|off|oferta*|promo*|cupom|cupão|saldos|grátis|poupe|economize|ganhe|sorteio|pontos|"
             "frete grátis|aproveite|vale|% off|só hoje|apenas hoje|últimas horas|descontos|compre|leve 2|"
             "aproveita|não perca|cashback|brinde|concorra|promoção|campanha|black friday|talão",
             "R$10 off na primeira compra"},
    CodeRule{"pt", parcel,
             "encomenda|entrega|entregue|rastre*|objeto|levantar|recolha|estafeta|a caminho|envio|"
             "saiu para entrega|correios|ctt|transportadora|entregador|chega hoje|ponto de recolha|despachad*|"
             "postado|pickup|pacote|motoboy",
             "a sua encomenda será entregue"},
    CodeRule{"pt", visit,
             "consulta|reserva|voo|check-in|embarque|hotel|dr.|dra.|marcação|agendamento|agendad*|exame|viagem|"
             "localizador",
             "Lembrete da consulta"},
    CodeRule{"pt", home,
             "porta|portão|alarme|garagem|gato|cachorro|cão|chaves|chave|crianças|vizinho|wifi|prédio|casa|"
             "te vejo|até já|interfone",
             "o código da porta é 4490"},
    CodeRule{"pt", statement,
             "saldo|recebeu|debitado|creditado|débito|crédito|levantamento de|saque|salário|compra aprovada|"
             "pix recebido|disponível|compra no valor|compra de r$|compra realizada|transferência recebida|"
             "transferência enviada|recebeste|fatura fechada|vencimento|pagamento recebido|débito direto|"
             "débito automático|ordenado|depósito|estorno|negada|recusada|limite disponível|pix enviado|"
             "fatura vence",
             "Saldo: 1.204,33 EUR"},
    CodeRule{"pt", plan,
             "fatura|recarga*|internet|dados|pacote|saldo|franquia|consumo|leitura|gb restantes|mb restantes|"
             "carregamento|carregue|vencimento da fatura|conta de luz|leitura do contador|saldo de|consumiu|"
             "crédito expira",
             "sua fatura de R$ 89,99"},
    CodeRule{"pt", month, "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
             "12 de maio de 2026"},
    CodeRule{"pt", unit, "pontos|minutos|min|dias|segundos|horas|pessoas|passos|milhas", "tem 4200 pontos"},

    CodeRule{"fr", one_time_code,
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
    CodeRule{"fr", code_word, "code|codes|mot de passe|chiffres|clé|identifiant temporaire",
             "recopiez ce code pour rejoindre Vinted"},
    CodeRule{"fr", enter,
             "entrez|entrer|saisissez|saisir|saisis|tapez|tape|taper|recopiez|recopie|utilisez|utilise|utiliser|"
             "composez le code|indiquez|renseignez|renseigne|rentrez|rentre|avec|entre|inscrivez|copiez|"
             "reportez|communiquez-le|donnez",
             "Tapez 4409 dans l'appli"},
    CodeRule{"fr", sign_in,
             "connecter|connexion|connectez|connecte|inscription|inscrire|rejoindre|rejoignez|activer|"
             "activation|accéder|accès|commencer|finaliser|terminer|créer votre|poursuivre|continuer|"
             "ouvrir votre",
             "pour rejoindre Vinted"},
    CodeRule{"fr", confirm, "confirm*|valid*|vérifi*|autoris*|authentifi*|approuver|approuvez|signer|identité",
             "pour valider votre paiement"},
    CodeRule{"fr", payment, "paiement|payer|achat|virement|transaction|opération|bénéficiaire|règlement",
             "pour valider votre paiement de 59,90 EUR"},
    CodeRule{"fr", reset,
             "réinitialis*|nouveau mot de passe|mot de passe oublié|changer de mot de passe|changer votre mot|"
             "modifier votre mot|récupér*|changement de mot",
             "réinitialiser votre mot de passe"},
    CodeRule{"fr", new_device,
             "nouvel appareil|nouveau téléphone|autre appareil|appareil inconnu|nouvel ordinateur|"
             "nouveau mobile|nouveau navigateur",
             "depuis un nouvel appareil"},
    CodeRule{"fr", place,
             "dans l'appli*|dans l'app|sur la page|sur le site|à l'écran|dans le champ|sur l'écran|dans la case|"
             "ou suivez|ou cliquez|ou touchez",
             "Tapez 4409 dans l'appli"},
    CodeRule{"fr", lifetime, "valable|expire|valide pendant|valide|validité|dans les|périme|il vous reste",
             "valable 10 minutes"},
    CodeRule{"fr", caution,
             "ne le communiquez|ne communiquez|ne le divulguez|ne divulguez|ne le partagez|ne partagez|"
             "ne le donnez|ne le transmettez|à personne|avec personne|n'êtes pas à l'origine|pas à l'origine|"
             "pas vous|si ce n'est pas|ignorez|n'avez pas demandé|n'avez rien demandé|jamais",
             "Ne le communiquez à personne."},
    CodeRule{"fr", yours, "votre|ton|ta|vos", "Votre code de vérification"},
    CodeRule{"fr", other_thing,
             "ouverture|promo|promotion*|réduction|remise|avantage|cadeau|bon d'achat|digicode|porte|portail|garage|"
             "alarme|coffre|immeuble|réservation|postal|barres|qr|client|parrainage|parrain|ami|invitation|"
             "suivi|retrait|collecte|livraison|colis|commande|facture|produit|article|arrêt|zone|guichet|banque|"
             "adhérent|wifi|erreur|antivol|cadenas|vélo|consigne|casier|iban|bic|indicatif|pays|interphone|"
             "appartement|point de livraison|recharge|parking|stationnement|ape|naf|siret|dossier|ticket|"
             "fidélité|beaute*",
             "le digicode c'est 42A71"},
    CodeRule{"fr", label,
             "réf|réf.|référence|opération|commande|facture|compte|carte|se terminant par|terminant par|"
             "finissant par|dossier|contrat|client|ancien|précédent|ticket|vol|ligne|train|demande|transaction|"
             "police|chambre|salle|colis|envoi|numéro|n° de|relais|siret|depuis|mandat|rendez-vous|adhérent|"
             "voiture|place|interphone|appt|appartement|étage|réclamation|incident|bordereau|arrêt",
             "Réf. opération 66120493"},
    CodeRule{"fr", call,
             "appelez|appeler|téléphone|tél|tél.|contactez|joignez|composez le|au 0800|service client|"
             "questions?|assistance|une question",
             "appelez le 09 69 39 99 99"},
    CodeRule{"fr", send_to, "envoyez|stop au|répondez|par sms au|stop sms|au 3", "STOP au 36111"},
    CodeRule{"fr", spent,
             "a expiré|expiré|n'est plus valable|n'est plus valide|a été utilisé|déjà utilisé|annulé|annule|"
             "remplace|invalide|périmé|erroné*|a été modifié|a été saisi",
             "Votre code 8815 a expiré"},
    CodeRule{"fr", advert,
             "promo*|réduction|remise|offre*|soldes|gratuit*|économisez|gagnez|jeu|points|livraison offerte|"
             "profitez|sur tout le site|cadeau|bon d'achat|dernières heures|fidélité|code promo|bons plans|"
             "bon plan|ventes privées|vente privée|jusqu'à -|en magasin|valable en magasin|ce week-end|"
             "aujourd'hui seulement|tirage au sort|carte cadeau|conditions en|exclusif|exclusivité",
             "-25% sur tout le site"},
    CodeRule{"fr", parcel,
             "colis|livraison|livré|livreur|relais|retrait|commande|expédi*|envoi|chronopost|colissimo|"
             "mondial relay|point relais|point de retrait|votre commande|sera livré*|en cours de livraison|"
             "avis de passage|bureau de poste|suivi",
             "Votre colis vous attend"},
    CodeRule{"fr", visit,
             "rendez-vous|rdv|réservation|vol|train|embarquement|hôtel|dr|consultation|table|voyage|séjour|"
             "cabinet",
             "Rappel de votre rendez-vous"},
    CodeRule{"fr", home,
             "porte|portail|alarme|digicode|interphone|chat|chien|clés|clé|enfants|voisin|à tout à l'heure|"
             "on vous attend|wifi|maison|immeuble|cadenas|étage",
             "le digicode c'est 42A71"},
    CodeRule{"fr", statement,
             "prélev*|solde|crédité|débité|virement reçu|vous avez reçu|retrait de|salaire|disponible|encours|"
             "bloquée|paiement par carte|vous avez payé|reçu un virement|a été débité|a été crédité|découvert|"
             "échéance|refusé|refusée|retrait dab|remboursement|solde insuffisant",
             "Facture prélevée le 05/05/2026"},
    CodeRule{"fr", plan,
             "recharge*|forfait|facture|données|consommé|crédit restant|go|compteur|relevé|go restants|"
             "mo restants|hors forfait|votre conso|suivi conso|échéance|mensualité|abonnement|data|coupure|"
             "électricité|mobicarte|validité du crédit",
             "Vous avez consommé 80% de votre forfait"},
    CodeRule{"fr", month, "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
             "le 12 mai 2026"},
    CodeRule{"fr", unit, "points|minutes|min|jours|secondes|heures|personnes|pas|miles|go|mo", "vous avez 4200 points"},

    CodeRule{"it", one_time_code,
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
    CodeRule{"it", code_word, "codice|codici|password|parola chiave|cifre|chiave", "61150 è il tuo codice Satispay."},
    CodeRule{"it", enter,
             "digitando|inserendo|scrivendo|riportare|copiare|utilizzare|usare|indicare|metti|batti|tocca|inserisci|"
             "inserire|inserisca|digita|digitare|digiti|scrivi|scriva|usa|usi|utilizza|utilizzi|con|"
             "immetti|immetta|riporta|copia|indica|comunica|fornisci",
             "Scrivi 21904 nella schermata"},
    CodeRule{"it", sign_in,
             "accedere|accesso|accedi|login|registra*|iscrizione|iscriver*|attivare|attiva|iniziare|entrare|"
             "entra|completare|completa|continuare|proseguire|sei dei nostri|unirti",
             "per completare l'iscrizione a Glovo"},
    CodeRule{"it", confirm, "conferma*|verifica*|autorizza*|approva*|autentica*|convalida*|firma|firmare|identità",
             "per autorizzare il pagamento"},
    CodeRule{"it", payment,
             "pagamento|pagare|acquisto|bonifico|transazione|operazione|disposizione|trasferimento|addebito",
             "il pagamento di 74,00 euro"},
    CodeRule{"it", reset,
             "reimpost*|nuova password|recuperare|recupero|ripristin*|password dimenticata|cambiare la password|"
             "cambio password|modifica della password|resettare",
             "per recuperare la password"},
    CodeRule{"it", new_device,
             "nuovo dispositivo|nuovo telefono|altro dispositivo|dispositivo sconosciuto|nuovo cellulare|"
             "nuovo browser|nuovo smartphone",
             "da un nuovo dispositivo"},
    CodeRule{"it", place,
             "nell'app|nella schermata|nella pagina|sul sito|sullo schermo|nel campo|in app|oppure tocca|"
             "oppure clicca",
             "nella schermata di Trenord"},
    CodeRule{"it", lifetime, "scade|valido|valida|validità|entro", "Scade tra 10 minuti."},
    CodeRule{"it", caution,
             "non condividerlo|non condividere|non comunicarlo|non comunicare|non fornire|non rivelar*|"
             "con nessuno|a nessuno|se non sei stato|se non hai richiesto|se non ha fatto|non hai richiesto|"
             "ignora*|non sei tu|mai|non divulgare|non diffondere",
             "Non condividerlo con nessuno."},
    CodeRule{"it", yours, "tuo|tua|suo|vostro", "il tuo codice Satispay"},
    CodeRule{"it", other_thing,
             "apertura|sconto|promozional*|promo|regalo|coupon|buono|porta|portone|cancello|garage|allarme|cassaforte|"
             "prenotazione|postale|barre|qr|cliente|amico|invito|tracciamento|tracking|ritiro|consegna|ordine|"
             "spedizione|pacco|fattura|prodotto|articolo|fermata|zona|fiscale|iban|tessera|wifi|errore|"
             "lucchetto|bici|armadietto|pod|pdr|avviamento|ricarica|prefisso|paese|sosta|parcheggio|citofono|"
             "cantina|premio|pratica|prescrizione|ricetta|nre",
             "il codice del cancello è 4471"},
    CodeRule{"it", label,
             "riferimento|rif|rif.|operazione|ordine|fattura|conto|carta|che termina con|termina con|terminante|"
             "pratica|contratto|cliente|vecchio|precedente|ticket|volo|linea|treno|richiesta|transazione|"
             "disposizione|polizza|stanza|sala|ambulatorio|prenotazione|spedizione|pacco|numero|dal|atm|binario|"
             "posto|segnalazione|bolletta|utenza|reclamo|c/c|mandato",
             "disposizione n. 70042211"},
    CodeRule{"it", call,
             "chiama|chiami|chiamare|telefono|telefona|numero verde|contatta|contatti|assistenza|info al|"
             "servizio clienti|al numero",
             "chiami il 187"},
    CodeRule{"it", send_to, "invia|inviare|al numero|rispondi|manda", "Invia STOP al 43430"},
    CodeRule{"it", spent,
             "è scaduto|scaduto|scaduta|non è più valido|è stato utilizzato|già utilizzato|usato|annullato|"
             "sostituisce|non valido|errato|è stata modificata",
             "Il codice 3380 è scaduto"},
    CodeRule{"it", advert,
             "sconto|sconti|offert*|promo*|saldi|gratis|risparmia|vinci|concorso|punti|spedizione gratuita|"
             "approfitta|buono|regalo|coupon|ultime ore|codice sconto|solo oggi|solo per oggi|in negozio|"
             "online e in negozio|% di sconto|promozione|estrazione|premi|carta fedeltà|sottocosto|spesa minima|"
             "black friday|regolamento",
             "20% di sconto"},
    CodeRule{"it", parcel,
             "pacco|spedizione|consegna|consegnato|corriere|ritiro|ordine|in arrivo|spedito|sda|brt|bartolini|"
             "poste italiane|giacenza|punto di ritiro|locker|destinatario|in transito|verrà consegnato|"
             "consegneremo|tracking|mancata consegna",
             "Il tuo pacco è in consegna"},
    CodeRule{"it", visit,
             "appuntamento|prenotazione|visita|volo|treno|imbarco|hotel|dott.|ambulatorio|promemoria|viaggio|"
             "tavolo|esame|check-in",
             "Promemoria: visita"},
    CodeRule{"it", home,
             "porta|portone|cancello|allarme|gatto|cane|chiavi|bambini|vicino|ci vediamo|wifi|casa|citofono|"
             "lucchetto|cassetta|garage",
             "il codice del cancello è 4471"},
    CodeRule{"it", statement,
             "saldo|prelievo|accredito|addebit*|hai ricevuto|ricevuto|stipendio|pagamento di|disponibilità|"
             "bonifico ricevuto|pagamento con carta|bonifico in uscita|bonifico in entrata|bonifico eseguito|"
             "accreditato|scadenza|rata|insoluto|estratto conto|autorizzato pagamento|carta usata|speso|negato|"
             "rifiutata|bancomat|rimborso",
             "Prelievo di 150,00 EUR"},
    CodeRule{"it", plan,
             "ricarica|giga|credito residuo|bolletta|fattura|offerta|traffico|lettura|contatore|soglia|"
             "gb residui|giga residui|minuti illimitati|soglia dati|scadenza bolletta|autolettura|fornitura|"
             "distacco|consumato|hai esaurito|sms illimitati",
             "Credito residuo 12,41€"},
    CodeRule{"it", month,
             "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
             "il 12 maggio 2026"},
    CodeRule{"it", unit, "punti|minuti|min|giorni|secondi|ore|persone|passi|miglia", "hai 4200 punti"},

    CodeRule{"ro", one_time_code,
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
    CodeRule{"ro", code_word, "cod|codul|coduri|codului|codul tău|parola|parolă|parolei|pinul|cifre",
             "Codul tău OLX: 440 182"},
    CodeRule{"ro", enter,
             "introduci|pune|puneți|introducând|tastând|bagă|scriind|trebuie "
             "introdus|introdu|introduce|introduceți|scrie|scrieți|tastează|tastați|folosește|folosiți|utilizează|"
             "utilizați|cu|completează|completați|trece|copiază|furnizați",
             "Scrie 51093 în aplicație"},
    CodeRule{"ro", sign_in,
             "autentific*|conect*|loga|logare|intra|intri|înregistr*|activa*|începe|accesa|accesul|continua|"
             "finaliza|crea contul",
             "ca să intri în contul Tazz"},
    CodeRule{"ro", confirm, "confirm*|verific*|autoriz*|valida*|aproba*|semna*|identitat*",
             "se confirmă cu parola unică 887102"},
    CodeRule{"ro", payment, "plata|plată|plăți|plății|cumpărătur*|achiziți*|transfer*|tranzacți*|achita",
             "pentru plata de 249,90 RON"},
    CodeRule{"ro", reset,
             "resetare*|resetarea|resetează|parolă nouă|parola nouă|recupera*|schimbarea parolei|"
             "ai uitat parola|reseta|schimba parola",
             "Ai cerut resetarea parolei"},
    CodeRule{"ro", new_device, "dispozitiv nou|telefon nou|nou dispozitiv|alt dispozitiv|dispozitiv necunoscut",
             "de pe un dispozitiv nou"},
    CodeRule{"ro", place, "în aplicație|în pagină|pe site|pe ecran|în aplicația|în câmpul|în pagina|pe pagina",
             "Scrie 51093 în aplicație"},
    CodeRule{"ro", lifetime, "valabil*|expiră|valid|următoarele|în termen", "valabil 10 minute"},
    CodeRule{"ro", caution,
             "nu îl divulga|nu-l divulga|nu divulga*|nu îl comunica|nu îl transmite|nu comunica*|nu îl da|"
             "nimănui|cu nimeni|dacă nu ai|dacă nu ați|ignor*|nu ai cerut|nu partaja|nu distribui",
             "Nu îl divulga nimănui."},
    CodeRule{"ro", yours, "tău|ta|dvs|dumneavoastră|dvs.", "Codul tău OLX"},
    CodeRule{"ro", other_thing,
             "deschidere|promoțional*|reducere|reduceri|voucher|cupon|cadou|ușă|ușa|ușii|poartă|poarta|interfon|garaj|"
             "alarmă|alarma|alarmei|seif|rezervare*|poștal|bare|qr|client*|recomandare|prieten|invitație|awb|"
             "ridicare|livrare|colet*|comandă|comenzii|factură|produs*|articol|stație|zonă|fiscal|abonat*|wifi|"
             "eroare|lacăt|bicicletă|dulap|locker|încărcare|reîncărcare|prefix|țară|parcare|bloc|scara|"
             "loialitate|loc consum",
             "Reducere 20% cu codul promoțional VARA20"},
    CodeRule{"ro", label,
             "tranzacția|tranzacția nr*|referință|ref|comanda|comanda nr|factura|factura nr|contul nr|contul|"
             "cont|cardul|card|terminat în|se termină în|dosar|contract|client|vechi|anterior|tichet|zbor|linia|"
             "tren|cerere|cererea|poliță|camera|colet|coletul|awb|număr|numărul|nr|bonul|sesizarea|rezervarea|"
             "cabinet|din anul",
             "tranzacția nr. 220471"},
    CodeRule{"ro", call,
             "sună|sunați|apelați|apelează|telefon|contactați|contactează|call center|informații|detalii la",
             "sună la 300"},
    CodeRule{"ro", send_to, "trimite|trimiteți|sms la|la numărul|răspunde", "Trimite STOP la 1234"},
    CodeRule{"ro", spent,
             "a expirat|expirat|nu mai este valabil|a fost folosit|a fost utilizat|deja folosit|anulat|"
             "înlocuiește|invalid|greșit|a fost schimbată",
             "Codul 7718 a expirat"},
    CodeRule{"ro", advert,
             "reducere|reduceri|ofert*|promo*|gratuit|câștig*|puncte|transport gratuit|profită|economis*|"
             "voucher|cupon|cadou|doar azi",
             "Reducere 20%"},
    CodeRule{"ro", parcel, "colet*|livrare|livrat|livrată|curier*|ramburs|ridicare|comanda ta|expediat",
             "Coletul ajunge azi"},
    CodeRule{"ro", visit, "programare*|rezervare*|zbor|consultație|hotel|dr.|clinica|îmbarcare|călătorie|reamintim",
             "Vă reamintim programarea"},
    CodeRule{"ro", home,
             "ușa|poarta|alarma|interfon|pisica|câinele|cheile|cheia|copiii|vecin*|ne vedem|wifi|acasă|garaj|"
             "lacăt|scara",
             "codul de la poartă e 4471"},
    CodeRule{"ro", statement,
             "sold|retragere|alimentare|debitat|creditat|ați primit|ai primit|încasare|salariu|disponibil",
             "sold 1.204,33 RON"},
    CodeRule{"ro", plan, "reîncărc*|factura|credit|date|trafic|abonament|opțiune|index|contor",
             "Ai consumat 80% din date"},
    CodeRule{"ro", month,
             "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
             "12 mai 2026"},
    CodeRule{"ro", unit, "puncte|minute|min|zile|secunde|ore|persoane|pași", "ai 4200 puncte"},
};

}  // namespace

std::span<const CodeRule> romance_rules() {
  return rules;
}

}  // namespace otpost::inbox
